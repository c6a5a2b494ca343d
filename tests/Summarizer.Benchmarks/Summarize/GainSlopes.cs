using Summarizer.Summaries.Extractive.Overlap;

namespace Summarizer.Benchmarks.Summarize;

/// <summary>How an objective over sets of sentences moves with what each word and pair is worth.</summary>
internal sealed class GainSlopes(ArticleTerms terms)
{
    private readonly double[] first = new double[terms.Words.Length];
    private readonly double[] second = new double[terms.Words.Length];
    private readonly double[] pairs = new double[terms.Pairs.Length];
    private readonly byte[] mentions = new byte[terms.Words.Length];
    private readonly int[] seen = new int[terms.Pairs.Length];
    private int round;
    private double words;

    /// <summary>Adds one set: <paramref name="slope"/> is the objective's by the set's score.</summary>
    public void Add(int[] set, double slope, double score, double expectedWords)
    {
        var length = set.Sum(sentence => terms.Sentences[sentence].Length) + expectedWords;
        words -= slope * score / length;
        var each = slope / length;
        round++;
        foreach (var sentence in set)
        {
            foreach (var word in terms.Sentences[sentence])
            {
                var mention = ++mentions[word];
                first[word] += mention == 1 ? each : 0;
                second[word] += mention == 2 ? each : 0;
            }

            foreach (var pair in terms.SentencePairs[sentence])
            {
                pairs[pair] += seen[pair] == round ? 0 : each;
                seen[pair] = round;
            }
        }

        foreach (var sentence in set)
        {
            foreach (var word in terms.Sentences[sentence])
            {
                mentions[word] = 0;
            }
        }
    }

    /// <summary>What the objective gains, to first order, from one expectation to another.</summary>
    public double Towards(ExpectedOverlap from, ExpectedOverlap to, double moreWords) =>
        Dot(first, from.FirstGain, to.FirstGain)
        + Dot(second, from.SecondGain, to.SecondGain)
        + Dot(pairs, from.PairGain, to.PairGain)
        + (words * moreWords);

    private static double Dot(double[] slope, IReadOnlyList<double> from, IReadOnlyList<double> to)
    {
        var sum = 0.0;
        for (var i = 0; i < slope.Length; i++)
        {
            sum += slope[i] * (to[i] - from[i]);
        }

        return sum;
    }
}
