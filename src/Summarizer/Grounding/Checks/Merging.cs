using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Checks;

/// <summary>A claim that takes its words from two sentences must not put the one's names, figures and days where the other has its own.</summary>
internal static class Merging
{
    /// <returns>The claim's terms where it does.</returns>
    public static IEnumerable<(int Term, Fault Fault)> Of(SentenceMatch match)
    {
        if (match.Stretches.Count < 2)
        {
            yield break;
        }

        var sentences = match.Terms.ToDictionary(i => i, i => match.SentenceOf(match.At[i]));
        var main = sentences
            .Values.GroupBy(s => s)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key)
            .Select(g => g.Key)
            .FirstOrDefault();
        foreach (var i in match.Terms.Where(i => sentences[i] != main && IsMark(match.Claim[i])))
        {
            var before = match.Terms.LastOrDefault(k => k < i && sentences[k] == main && !match.Moved.Contains(k), -1);
            var after = match.Terms.FirstOrDefault(k => k > i && sentences[k] == main && !match.Moved.Contains(k), -1);
            // Behind all that the main sentence says the other may go on; before it and within stands nobody else.
            if (after < 0)
            {
                continue;
            }

            var start = before < 0 ? FirstOf(match, main) : match.At[before] + 1;
            if (
                Enumerable
                    .Range(start, Math.Max(0, match.At[after] - start))
                    .Any(j => !match.At.Contains(j) && match.Source[j].Tells && IsSameMark(match.Claim[i], match.Source[j]))
            )
            {
                yield return (i, Fault.Merged);
            }
        }

        // What goes on has to be about the same: a pronoun, or a word that the claim has of the first too.
        var other = 1 - main;
        var shares = match
            .Source.Where((t, j) => match.SentenceOf(j) == other)
            .Any(t =>
                t.Class is WordClass.Pronoun
                || match.Terms.Any(i => sentences[i] == main && t.Tells && (t.Lemma == match.Claim[i].Lemma && t.Lemma.Length > 0))
            );
        if (!shares && sentences.ContainsValue(other))
        {
            yield return (match.Terms.First(i => sentences[i] == other), Fault.Unjoined);
        }
    }

    private static int FirstOf(SentenceMatch match, int sentence) =>
        Enumerable.Range(0, match.Source.Count).First(j => match.SentenceOf(j) == sentence);

    private static bool IsMark(Term term) => term.Kind is not TermKind.Word || term.IsCapital;

    private static bool IsSameMark(Term own, Term theirs) => own.Kind == theirs.Kind && (own.Kind is not TermKind.Word || theirs.IsCapital);
}
