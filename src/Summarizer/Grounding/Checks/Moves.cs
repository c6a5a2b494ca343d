using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Checks;

/// <summary>What may stand elsewhere in a sentence, and what says another thing there.</summary>
internal static class Moves
{
    private const int Speech = 3;

    /// <returns>The claim's terms that stand where they must not.</returns>
    public static IEnumerable<int> Wrong(SentenceMatch match, string language)
    {
        var last = (Claim: -2, May: false);
        foreach (var i in match.Moved.Order())
        {
            // The words of one phrase move together.
            var isNext = match.Telling.Contains(last.Claim) && last.Claim == Before(match, i) && match.At[i] == match.At[last.Claim] + 1;
            last = (i, (isNext && last.May) || May(match, i, language));
            if (!last.May)
            {
                yield return i;
            }
        }
    }

    private static int Before(SentenceMatch match, int i) => match.Telling.LastOrDefault(k => k < i, -1);

    // A day, what stands under a preposition of its own, how a thing is done, and who says it.
    private static bool May(SentenceMatch match, int i, string language)
    {
        var (own, theirs) = (match.Claim[i], match.Source[match.At[i]]);
        return own.Kind is TermKind.Date
            || (own.Before > 0 && own.Before == theirs.Before)
            || (language is "en" or "und" ? Lexicon.IsVerbOrAdverb(own.Lemma) : own.Kind is TermKind.Word && !theirs.IsCapital)
            || (IsBesideSpeech(match.Claim, i) && IsBesideSpeech(match.Source, match.At[i]));
    }

    private static bool IsBesideSpeech(IReadOnlyList<Term> terms, int i) =>
        Enumerable
            .Range(Math.Max(0, i - Speech), Math.Min(terms.Count, i + Speech + 1) - Math.Max(0, i - Speech))
            .Any(j => terms[j].Class is WordClass.Report);
}
