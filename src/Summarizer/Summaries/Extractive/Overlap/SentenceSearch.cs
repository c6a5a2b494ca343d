namespace Summarizer.Summaries.Extractive.Overlap;

/// <summary>Finds the set of sentences whose expected overlap is best, by a beam over sets that grow by one sentence at a time.</summary>
internal static class SentenceSearch
{
    private const int Beam = 6;
    private const int Candidates = 24;

    /// <param name="allowed">Which sentences may be taken at all.</param>
    /// <param name="needs">The sentence that must stand in the set where this one does, or -1: "He added …" needs what names him.</param>
    /// <returns>Indexes of sentences in the article's order; empty only where none is allowed.</returns>
    public static int[] Best(ExpectedOverlap overlap, Func<int, bool> allowed, IReadOnlyList<int> needs, SearchLimits limits)
    {
        var scorer = new SetScorer(overlap, limits.ExpectedWords);
        var units = Enumerable
            .Range(0, overlap.Terms.Sentences.Length)
            .Where(i => overlap.Terms.Sentences[i].Length > 0 && allowed(i))
            .Select(i => (Sentence: i, Score: scorer.Score([i])))
            .OrderByDescending(unit => unit.Score)
            .ThenBy(unit => unit.Sentence)
            .Take(Candidates)
            .ToArray();
        var best = (Score: double.MinValue, Set: Array.Empty<int>());
        var beam = new List<(double Score, int[] Set)> { (0, []) };
        while (beam.Count > 0)
        {
            beam = Grow(beam, units, needs, limits, scorer);
            if (beam.Count > 0 && (beam[0].Score > best.Score || best.Set.Length < limits.Fewest))
            {
                best = beam[0];
            }
            else
            {
                break;
            }
        }

        return best.Set;
    }

    private static List<(double Score, int[] Set)> Grow(
        List<(double Score, int[] Set)> beam,
        (int Sentence, double Score)[] units,
        IReadOnlyList<int> needs,
        SearchLimits limits,
        SetScorer scorer
    )
    {
        var grown = new List<(double Score, int[] Set)>();
        var seen = new HashSet<long>();
        var best = new PriorityQueue<double, double>(Beam + 1);
        foreach (var (score, set) in beam)
        {
            foreach (var (unit, alone) in units)
            {
                // Words told twice gain less the second time, so that most sets need no counting.
                var isHopeless = best.Count == Beam && needs[unit] < 0 && scorer.AtMost(set, score, unit, alone) < best.Peek();
                if (
                    !isHopeless
                    && Array.IndexOf(set, unit) < 0
                    && With(set, unit, needs) is var next
                    && next.Length <= limits.Sentences
                    && seen.Add(Key(next))
                    && (next.Length == 1 || scorer.Words(next) <= limits.Words)
                )
                {
                    var gain = scorer.Score(next);
                    grown.Add((gain, next));
                    if (best.Count < Beam)
                    {
                        best.Enqueue(gain, gain);
                    }
                    else
                    {
                        best.EnqueueDequeue(gain, gain);
                    }
                }
            }
        }

        grown.Sort(static (a, b) => b.Score != a.Score ? b.Score.CompareTo(a.Score) : Key(a.Set).CompareTo(Key(b.Set)));
        return grown.Count > Beam ? grown[..Beam] : grown;
    }

    private static int[] With(int[] set, int unit, IReadOnlyList<int> needs)
    {
        int[] next = [.. set, unit];
        for (var need = needs[unit]; need >= 0 && !next.Contains(need); need = needs[need])
        {
            next = [.. next, need];
        }

        Array.Sort(next);
        return next;
    }

    private static long Key(int[] set)
    {
        var key = 17L;
        foreach (var sentence in set)
        {
            key = unchecked((key * 1_000_003) + sentence + 1);
        }

        return key;
    }
}

/// <param name="ExpectedWords">Of the summary a person would write: the larger, the longer the best set.</param>
/// <param name="Words">No set of two or more sentences is longer.</param>
/// <param name="Sentences">No set has more.</param>
/// <param name="Fewest">As many are taken where they are there and fit.</param>
internal readonly record struct SearchLimits(double ExpectedWords, int Words, int Sentences, int Fewest = 1);
