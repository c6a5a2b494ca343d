using Summarizer.Grounding;
using Summarizer.Grounding.Scores;

namespace Summarizer.Tests.Grounding;

/// <summary>A figure in another form is the article's own, for the verdict and for the score.</summary>
public sealed class FigureFormTests
{
    private static readonly EvidenceIndex Index = new(
        Given.Article(
            [
                "Westmark Rail lost $3.2 billion last year, its board said on Tuesday, 4 March 2025.",
                "The company sold a dozen of its 38 locomotives and closed two-thirds of its depots.",
            ],
            [
                "Passenger numbers fell by 5 per cent to about 40 million, and 48 per cent of trains were late.",
                "Its debts rose to 1,250,000,000 crowns.",
            ],
            [
                "The ministry will buy 12 trains for 1.5 million euros each.",
                "Half of the stations have no heating.",
                "Ticket prices are up 7 per cent, and the share of empty seats stands at 20 per cent.",
                "Repairs took more than 30 days.",
            ]
        )
    );

    [Theory]
    [InlineData("Westmark Rail lost 3.2bn dollars last year.", "Westmark Rail lost $3.2 billion last year.")]
    [InlineData("Westmark Rail lost $3,200 million last year.", "Westmark Rail lost $3.2 billion last year.")]
    [InlineData("Westmark Rail lost US$3.2 billion last year.", "Westmark Rail lost $3.2 billion last year.")]
    [InlineData("Westmark Rail lost more than 3 billion dollars last year.", "Westmark Rail lost $3.2 billion last year.")]
    [InlineData("Westmark Rail lost over $3bn last year.", "Westmark Rail lost $3.2 billion last year.")]
    [InlineData("Westmark Rail lost about $3 billion last year.", "Westmark Rail lost $3.2 billion last year.")]
    [InlineData("The company sold 12 of its 38 locomotives.", "The company sold a dozen of its 38 locomotives.")]
    [InlineData("The company sold twelve of its 38 locomotives.", "The company sold a dozen of its 38 locomotives.")]
    [InlineData("The company closed two thirds of its depots.", "The company closed two-thirds of its depots.")]
    [InlineData("The company closed 2/3 of its depots.", "The company closed two-thirds of its depots.")]
    [InlineData("The company closed about 67 per cent of its depots.", "The company closed two-thirds of its depots.")]
    [InlineData("Nearly half of trains were late.", "48 per cent of trains were late.")]
    [InlineData("Just under half of trains were late.", "48 per cent of trains were late.")]
    [InlineData("Fewer than half of trains were late.", "48 per cent of trains were late.")]
    [InlineData("Passenger numbers fell by five percent to around 40m.", "Passenger numbers fell by 5 per cent to about 40 million.")]
    [InlineData("Its debts rose to 1.25 billion crowns.", "Its debts rose to 1,250,000,000 crowns.")]
    [InlineData("Its debts rose to more than 1.2 billion crowns.", "Its debts rose to 1,250,000,000 crowns.")]
    [InlineData("The ministry will buy a dozen trains for 1.5m euros each.", "The ministry will buy 12 trains for 1.5 million euros each.")]
    [InlineData("50 per cent of the stations have no heating.", "Half of the stations have no heating.")]
    public void It_scores_as_the_articles_own_form(string claim, string printed)
    {
        var (told, own) = (Given.Read(Index, claim), Given.Read(Index, printed));
        Assert.Empty(ClaimChecker.Check(Index, claim).Findings);
        Assert.InRange(told, ClaimScore.Threshold, 1);
        Assert.True(own >= ClaimScore.Of(SentenceCheck.Verbatim) || told >= own - 0.01, $"{told} for {own}");
    }

    [Theory]
    [InlineData("Westmark Rail lost more than $4 billion last year.", "the article says $3.2 billion, not $4 billion")]
    [InlineData("Westmark Rail lost $3,200 last year.", "the article says $3.2 billion, not $3,200")]
    [InlineData("The company sold two dozen of its 38 locomotives.", "the article says a dozen, not two dozen")]
    [InlineData("The company closed three-quarters of its depots.", "the article says two-thirds, not three-quarters")]
    [InlineData("More than half of trains were late.", "the article says 48 per cent, not half")]
    [InlineData("Ticket prices are at 7 per cent.", "the article says “up 7 per cent”, not “at 7 per cent”")]
    [InlineData("The share of empty seats is up 20 per cent.", "the article says “at 20 per cent”, not “up 20 per cent”")]
    [InlineData("Repairs took less than 30 days.", "the article says more than 30 days, not less than 30 days")]
    public void Another_figure_bound_or_move_is_told(string claim, string reason)
    {
        var verdict = ClaimChecker.Check(Index, claim);
        Assert.False(verdict.Supported, "not noticed");
        Assert.Equal(reason, verdict.Reason);
    }

    [Fact]
    public void Quoted_figures_stay_as_they_are_quoted() =>
        Assert.Contains(
            ClaimChecker.Check(Index, "Westmark Rail “lost $3,200 million last year”.").Findings,
            finding => finding.Kind == FindingKind.Quote
        );
}
