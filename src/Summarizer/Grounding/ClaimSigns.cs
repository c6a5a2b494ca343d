using System.Collections.Frozen;

namespace Summarizer.Grounding;

/// <summary>Signs of how a reworded sentence was made that need no capitals: shares are 0..1, counts are bounded.</summary>
/// <param name="NewJoints">Share of its words that a small word joins in a way that the article nowhere has.</param>
/// <param name="Strangers">Words that neither the article nor the dictionary has: names, as a rule.</param>
/// <param name="NewMarks">Such words that are like none of the article's, and figures that it has not.</param>
/// <param name="Rare">Share of its telling words that one sentence of the article alone has.</param>
/// <param name="Far">What its nouns tell that the article says elsewhere than in the passage.</param>
/// <param name="Lead">1 where the passage begins the article, less further down.</param>
internal sealed record ClaimSigns(double NewJoints, int Strangers, int NewMarks, double Rare, double Far, double Lead, bool IsPronounFirst, bool IsNewFirst)
{
    private static readonly FrozenSet<string> Pronouns = ["he", "she", "it", "they", "his", "her", "their", "this", "these", "that"];

    public static ClaimSigns Of(EvidenceIndex index, ClaimText claim, ClaimPassage? passage, IReadOnlySet<int> told)
    {
        var table = index.Table;
        var telling = Enumerable.Range(0, claim.Count).Where(i => claim.IsContent[i]).ToList();
        var held = passage is null ? [] : passage.Stretches.SelectMany(i => table.Stretches[i].Ids).ToHashSet();
        var unknown = telling.Where(i => claim.Ids[i] < 0 && !ClaimText.IsFigure(claim.Words[i].Text) && Lexicon.SensesOf(claim.Lemmas[i]).Length == 0).ToList();
        var digits = claim.Words.Where((w, i) => claim.Ids[i] < 0 && !told.Contains(i) && char.IsAsciiDigit(w.Text[0])).Count();
        return new(
            Enumerable.Range(0, Math.Max(0, claim.Count - 1)).Count(i => IsNewJoint(index, claim, i)) / (double)Math.Max(1, claim.Count),
            Math.Min(3, unknown.Count(i => claim.Words[i].Text.Length > 2)),
            Math.Min(3, unknown.Count(i => !index.Meaning.HasLike(claim.Lemmas[i])) + Math.Min(2, digits)),
            telling.Count(i => table.Holders(claim.Ids[i]).Count == 1) / (double)Math.Max(1, telling.Count),
            telling.Where(i => claim.Ids[i] >= 0 && !held.Contains(claim.Ids[i]) && !Lexicon.IsVerbOrAdverb(claim.Lemmas[i])).Sum(i => claim.Weights[i]) / (claim.Weights.Sum() + 1e-9),
            passage is null ? 0 : 1.0 / (1 + passage.Stretches[0]),
            claim.Count > 0 && Pronouns.Contains(claim.Words[0].Text),
            telling.Count > 0 && claim.Ids[telling[0]] < 0);
    }

    private static bool IsNewJoint(EvidenceIndex index, ClaimText claim, int i) => claim.Ids[i] >= 0 && claim.Ids[i + 1] >= 0
        && !(claim.IsContent[i] && claim.IsContent[i + 1]) && !index.Pairs.Has(claim.Ids[i], claim.Ids[i + 1]);
}
