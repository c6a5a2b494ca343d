namespace Summarizer.Summaries.Extractive;

/// <summary>Takes facts in order of importance: what the summary says in one sentence, then each time the one that tells most of what has not been told yet, for its words.</summary>
internal static class FactSelection
{
    /// <summary>So many words more than a fact has are reckoned with, or the shortest sentences would always come first.</summary>
    private const double Allowance = 2;

    /// <summary>What a word told before is still worth.</summary>
    private const double Retold = 0.1;

    /// <summary>A fact of whose telling words this share was told already is none of its own.</summary>
    private const double Repeated = 0.65;

    /// <param name="first">The sentence that tells the story alone.</param>
    /// <param name="bonus">How much more than its words a candidate is worth, 1 being nothing.</param>
    public static List<FactCandidate> Of(IReadOnlyList<FactCandidate> candidates, int first, ExpectedOverlap overlap, Func<FactCandidate, double> bonus, int most)
    {
        var told = new HashSet<int>();
        var left = candidates.Select(candidate => (Fact: candidate, Words: Telling(overlap, candidate), Bonus: bonus(candidate))).ToList();
        var taken = new List<(FactCandidate Fact, Dictionary<int, double> Words, double Bonus)>();
        while (taken.Count < most && left.Count > 0)
        {
            var next = left.MaxBy(candidate => taken.Count == 0 && candidate.Fact.Sentence == first ? double.MaxValue : candidate.Bonus * Gain(candidate.Words, told));
            left.Remove(next);
            taken.Add(next);
            told.UnionWith(next.Words.Keys);
            left.RemoveAll(candidate => IsRepeated(candidate.Words, next.Words));
        }

        return taken.ConvertAll(fact => fact.Fact);
    }

    private static double Gain(Dictionary<int, double> words, HashSet<int> told) =>
        words.Sum(word => told.Contains(word.Key) ? Retold * word.Value : word.Value)
            / (words.Count + Allowance);

    private static bool IsRepeated(Dictionary<int, double> words, Dictionary<int, double> taken) =>
        words.Count == 0 || words.Keys.Count(taken.ContainsKey) >= Repeated * words.Count;

    /// <summary>The words that tell something, by stem, with what each is expected to be worth.</summary>
    private static Dictionary<int, double> Telling(ExpectedOverlap overlap, FactCandidate candidate)
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

        return stems;
    }
}
