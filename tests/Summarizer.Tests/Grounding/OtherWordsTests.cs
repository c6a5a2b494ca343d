using Summarizer.Grounding;
using Summarizer.Grounding.Index;
using Summarizer.Grounding.Scores;
using Summarizer.Language;

namespace Summarizer.Tests.Grounding;

/// <summary>Each kind of rewording that was once refused, and beside it what sounds alike and is not so. A claim cites the sentences that begin as given.</summary>
public sealed class OtherWordsTests
{
    private static readonly EvidenceIndex Index = new(
        Given.Article(
            [
                "The biggest crane of the port fell on Monday night.",
                "Harbour master Lene Aas announced on Tuesday that the quay had reopened.",
                "She thanked the crews of the tugs.",
            ],
            [
                "The Nord Line carried 40,000 passengers last year.",
                "It raised its fares in March.",
                "The company's spokesman Per Moe said the bosses were pleased.",
                "“We have the safest ships on the coast,” said Ulla Brekke, who runs the yard.",
            ],
            [
                "Nobody was hurt when the ferry Heron struck the pier.",
                "Veen disputed the bill of the yard.",
                "There was insufficient evidence for a trial, the court found.",
            ],
            [
                "Sixty per cent of the votes went to Aas and 40 to Brekke.",
                "The second trial of the engine failed on Friday.",
                "The three-year lease of the ferry costs 9 million crowns.",
                "The union confirmed the withdrawal of the old tugs.",
            ],
            [
                "The late author Jon Rud left his boats to the museum.",
                "Former deputy mayor Ida Lund opened the museum, which shows the boats.",
                "The port may lose the contract of the Nord Line.",
                "Aas could retire in May.",
                "The council will replace the low-risk cables, state-owned firms said.",
            ]
        )
    );

    private static Verdict Check(string claim, string cited) =>
        ClaimChecker.Check(
            Index,
            claim,
            [
                .. cited
                    .Split('|')
                    .Select(begin => Index.Article.Document.IndexOf(begin, StringComparison.Ordinal))
                    .Select(at => new TextRange(at, at + 8)),
            ]
        );

    [Theory]
    [InlineData("The largest crane of the port fell on Monday night.", "The biggest")]
    [InlineData("On Monday night the biggest crane of the port fell.", "The biggest")]
    [InlineData("The Nord Line transported 40,000 passengers last year.", "The Nord Line carried")]
    [InlineData(
        "Lene Aas announced on Tuesday that the quay had reopened and thanked the crews of the tugs.",
        "Harbour master|She thanked"
    )]
    [InlineData("The Nord Line carried 40,000 passengers last year and raised its fares in March.", "The Nord Line carried|It raised")]
    [InlineData("Per Moe, the company's spokesman, said the bosses were pleased.", "The company's")]
    [InlineData("Jon Rud, the late author, left his boats to the museum.", "The late author")]
    [InlineData("Aas thanked the crews of the tugs.", "Harbour master|She thanked")]
    [InlineData("The Nord Line raised its fares in March.", "The Nord Line carried|It raised")]
    [InlineData("No one was hurt when the ferry Heron struck the pier.", "Nobody was")]
    [InlineData("The ferry Heron hit the pier, but nobody was hurt.", "Nobody was")]
    [InlineData("Veen denied the bill of the yard.", "Veen disputed")]
    [InlineData("The ferry's three-year lease costs 9 million crowns.", "The three-year")]
    [InlineData("“We have the safest ships on the coast,” Ulla Brekke said.", "“We have")]
    [InlineData("Ulla Brekke said they have the safest ships on the coast.", "“We have")]
    [InlineData("The port could lose the contract of the Nord Line.", "The port may")]
    [InlineData("In May Aas could retire.", "Aas could")]
    public void The_same_in_other_words_is_borne_out(string claim, string cited)
    {
        var verdict = Check(claim, cited);
        Assert.Equal((VerdictKind.BorneOut, null), (verdict.Kind, verdict.Reason));
        Assert.InRange(verdict.Score, 0.5, 1);
    }

