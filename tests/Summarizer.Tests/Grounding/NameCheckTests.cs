using Summarizer.Grounding;

namespace Summarizer.Tests.Grounding;

public sealed class NameCheckTests
{
    private static readonly EvidenceIndex Index = new(
        Given.Article(
            [
                "The UK's largest ferry company, Northline, blamed the weather for its losses on Monday.",
                "A share sale by Northline last year cut the stake of Karst Holding to ten per cent.",
            ],
            ["Former ferry captain Ole Lund and Mayor Anna Berg of Westmark met in Orland before the vote."]
        )
    );

    [Theory]
    [InlineData(
        "A share sale by Westmark last year cut the stake of Karst Holding to ten per cent.",
        "the article says Northline, not Westmark"
    )]
    [InlineData(
        "Former ferry captain Ole Lund and Mayor Anna Berg of Westmark met in Virkstad before the vote.",
        "the article says Orland, not Virkstad"
    )]
    public void A_name_that_stands_where_the_article_has_another_is_told(string claim, string reason)
    {
        var verdict = ClaimChecker.Check(Index, claim);
        Assert.False(verdict.Supported);
        Assert.Contains(reason, verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_order_of_clauses_is_no_other_name() =>
        Assert.DoesNotContain(
            ClaimChecker
                .Check(Index, "Before the vote, former ferry captain Ole Lund and Mayor Anna Berg of Westmark met in Orland.")
                .Findings,
            f => f.Kind == FindingKind.Name
        );
}
