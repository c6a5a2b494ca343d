using Summarizer.Summaries.Extractive.Overlap;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>Takes facts in order of worth: what the summary says in one sentence, then each time the one worth most, less for words told before.</summary>
internal static class FactSelection
{
    /// <summary>A fact of whose telling words this share was told by one fact already is none of its own.</summary>
    private const double Repeated = 0.6;

    /// <summary>What a fact is worth of which all words were told.</summary>
    private const double Retold = 0.5;

    /// <param name="first">The sentence that tells the story alone.</param>
    public static List<FactCandidate> Of(IReadOnlyList<RatedFact> candidates, int first, ExpectedOverlap overlap, FactLimits limits)
    {
        var told = new int[overlap.Terms.Stems.Length]; // in which fact last, 1 being the first
        var left = candidates
            .Where(candidate => !candidate.Fact.IsTooLong)
            .Select(candidate => (Rated: candidate, Words: Telling(overlap, candidate.Fact)))
            .ToList();
        var taken = new List<FactCandidate>();
        var standing = left.Count(candidate => !candidate.Rated.Fact.Leans && candidate.Rated.Worth >= limits.LeastWorthOfFew);
        while (taken.Count < limits.Most && left.Count > 0)
        {
            var next = left.MaxBy(candidate =>
                taken.Count == 0 && candidate.Rated.Fact.Sentence == first
                    ? double.MaxValue
                    : candidate.Rated.Worth * (Retold + ((1 - Retold) * New(candidate.Words, told)))
            );
            var least = taken.Count < limits.Fewest ? limits.LeastWorthOfFew : limits.LeastWorth;
            left.Remove(next);
            // What leans on its neighbours is told only where hardly anything else stands.
            if ((next.Rated.Worth < least || (next.Rated.Fact.Leans && standing >= limits.Fewest)) && next.Rated.Fact.Sentence != first)
            {
                continue;
            }

            taken.Add(next.Rated.Fact);
            foreach (var (stem, _) in next.Words)
            {
                told[stem] = taken.Count;
            }

            left.RemoveAll(candidate => IsRepeated(candidate.Words, told, taken.Count));
        }

        return taken;
    }

    /// <summary>The share of its words' worth that was not told before.</summary>
    private static double New((int Stem, double Worth)[] words, int[] told)
    {
        var (fresh, all) = (0.0, 0.0);
        foreach (var (stem, worth) in words)
        {
            fresh += told[stem] > 0 ? 0 : worth;
            all += worth;
        }

        return all == 0 ? 0 : fresh / all;
    }

    private static bool IsRepeated((int Stem, double Worth)[] words, int[] told, int latest)
    {
        var repeated = 0;
        foreach (var (stem, _) in words)
        {
            repeated += told[stem] == latest ? 1 : 0;
        }

        return words.Length == 0 || repeated >= Repeated * words.Length;
    }

    /// <summary>The words that tell something, by stem, with what each is expected to be worth.</summary>
    private static (int Stem, double Worth)[] Telling(ExpectedOverlap overlap, FactCandidate candidate)
    {
        var stems = new Dictionary<int, double>();
        var before = candidate.RefersBack ? overlap.Terms.Sentences[candidate.Sentence - 1] : [];
        foreach (var word in overlap.Terms.Sentences[candidate.Sentence].AsSpan(candidate.Words.From, candidate.Words.Count))
        {
            if (!overlap.Terms.Words[word].Function && Array.IndexOf(before, word) < 0)
            {
                stems[overlap.Terms.Words[word].Stem] = overlap.Word(word, mention: 1);
            }
        }

        return [.. stems.Select(stem => (stem.Key, stem.Value))];
    }
}

/// <param name="Fewest">So many are taken though some are not worth much.</param>
/// <param name="LeastWorth">What every fact past those is worth at least, and those few.</param>
internal readonly record struct FactLimits(int Fewest, int Most, double LeastWorth, double LeastWorthOfFew);
