using Summarizer.Grounding.Checks;
using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Scores;

/// <summary>What stands beside, before or in the place of what in a claim and its sentences.</summary>
internal sealed class MatchPlaces(SentenceMatch match, string language)
{
    /// <summary>What turns a statement stands so near before what it turns.</summary>
    private const int Reach = 4;
    private const int Beside = 4;

    private readonly int[] at = match.At;
    private readonly HashSet<int> held = [.. match.At];

    public bool IsName(Term term, bool isFirst) =>
        term is { IsCapital: true, Kind: TermKind.Word, Tells: true }
        && language is not "de"
        && (!isFirst || (language is "en" or "und" && Lexicon.SensesOf(term.Lemma).Length == 0));

    public bool IsFirst(int place) => place == 0 || match.SentenceOf(place) != match.SentenceOf(place - 1);

    public bool Governs(int place)
    {
        for (var j = place + 1; j < match.Source.Count && j <= place + Reach; j++)
        {
            if (match.Source[j].IsAfterMark || match.SentenceOf(j) != match.SentenceOf(place))
            {
                return false;
            }

            if (held.Contains(j))
            {
                return true;
            }
        }

        return false;
    }

    // The telling words that the claim has not, between what it says before and after a word that is missing.
    public IEnumerable<int> InItsPlace(int missing)
    {
        var before = match.Terms.LastOrDefault(i => i < missing && !match.Moved.Contains(i), -1);
        var after = match.Terms.FirstOrDefault(i => i > missing && !match.Moved.Contains(i), -1);
        var (from, to) = (before < 0 ? -1 : at[before], after < 0 ? match.Source.Count : at[after]);
        if (before >= 0 && after >= 0 && match.SentenceOf(from) != match.SentenceOf(to))
        {
            return [];
        }

        from = before < 0 ? Math.Max(-1, to - Beside - 1) : from;
        to = after < 0 ? Math.Min(match.Source.Count, from + Beside + 1) : to;
        return Enumerable.Range(from + 1, Math.Max(0, to - from - 1)).Where(j => match.Source[j].Tells && !held.Contains(j));
    }

    // "Three Malians", "the 11th match point": what stands beside it moves with it.
    public bool IsMovedWithItsPhrase(int figure)
    {
        var next = match.Telling.FirstOrDefault(i => i > figure, -1);
        var before = match.Telling.LastOrDefault(i => i < figure, -1);
        return (next >= 0 && at[next] - at[figure] is 1 or 2) || (before >= 0 && at[before] >= 0 && at[figure] - at[before] is 1 or 2);
    }

    /// <summary>Whether neither neighbour of a telling term, by its number among them, stands near it in the sentences.</summary>
    public bool IsParted(int telling)
    {
        var place = at[match.Telling[telling]];
        return !new[] { telling - 1, telling + 1 }
            .Where(n => n >= 0 && n < match.Telling.Count)
            .Select(n => at[match.Telling[n]])
            .Any(j => j >= 0 && match.SentenceOf(j) == match.SentenceOf(place) && Math.Abs(j - place) <= Beside);
    }
}
