using Summarizer.Grounding;

namespace Summarizer.Tests.Grounding;

/// <summary>Who did it to whom: active or passive, and who is mutual.</summary>
public sealed class PartiesTests
{
    private static readonly EvidenceIndex Index = new(
        Given.Article(
            [
                "Tom Hale criticised Anna Berg over the sale of the ferry on Monday.",
                "Orland Express sued Westmark Rail over the sale.",
                "Ida Brandt met Tomas Vik in Karst before the vote.",
            ],
            [
                "Karst Museum was fined by the Harbour Board last year.",
                "Mayor Lena Dahl praised the former harbour master Ole Lund, who had warned the council in 2019.",
                "“The ferry is a wreck,” said Vik, and Brandt agreed.",
            ]
        )
    );

    [Theory]
    [InlineData("Anna Berg criticised Tom Hale over the sale of the ferry.", "Anna Berg and Tom Hale", "Tom Hale criticised Anna Berg")]
    [InlineData("Berg criticised Hale on Monday.", "Berg and Hale", "Tom Hale criticised Anna Berg")]
    [InlineData("Anna Berg attacked Tom Hale over the sale of the ferry.", "Anna Berg and Tom Hale", "Tom Hale criticised Anna Berg")]
    [InlineData("Tom Hale was criticised by Anna Berg.", "Anna Berg and Tom Hale", "Tom Hale criticised Anna Berg")]
    [InlineData("On Monday, Tom Hale was criticised by Anna Berg.", "Anna Berg and Tom Hale", "Tom Hale criticised Anna Berg")]
    [InlineData("Westmark Rail sued Orland Express.", "Westmark Rail and Orland Express", "Orland Express sued Westmark Rail")]
    [InlineData(
        "The Harbour Board was fined by Karst Museum.",
        "Karst Museum and Harbour Board",
        "Karst Museum was fined by the Harbour Board"
    )]
    [InlineData("Ole Lund praised Lena Dahl.", "Ole Lund and Lena Dahl", "Mayor Lena Dahl praised the former harbour master Ole Lund")]
    public void Changed_places_are_told_with_the_articles_words(string claim, string parties, string printed)
    {
        var verdict = ClaimChecker.Check(Index, claim);
        Assert.False(verdict.Supported, "not noticed");
        Assert.Equal($"{parties} have changed places: the article says “{printed}”", verdict.Reason);
        Assert.Equal(FindingKind.Swap, Assert.Single(verdict.Findings).Kind);
    }

    [Theory]
    [InlineData("Tom Hale criticised Anna Berg.")]
    [InlineData("Anna Berg was criticised by Tom Hale.")]
    [InlineData("On Monday, Anna Berg was criticised by Tom Hale over the sale of the ferry.")]
    [InlineData("Westmark Rail was sued by Orland Express over the sale.")]
    [InlineData("The Harbour Board fined Karst Museum last year.")]
    [InlineData("Tomas Vik met Ida Brandt in Karst before the vote.")]
    [InlineData("Lena Dahl praised Ole Lund.")]
    public void The_same_in_the_other_voice_or_of_what_is_mutual_is_as_likely(string claim)
    {
        var verdict = ClaimChecker.Check(Index, claim);
        Assert.InRange(Given.Read(Index, claim), 0.5, 1);
        Assert.Empty(verdict.Findings);
    }

    [Fact]
    public void A_speaker_behind_the_verb_has_not_changed_places() =>
        Assert.DoesNotContain(
            ClaimChecker.Check(Index, "Vik said that the ferry is a wreck, and Brandt agreed.").Findings,
            finding => finding.Kind == FindingKind.Swap
        );
}
