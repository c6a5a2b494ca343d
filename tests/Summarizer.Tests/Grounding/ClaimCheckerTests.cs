using Summarizer.Grounding;

namespace Summarizer.Tests.Grounding;

public sealed class ClaimCheckerTests
{
    private static readonly EvidenceIndex Index = new(
        Given.Article(
            [
                "The council of Westmark voted on Monday by nine to four to sell the old ferry Albatross for 40,000 crowns.",
                "A museum in Karst will pay 14 instalments over two years.",
            ],
            [
                "“We could not keep her afloat for another winter,” said Mayor Anna Berg.",
                "Former harbour master Ole Lund called the sale a mistake.",
                "The town did not ask the islanders, he said.",
            ],
            [
                "Tourism on the island rose 12 per cent in 2024.",
                "Karst Museum beat Orland University to the ship.",
                "The museum plans to open an exhibition in June.",
            ]
        )
    );

    private static readonly EvidenceIndex Forms = new(
        Given.Article(
            [
                "The council of Westmark backed the sale of the ferry by nine votes to four, and the islanders vote in a ballot that closes on 10 March.",
            ],
            ["The depot at Orland, whose bill has stood at 20 per cent of its income since 2009, will pay 30 per cent next year."],
            ["The Petrel sank off Karst with the loss of 31 lives.", "Petrel Lines employs 1,140 people at Karst."],
            ["The residents have revived the night ferry, ahead of the summer."]
        )
    );

    [Theory]
    [InlineData("A museum in Karst will pay 40 instalments over two years.", "the article says 14, not 40")]
    [InlineData(
        "The council of Westmark voted on Friday by nine to four to sell the old ferry Albatross.",
        "the article says Monday, not Friday"
    )]
    [InlineData(
        "The council of Eastmark voted on Monday by nine to four to sell the old ferry Albatross.",
        "the article says Westmark, not Eastmark"
    )]
    [InlineData(
        "“We could not keep her afloat for another summer,” said Mayor Anna Berg.",
        "the article does not have the words “We could not keep her afloat for another summer,”"
    )]
    [InlineData("“We could not keep her afloat for another winter,” said Ole Lund.", "in the article Anna Berg says this, not Ole Lund")]
    [InlineData("Harbour master Ole Lund called the sale a mistake.", "the article says “Former harbour master”")]
    [InlineData("The town did ask the islanders, he said.", "the article says “did not ask the islanders”")]
    [InlineData("Tourism on the island fell 12 per cent in 2024.", "the article says “rose”, not “fell”")]
    [InlineData(
        "Orland University beat Karst Museum to the ship.",
        "Orland University and Karst Museum have changed places: the article says “Karst Museum beat Orland University”"
    )]
    [InlineData("The council of Westmark vanished.", "the article does not say “vanished”")]
    [InlineData("In Orland volcanic ash grounded every airliner.", "the article does not mention “volcanic”, “ash”, “grounded”")]
    public void A_claim_that_is_not_borne_out_says_why(string claim, string reason)
    {
        var verdict = ClaimChecker.Check(Index, claim);
        Assert.False(verdict.Supported);
        Assert.InRange(Given.Read(Index, claim), 0, 0.5);
        Assert.Equal(reason, verdict.Reason);
    }

    [Theory]
    [InlineData("A museum in Karst will pay 14 instalments over two years.")]
    [InlineData("The council voted to sell the old ferry Albatross for 40,000 crowns.")]
    [InlineData("A museum in Karst will pay fourteen instalments over 2 years.")]
    [InlineData("The mayor, Anna Berg, said: “We could not keep her afloat for another winter.”")]
    [InlineData("Tourism on the island went up 12 percent in 2024.")]
    [InlineData("On Monday the council of Westmark voted to sell the old ferry Albatross. The town did not ask the islanders, he said.")]
    public void Nothing_speaks_against_a_claim_in_the_articles_words_or_words_like_them(string claim)
    {
        var verdict = ClaimChecker.Check(Index, claim);
        Assert.Empty(verdict.Findings);
        Assert.InRange(Given.Read(Index, claim), 0.5, 1);
        Assert.All(verdict.Evidence, e => Assert.Equal(e.Quote, Index.Article.Document[e.Start..e.End]));
    }

