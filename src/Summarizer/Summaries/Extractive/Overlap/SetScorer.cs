namespace Summarizer.Summaries.Extractive.Overlap;

/// <summary>The expected overlap of a set of sentences, with its counts kept between calls; not safe to share between threads.</summary>
internal sealed class SetScorer(ExpectedOverlap overlap, double expectedWords)
{
    private const double Rounding = 1e-9;

    private readonly int[][] sentences = overlap.Terms.Sentences;
    private readonly byte[] mentions = new byte[overlap.Terms.Words.Length];
    private readonly int[] seen = new int[overlap.Terms.Pairs.Length];
    private int round;

    public double Score(ReadOnlySpan<int> set)
    {
        round++;
        var (gain, words) = (0.0, 0);
        foreach (var sentence in set)
        {
            foreach (var word in sentences[sentence])
            {
                gain += overlap.Word(word, ++mentions[word]);
            }

            foreach (var pair in overlap.Terms.SentencePairs[sentence])
            {
                if (seen[pair] != round)
                {
                    seen[pair] = round;
                    gain += overlap.Pair(pair);
                }
            }

            words += sentences[sentence].Length;
        }

        foreach (var sentence in set)
        {
            foreach (var word in sentences[sentence])
            {
                mentions[word] = 0;
            }
        }

        return gain / (words + expectedWords);
    }

    /// <summary>What no set of these and one sentence more scores above, from what both score alone.</summary>
    public double AtMost(ReadOnlySpan<int> set, double score, int sentence, double alone)
    {
        var (before, more) = (Words(set), sentences[sentence].Length);
        return (1 + Rounding) * ((score * (before + expectedWords)) + (alone * (more + expectedWords))) / (before + more + expectedWords);
    }

    public int Words(ReadOnlySpan<int> set)
    {
        var words = 0;
        foreach (var sentence in set)
        {
            words += sentences[sentence].Length;
        }

        return words;
    }
}
