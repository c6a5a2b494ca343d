using Summarizer.Grounding;
using Summarizer.Language;

namespace Summarizer.Tests.Grounding;

/// <summary>The three answers: what is said in one factual context, what is turned round, and what somebody has to read.</summary>
public sealed class VerdictTests
{
    private static readonly EvidenceIndex Index = new(
        Given.Article(
            [
                "Auditors accused the shipowner Karl Veen of hiding a debt of 12 million crowns from the bank.",
                "Veen denied in a statement on Monday that he had hidden anything.",
                "The harbour master, Lene Aas, ruled out that the quay would be closed.",
                "False reports that the crane had toppled spread on Saturday, the coastguard said.",
            ],
            [
                "If the court agrees, Veen will lose his fleet.",
                "The yard failed to pay its welders in March.",
                "The Heron almost struck a reef off Orle.",
                "The union threatened to block the lock.",
                "A diver, Per Moe, warned that the wreck could break up within two years.",
            ],
            [
                "Police suspect that Veen's cousin Stig sold the anchor.",
                "There were rumours that Aas had met Veen in Bergen.",
                "The town planned to lease the ferry for 3 million crowns, but the council would not vote for it.",
                "It is not true that the cargo came from Orle, the ministry said.",
                "Aas won the prize for seamanship in 2019.",
                "Some passengers of the night ferry will get a refund.",
                "“The old light is the best on the coast,” said Moe.",
                "Did the pilot sleep on the bridge of the Heron?",
                "Orland lies north of Karst and south of Virk.",
                "The deputy mayor Ulla Brekke opened the new lock on Friday by pulling a lever.",
            ]
        )
    );

    private static readonly EvidenceIndex German = new(
        Given.Article([
            "Der Reeder Karl Veen hat am Montag bestritten, dass er Schulden verschwiegen habe.",
            "Die Werft hat ihre Schweißer im März nicht bezahlt.",
            "Der Umsatz der Fähre stieg von 12 auf 15 Millionen Kronen.",
            "Die Stadt wollte die alte Fähre kaufen.",
            "Lene Aas gewann den Preis für Seemannschaft.",
        ]) with
        {
            Language = "de",
        }
    );

    [Theory]
    [InlineData("Auditors accused Karl Veen of hiding a debt of 12 million crowns.")]
    [InlineData("Veen denied that he had hidden anything.")]
    [InlineData("The yard failed to pay its welders in March.")]
    [InlineData("The town planned to lease the ferry for 3 million crowns.")]
    [InlineData("Lene Aas won the prize for seamanship in 2019.")]
    [InlineData("In 2019 Aas won the prize for seamanship.")]
    [InlineData("Police suspect that Veen's cousin Stig sold the anchor.")]
    [InlineData("Moe said the old light is the best on the coast.")]
    public void What_is_said_is_borne_out(string claim)
    {
        var verdict = ClaimChecker.Check(Index, claim);
        Assert.Equal((VerdictKind.BorneOut, null), (verdict.Kind, verdict.Reason));
        Assert.InRange(verdict.Score, 0.5, 1);
    }

    [Theory]
    [InlineData("Karl Veen hid a debt of 12 million crowns from the bank.")]
    [InlineData("Veen had hidden a debt.")]
    [InlineData("The quay would be closed.")]
    [InlineData("The crane had toppled on Saturday.")]
    [InlineData("Veen will lose his fleet.")]
    [InlineData("The yard paid its welders in March.")]
    [InlineData("The Heron struck a reef off Orle.")]
    [InlineData("The union blocked the lock.")]
    [InlineData("The wreck will break up within two years.")]
    [InlineData("Veen's cousin Stig sold the anchor.")]
    [InlineData("Aas had met Veen in Bergen.")]
    [InlineData("The town leased the ferry for 3 million crowns.")]
    [InlineData("The council voted for the ferry.")]
    [InlineData("The cargo came from Orle.")]
    [InlineData("All passengers of the night ferry will get a refund.")]
    [InlineData("Passengers of the night ferry will get a refund.")]
    [InlineData("The old light is the best on the coast.")]
    [InlineData("The pilot slept on the bridge of the Heron.")]
    [InlineData("Orland lies south of Karst and north of Virk.")]
    [InlineData("The mayor Ulla Brekke opened the new lock on Friday by pulling a lever.")]
    [InlineData("Ulla Brekke opened the new lock on Friday because of a lever.")]
    public void What_drops_or_turns_its_context_is_not(string claim) =>
        Assert.NotEqual(VerdictKind.BorneOut, ClaimChecker.Check(Index, claim).Kind);