    [Theory]
    [InlineData("The council of Westmark backed the sale of the ferry 9–4.")]
    [InlineData("The bill of the depot at Orland rises from 20 to 30 per cent next year.")]
    [InlineData("The Petrel went down off Karst, killing 31 people.")]
    [InlineData("The residents are bringing back the night ferry.")]
    [InlineData("The islanders vote until 10 March.")]
    public void What_the_article_says_in_another_form_speaks_against_nothing(string claim) =>
        Assert.Empty(ClaimChecker.Check(Forms, claim).Findings);

    [Theory]
    [InlineData("The council of Westmark backed the sale of the ferry 9–5.", "9–5")]
    [InlineData("The bill of the depot at Orland rises from 20 to 40 per cent next year.", "20 to 40 per cent")]
    [InlineData("The Petrel went down off Karst, killing 36 people.", "36")]
    [InlineData("The islanders vote until 12 March.", "until 12 March")]
    public void And_another_figure_or_date_does(string claim, string words) =>
        Assert.Contains(ClaimChecker.Check(Forms, claim).Findings, finding => finding.Reason.EndsWith(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("Nach sechs Stunden Debatte stimmte der Rat dem Plan zu.", true)]
    [InlineData("Nach sechs Tagen Debatte stimmte der Rat dem Plan zu.", false)]
    public void A_figure_is_found_in_a_compound(string claim, bool told) =>
        Assert.Equal(
            told,
            ClaimChecker
                .Check(
                    new EvidenceIndex(Given.Article(["Der Rat stimmte dem Plan nach sechsstündiger Debatte zu."]) with { Language = "de" }),
                    claim
                )
                .Findings.All(finding => finding.Kind is not FindingKind.Figure)
        );

    [Fact]
    public void Every_sentence_of_the_article_is_borne_out_by_itself_with_the_full_score() =>
        Assert.All(
            Index.Article.Sentences,
            s =>
            {
                var verdict = ClaimChecker.Check(Index, s.Range.Of(Index.Article.Document));
                Assert.Equal(1, verdict.Score);
                Assert.Equal(s.Range.Start, Assert.Single(verdict.Evidence).Start);
            }
        );

    [Fact]
    public void A_claim_is_as_good_as_its_weakest_sentence() =>
        Assert.False(
            ClaimChecker
                .Check(Index, "A museum in Karst will pay 14 instalments over two years. Tourism on the island fell 12 per cent in 2024.")
                .Supported
        );

    [Theory]
    [InlineData("(Reuters) - A museum in Karst will pay 14 instalments over two years.")]
    [InlineData("(AP) Tourism on the island rose 12 per cent in 2024.")]
    public void An_agencys_mark_before_a_claim_is_no_part_of_it(string claim) => Assert.Equal(1, ClaimChecker.Check(Index, claim).Score);

    [Theory]
    [InlineData("The u.s. consul bought the lighthouse for 53,193,914 crowns.")]
    [InlineData("Lena o'dowd, who keeps the lighthouse, will stay.")]
    [InlineData("The keeper wants to paint it white.")]
    [InlineData("The QX-40d lamp is bright enough for ships that pass at night.")]
    public void Spacing_and_case_change_no_word(string claim)
    {
        var article = Given.Article(
            [
                "The U.S. consul bought the old lighthouse for 53, 193, 914 crowns on Monday.",
                "Lena O' Dowd, who keeps the lighthouse for the town, will stay.",
                "She did not want to sell it.",
                "The keeper wants to paint it white next year.",
            ],
            ["The QX-40D lamp, she said, is bright enough for ships that pass at night."]
        );
        var index = new EvidenceIndex(article);
        Assert.Empty(ClaimChecker.Check(index, claim).Findings);
        Assert.InRange(Given.Read(index, claim), 0.5, 1);
    }
}
