namespace Summarizer.Summaries.Extractive;

/// <summary>Takes facts in order of importance: what the summary says in one sentence, then each time the one that tells most of what has not been told yet, for its words.</summary>
internal static class FactSelection
{
    /// <summary>So many words more than a fact has are reckoned with, or the shortest sentences would always come first.</summary>
    private const double Allowance = 2;

    /// <summary>What a word told before is still worth.</summary>
    private const double Retold = 0.1;

    /// <summary>A fact of whose telling words this share was told already is none of its own.</summary>
    private const double Repeated = 0.6;

    /// <summary>So many facts at most are somebody's words from the middle of a speech.</summary>
    private const int MostSpeech = 2;

    /// <param name="first">The sentence that tells the story alone.</param>
    /// <param name="enough">From so many facts on, only what can be looked up is one more.</param>
    public static List<FactCandidate> Of(IReadOnlyList<RatedFact> candidates, int first, ExpectedOverlap overlap, int enough, int most)
    {
        var told = new int[overlap.Terms.Stems.Length]; // in which fact last, 1 being the first
        var left = candidates.Select(candidate => (Rated: candidate, Words: Telling(overlap, candidate.Fact))).ToList();
        var taken = new List<FactCandidate>();
        while (taken.Count < most && left.Count > 0)
        {
            var next = left.MaxBy(candidate =>
                taken.Count == 0 && candidate.Rated.Fact.Sentence == first
                    ? double.MaxValue
                    : candidate.Rated.Worth * Gain(candidate.Words, told)
            );
            left.Remove(next);
            taken.Add(next.Rated.Fact);
            foreach (var (stem, _) in next.Words)
            {
                told[stem] = taken.Count;
            }

            var speeches = taken.Count(fact => fact.IsSpeech);
            left.RemoveAll(candidate =>
                IsRepeated(candidate.Words, told, taken.Count)
                || (taken.Count >= enough && !candidate.Rated.IsConcrete)
                || (candidate.Rated.Fact.IsSpeech && speeches >= MostSpeech)
            );
        }

        return taken;
    }

    private static double Gain((int Stem, double Worth)[] words, int[] told)
    {
        var gain = 0.0;
        foreach (var (stem, worth) in words)
        {
            gain += told[stem] > 0 ? Retold * worth : worth;
        }

        return gain / (words.Length + Allowance);
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