    [Theory]
    [InlineData("The yard paid its welders in March.", "the article says “yard failed to pay”")]
    [InlineData("Aas won the prize for seamanship in 2017.", "the article says")]
    [InlineData("The town planned to lease the ferry for 7 million crowns.", "the article says 3 million, not 7 million")]
    [InlineData("Aas lost the prize for seamanship in 2019.", "the article says “won”, not “lost”")]
    public void What_its_own_sentence_turns_round_is_contradicted(string claim, string reason)
    {
        var verdict = ClaimChecker.Check(Index, claim);
        Assert.Equal(VerdictKind.Contradicted, verdict.Kind);
        Assert.StartsWith(reason, verdict.Reason, StringComparison.Ordinal);
        Assert.InRange(verdict.Score, 0, 0.5);
    }

    [Theory]
    [InlineData("Die Werft hat ihre Schweißer im März nicht bezahlt.", VerdictKind.BorneOut)]
    [InlineData("Im März hat die Werft ihre Schweißer nicht bezahlt.", VerdictKind.BorneOut)]
    [InlineData("Die Werft hat ihre Schweißer im März bezahlt.", VerdictKind.Contradicted)]
    [InlineData("Karl Veen hat Schulden verschwiegen.", VerdictKind.Contradicted)]
    [InlineData("Karl Veen hat am Montag bestritten, dass er Schulden verschwiegen habe.", VerdictKind.BorneOut)]
    [InlineData("Der Umsatz der Fähre stieg von 15 auf 12 Millionen Kronen.", VerdictKind.Open)]
    [InlineData("Die Stadt kaufte die alte Fähre.", VerdictKind.Open)]
    public void Another_languages_words_turn_a_statement_too(string claim, VerdictKind kind) =>
        Assert.Equal(kind, ClaimChecker.Check(German, claim).Kind);

    [Theory]
    [InlineData("Krtek vykopal novou noru pod mostem.", VerdictKind.BorneOut)]
    [InlineData("Krtek vykopal novou noru.", VerdictKind.Open)]
    public void In_a_language_without_its_words_only_the_articles_own_are_borne_out(string claim, VerdictKind kind) =>
        Assert.Equal(
            kind,
            ClaimChecker
                .Check(
                    new EvidenceIndex(
                        Given.Article(["Krtek vykopal novou noru pod mostem.", "Nikdo ho neviděl."]) with
                        {
                            Language = "cs",
                        }
                    ),
                    claim
                )
                .Kind
        );

    [Fact]
    public void What_only_other_sentences_say_is_open()
    {
        const string Claim = "Lene Aas won the prize for seamanship in 2019.";
        var document = Index.Article.Document;
        var said = document.IndexOf("Aas won", StringComparison.Ordinal);
        var other = document.IndexOf("Orland lies", StringComparison.Ordinal);
        Assert.Equal(VerdictKind.BorneOut, ClaimChecker.Check(Index, Claim, [new TextRange(said, said + 20)]).Kind);
        var verdict = ClaimChecker.Check(Index, Claim, [new TextRange(other, other + 20)]);
        Assert.Equal(VerdictKind.Open, verdict.Kind);
        Assert.NotNull(verdict.Reason);
    }

    [Fact]
    public void Two_sentences_about_the_same_say_a_claim_together_and_two_about_others_do_not()
    {
        var index = new EvidenceIndex(
            Given.Article(
                ["The trawler Heron left Karst in May with nine men.", "She sank off Orle in a storm."],
                ["The barge Petrel carried coal from Virk.", "Mayor Ida Lund thanked the pilots."]
            )
        );
        Assert.NotEqual(VerdictKind.BorneOut, ClaimChecker.Check(index, "The barge Heron carried coal from Karst.").Kind);
        Assert.NotEqual(VerdictKind.BorneOut, ClaimChecker.Check(index, "The trawler Petrel left Karst in May with nine men.").Kind);
        Assert.Equal(VerdictKind.BorneOut, ClaimChecker.Check(index, "The trawler Heron left Karst in May.").Kind);
    }
}
