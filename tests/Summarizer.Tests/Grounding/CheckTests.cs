using Summarizer.Grounding;

namespace Summarizer.Tests.Grounding;

/// <summary>Each check by itself: what is the same in other words, and what is not, with the reason that an editor reads.</summary>
public sealed class CheckTests
{
    private static readonly EvidenceIndex Index = new(
        Given.Article(
            [
                "Westmark Rail lost 3.2 billion crowns last year, its board said on Tuesday, 4 March 2025.",
                "The company sold 14 of its 38 locomotives and closed two-thirds of its depots.",
                "Passenger numbers fell by 5 per cent to about 40 million.",
            ],
            [
                "Acting chairwoman Ida Brandt, who took over from the late Otto Krall in January, denied that the line to Karst would be closed.",
                "“We have never planned to close a single station,” Brandt said.",
                "The union's leader, Tomas Vik, alleged that the board hid a report on the brakes.",
                "The transport ministry approved a loan of 200 million crowns and plans to buy a dozen trains in 2027.",
            ],
            [
                "Orland Express sued Westmark Rail over the sale.",
                "The World Rail Association (WRA) will inspect the brakes in the first week of May.",
                "Repairs to the viaduct took six weeks, twice as long as was expected.",
            ]
        )
    );

    [Theory]
    [InlineData("Westmark Rail lost 3.2bn crowns last year.")]
    [InlineData("The company sold fourteen of its 38 locomotives.")]
    [InlineData("The company closed two thirds of its depots.")]
    [InlineData("The ministry plans to buy 12 trains in 2027.")]
    [InlineData("Passenger numbers fell by five percent.")]
    public void A_figure_in_another_form_is_the_same(string claim) => NothingAgainst(claim);

    [Theory]
    [InlineData("Westmark Rail lost 3.2 million crowns last year.", "3.2 billion")]
    [InlineData("The company sold 41 of its 38 locomotives.", "the article says 14, not 41")]
    [InlineData("The company closed a third of its depots.", "two-thirds")]
    [InlineData("Passenger numbers fell by 15 per cent to about 40 million.", "5")]
    [InlineData("The ministry approved a loan of 200 billion crowns.", "200 million")]
    [InlineData("Repairs to the viaduct took six months, twice as long as was expected.", "six weeks")]
    public void Another_figure_or_unit_is_not(string claim, string told) => Contradicted(claim, told, FindingKind.Figure);

    [Theory]
    [InlineData("Westmark Rail lost 3.2 billion crowns last year, its board said on March 4, 2025.")]
    [InlineData("The ministry plans to buy a dozen trains in 2027.")]
    public void A_date_in_another_form_is_the_same(string claim) => NothingAgainst(claim);

    [Theory]
    [InlineData(
        "Westmark Rail lost 3.2 billion crowns last year, its board said on Thursday.",
        "the article says Tuesday, 4 March 2025, not Thursday"
    )]
    [InlineData("The ministry plans to buy a dozen trains in 2029.", "the article says 2027, not 2029")]
    [InlineData("The World Rail Association will inspect the brakes in the first week of June.", "May")]
    public void Another_date_is_not(string claim, string told) => Contradicted(claim, told, FindingKind.Date);

    [Theory]
    [InlineData("The WRA will inspect the brakes in the first week of May.")]
    [InlineData("Ida Brandt denied that the line to Karst would be closed.")]
    [InlineData("Chairwoman Brandt took over from Otto Krall in January.", false)]
    public void A_name_may_be_shortened_but_a_role_keeps_its_limits(string claim, bool isSame = true)
    {
        if (isSame)
        {
            NothingAgainst(claim);
        }
        else
        {
            Contradicted(claim, "Acting", FindingKind.Role);
        }
    }

    [Theory]
    [InlineData("Eastmark Rail lost 3.2 billion crowns last year.", "the article says Westmark, not Eastmark")]
    [InlineData("Acting chairwoman Ida Lund denied that the line to Karst would be closed.", "Brandt")]
    [InlineData("Acting chairwoman Ida Brandt denied that the line to Orland would be closed.", "Karst")]
    public void Another_name_is_not(string claim, string told) => Contradicted(claim, told, FindingKind.Name);

    [Theory]
    [InlineData("“We have always planned to close a single station,” Brandt said.", "the article does not have the words")]
    [InlineData("“We have never planned to close a big station,” Brandt said.", "the article does not have the words")]
    public void A_quote_is_verbatim_or_it_is_none(string claim, string told) => Contradicted(claim, told, FindingKind.Quote);

    [Fact]
    public void A_quote_belongs_to_who_said_it() =>
        Contradicted("“We have never planned to close a single station,” Vik said.", "Brandt", FindingKind.Speaker);

    [Theory]
    [InlineData("Brandt denied that the line to Karst would be closed.")]
    [InlineData("Tomas Vik alleged that the board hid a report on the brakes.")]
    public void Denials_and_allegations_stand_as_such(string claim) => NothingAgainst(claim);

    [Theory]
    [InlineData("“We have planned to close a single station,” Brandt said.")]
    [InlineData("The union's leader, Tomas Vik, alleged that the board did not hide a report on the brakes.")]
    [InlineData("The transport ministry did not approve a loan of 200 million crowns.")]
    public void What_is_turned_round_is_not_borne_out(string claim) => Assert.False(ClaimChecker.Check(Index, claim).Supported);

    [Theory]
    [InlineData("Passenger numbers rose by 5 per cent to about 40 million.", "the article says “fell”, not “rose”")]
    [InlineData("The transport ministry rejected a loan of 200 million crowns.", "the article says “approved”, not “rejected”")]
    public void The_opposite_word_is_named(string claim, string told) => Contradicted(claim, told, FindingKind.Opposite);

    [Fact]
    public void Who_did_it_to_whom_stays_in_place() =>
        Contradicted("Westmark Rail sued Orland Express over the sale.", "have changed places", FindingKind.Swap);

    [Theory]
    [InlineData("Westmark Rail lost 3,200 million crowns in volcanic ash.", "3,200")]
    [InlineData("Westmark Rail lost more than 3 billion crowns in volcanic ash.", "3")]
    public void A_figure_in_another_form_is_not_said_to_be_missing(string claim, string figure)
    {
        var verdict = ClaimChecker.Check(Index, claim);
        Assert.False(verdict.Supported);
        Assert.Contains("“volcanic”", verdict.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain($"“{figure}”", verdict.Reason, StringComparison.Ordinal);
    }

    private static void NothingAgainst(string claim)
    {
        var verdict = ClaimChecker.Check(Index, claim);
        Assert.NotEqual(VerdictKind.Contradicted, verdict.Kind);
        Assert.InRange(Given.Read(Index, claim), 0.5, 1);
    }

    private static void Contradicted(string claim, string told, FindingKind kind)
    {
        var verdict = ClaimChecker.Check(Index, claim);
        Assert.False(verdict.Supported, "not noticed");
        Assert.Contains(told, verdict.Reason, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(verdict.Findings, finding => finding.Kind == kind);
    }
}
