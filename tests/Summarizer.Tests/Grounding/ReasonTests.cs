using Summarizer.Grounding;

namespace Summarizer.Tests.Grounding;

/// <summary>Every reason that an editor reads, word by word: what the article says, not what the claim says.</summary>
public sealed class ReasonTests
{
    private static readonly EvidenceIndex Index = new(
        Given.Article(
            [
                "Lendmoor council approved the harbour bridge on Tuesday by 14 votes to 3.",
                "Deputy mayor Tilda Wrenfield said the crossing could open in 2031.",
            ],
            ["Residents of Cask Row have promised to appeal against the decision.", "“We were not asked,” said Otto Plank, a baker."],
            [
                "Blue lamps will light the bridge for six weeks.",
                "A museum in Karst bought the old ferry, and a school in Orle bought the bell.",
                "The tide was late in June.",
            ]
        )
    );

    [Theory]
    [InlineData("Lendmoor council approved the harbour bridge on Tuesday by 12 votes to 3.", "the article says 14, not 12")]
    [InlineData("Blue lamps will light the bridge for six months.", "the article says six weeks, not six months")]
    [InlineData("The old ferry was bought by the museum for 40 crowns.", "the article does not say 40")]
    [InlineData("Lendmoor council approved the harbour bridge on Friday by 14 votes to 3.", "the article says Tuesday, not Friday")]
    [InlineData("Lendmoor council approved the harbour bridge in April 2019.", "the article says Tuesday, not April 2019")]
    [InlineData("Orle council approved the harbour bridge on Tuesday by 14 votes to 3.", "the article says Lendmoor, not Orle")]
    [InlineData(
        "Lendmoor council and Hugo Sand approved the harbour bridge on Tuesday by 14 votes to 3.",
        "the article does not mention Hugo Sand"
    )]
    [InlineData("Mayor Tilda Wrenfield said the crossing could open in 2031.", "the article says “Deputy mayor”")]
    [InlineData(
        "Former deputy mayor Tilda Wrenfield said the crossing could open in 2031.",
        "the article does not say “Former deputy” here"
    )]
    [InlineData("“We were asked,” said Otto Plank, a baker.", "the article does not have the words “We were asked,”")]
    [InlineData("“We were not asked,” said Tilda Wrenfield.", "in the article Otto Plank says this, not Tilda Wrenfield")]
    [InlineData(
        "Residents of Cask Row have not promised to appeal against the decision.",
        "the article does not say “have not promised to appeal”"
    )]
    [InlineData("Lendmoor council rejected the harbour bridge on Tuesday.", "the article says “approved”, not “rejected”")]
    [InlineData(
        "A museum in Orle bought the old ferry, and a school in Karst bought the bell.",
        "Orle and Karst have changed places: the article says “Karst bought the old ferry, and a school in Orle”"
    )]
    [InlineData("Residents of Cask Row have celebrated.", "the article does not say “celebrated”")]
    [InlineData("Whales sang in the moonlight.", "the article does not mention “Whales”, “sang”")]
    [InlineData("The tide lit the school.", "the article has these words in different places, but does not say this")]
    [InlineData(
        "Lendmoor council rejected the harbour bridge on Friday by 12 votes to 3.",
        "the article says 14, not 12; the article says Tuesday, not Friday"
    )]
    [InlineData("“…”", "the claim has no words")]
    public void A_reason_says_what_the_article_says(string claim, string reason)
    {
        var verdict = ClaimChecker.Check(Index, claim);
        Assert.False(verdict.Supported, "not noticed");
        Assert.Equal(reason, verdict.Reason);
    }

    [Fact]
    public void A_claim_that_is_borne_out_has_none() =>
        Assert.Null(ClaimChecker.Check(Index, "Blue lamps will light the bridge for six weeks.").Reason);
}