    [Theory]
    [InlineData("The smallest crane of the port fell on Monday night.", "The biggest")]
    [InlineData("The Nord Line lost 40,000 passengers last year.", "The Nord Line carried")]
    [InlineData("The Nord Line raised its fares last year and carried 40,000 passengers in March.", "The Nord Line carried|It raised")]
    [InlineData("Per Moe announced on Tuesday that the quay had reopened and thanked the crews of the tugs.", "Harbour master|She thanked")]
    [InlineData("Jon Rud, the late mayor, left his boats to the museum.", "The late author")]
    [InlineData("Veen thanked the crews of the tugs.", "Harbour master|She thanked")]
    [InlineData("Someone was hurt when the ferry Heron struck the pier.", "Nobody was")]
    [InlineData("Veen paid the bill of the yard.", "Veen disputed")]
    [InlineData("There was enough evidence for a trial, the court found.", "There was insufficient")]
    [InlineData("Brekke got 60 per cent of the votes.", "Sixty per cent")]
    [InlineData("The lease of the ferry costs 3 million crowns for nine years.", "The three-year")]
    [InlineData("The ferry's three-year lease cost 90 million crowns.", "The three-year")]
    [InlineData("The first trial of the engine failed on Friday.", "The second trial")]
    [InlineData("Per Moe said they have the safest ships on the coast.", "“We have")]
    [InlineData("They have the safest ships on the coast.", "“We have")]
    [InlineData("The union denied the withdrawal of the old tugs.", "The union")]
    [InlineData("Mayor Ida Lund opened the museum.", "Former deputy")]
    [InlineData("The port will lose the contract of the Nord Line.", "The port may")]
    [InlineData("The port loses the contract of the Nord Line.", "The port may")]
    [InlineData("Aas will retire in May.", "Aas could")]
    public void What_only_sounds_alike_is_not(string claim, string cited) =>
        Assert.NotEqual(VerdictKind.BorneOut, Check(claim, cited).Kind);

    // What the words alone don't settle is left to a second reader.
    [Theory]
    [InlineData("There was not enough evidence for a trial, the court found.", "There was insufficient")]
    [InlineData("Brekke got 40 per cent of the votes.", "Sixty per cent")]
    [InlineData("The lease of the ferry costs 9 million crowns for three years.", "The three-year")]
    [InlineData("Two trials of the engine took place; the second failed on Friday.", "The second trial")]
    [InlineData("Lund opened the museum.", "Former deputy")]
    [InlineData("Ida Lund opened the museum, which shows the boats.", "Former deputy")]
    [InlineData("The union confirmed that the old tugs had been withdrawn.", "The union")]
    public void What_is_true_is_never_contradicted(string claim, string cited) =>
        Assert.NotEqual(VerdictKind.Contradicted, Check(claim, cited).Kind);

    [Fact]
    public void Words_are_only_said_to_be_the_articles_where_they_are() =>
        Assert.DoesNotContain(
            "has these words",
            ClaimChecker.Check(Index, "The crane of the harbour toppled at night on a Monday.").Reason ?? "",
            StringComparison.Ordinal
        );

    // "low-risk" risks nothing and "state-owned" states nothing.
    [Fact]
    public void A_part_of_another_word_turns_nothing()
    {
        const string Claim = "The council will replace the low-risk cables, state-owned firms said.";
        var terms = Index.Terms.Of(Claim, new(0, Claim.Length));
        Assert.All(terms.Where(t => t.Text is "risk" or "state"), t => Assert.Equal(WordClass.None, t.Class));
    }

    [Theory]
    [InlineData("announc", "announcement", true)]
    [InlineData("retaliat", "retaliation", true)]
    [InlineData("stat", "statement", false)]
    [InlineData("miss", "mission", false)]
    [InlineData("commun", "computer", false)]
    public void Words_of_one_stem_with_two_endings_are_derived(string a, string b, bool isSo) =>
        Assert.Equal((isSo, isSo), (LanguageWords.Of("en").AreDerived(a, b), LanguageWords.Of("en").AreDerived(b, a)));

    [Fact]
    public void No_fault_speaks_for_a_claim()
    {
        var whole = Check("The largest crane of the port fell on Monday night.", "The biggest").Score;
        var worse = Check("The largest crane of the port fell on Monday night near Virk.", "The biggest").Score;
        Assert.True(worse < whole);
        Assert.All(Enum.GetNames<MatchSign>(), name => Assert.Contains(name, VerdictSigns.Names));
    }
}
