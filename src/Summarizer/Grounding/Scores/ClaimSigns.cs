using System.Collections.Frozen;
using Summarizer.Grounding.Checks;
using Summarizer.Grounding.Index;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Scores;

/// <summary>Signs of how a reworded sentence was made that need no capitals: shares are 0..1, counts are bounded.</summary>
/// <param name="NewJoints">Share of its words that a small word joins in a way that the article nowhere has.</param>
/// <param name="Strangers">Words that neither the article nor the dictionary has: names, as a rule.</param>
/// <param name="NewMarks">Such words that are like none of the article's, and figures that it has not.</param>
/// <param name="Rare">Share of its telling words that one sentence of the article alone has.</param>
/// <param name="Lead">1 where the passage begins the article, less further down.</param>
/// <param name="Pronouns">Share of its words that stand for somebody or something unnamed.</param>
/// <param name="IsUnfinished">"Both" without its "and".</param>
internal sealed record ClaimSigns(
    double NewJoints,
    int Strangers,
    int NewMarks,
    double Rare,
    double Lead,
    double Pronouns,
    bool IsUnfinished,
    bool IsNewFirst,
    SentenceCourse Course
)
{
    private static readonly FrozenSet<string> Unnamed = WordList.Load("Grounding/pronouns.en.txt");

    public static ClaimSigns Of(EvidenceIndex index, ClaimSentence claim, ClaimContext? context, IReadOnlySet<int> told)
    {
        var table = index.Table;
        var telling = Enumerable.Range(0, claim.Count).Where(i => claim.IsContent[i]).ToList();
        var unknown = telling
            .Where(i => claim.Ids[i] < 0 && !ClaimSentence.IsFigure(claim.Words[i].Text) && Lexicon.SensesOf(claim.Lemmas[i]).Length == 0)
            .ToList();
        var digits = claim.Words.Where((w, i) => claim.Ids[i] < 0 && !told.Contains(i) && char.IsAsciiDigit(w.Text[0])).Count();
        return new(
            Enumerable.Range(0, Math.Max(0, claim.Count - 1)).Count(i => IsNewJoint(index, claim, i)) / (double)Math.Max(1, claim.Count),
            Math.Min(3, unknown.Count(i => claim.Words[i].Text.Length > 2)),
            Math.Min(3, unknown.Count(i => !index.Meaning.HasLike(claim.Lemmas[i])) + Math.Min(2, digits)),
            telling.Count(i => table.Holders(claim.Ids[i]).Count == 1) / (double)Math.Max(1, telling.Count),
            context is null ? 0 : 1.0 / (1 + context.Passage.Stretches[0]),
            claim.Words.Count(w => Unnamed.Contains(w.Text)) / (double)Math.Max(1, claim.Count),
            claim.Words.FindIndex(w => w.Text == "both") is >= 0 and var both && claim.Words.FindIndex(both, w => w.Text == "and") < 0,
            telling.Count > 0 && claim.Ids[telling[0]] < 0,
            context is null ? new(false, 0, 0, 0) : SentenceCourse.Of(context)
        );
    }

    private static bool IsNewJoint(EvidenceIndex index, ClaimSentence claim, int i) =>
        claim.Ids[i] >= 0
        && claim.Ids[i + 1] >= 0
        && !(claim.IsContent[i] && claim.IsContent[i + 1])
        && !index.Pairs.Has(claim.Ids[i], claim.Ids[i + 1]);
}
