using Summarizer.Summaries.Extractive.Overlap;

namespace Summarizer.Benchmarks.Summarize;

/// <summary>
/// The ROUGE to be expected where sets of sentences are drawn by their score (a softmax), which unlike that of the best set is smooth
/// in the weights; and its slope, exact through the sets and by differences through <see cref="ExpectedOverlap"/>.
/// </summary>
internal static class FitObjective
{
    /// <summary>How sharply the better set is preferred: sharper than this, single articles decide and unseen ones gain nothing.</summary>
    private const double Sharpness = 120;

    private const double Step = 1e-4;

    public static (double Value, double[] Slope) Of(IReadOnlyList<FitArticle> articles, Weights weights, IReadOnlyList<string> names)
    {
        var nudged = names.Select(name => FitWeights.With(weights, name, FitWeights.Get(weights, name) + Step)).ToArray();
        var (value, slope) = (0.0, new double[names.Count]);
        var gate = new Lock();
        Parallel.ForEach(
            articles,
            article =>
            {
                var (own, ownSlope) = Of(article, weights, nudged);
                lock (gate)
                {
                    value += own * article.Weight;
                    for (var k = 0; k < slope.Length; k++)
                    {
                        slope[k] += ownSlope[k] * article.Weight;
                    }
                }
            }
        );
        return (value, slope);
    }

    /// <summary>The ROUGE of the set that these weights would tell: what the smooth objective stands for.</summary>
    public static double Told(FitArticle article, Weights weights)
    {
        var scorer = new SetScorer(new ExpectedOverlap(article.Terms, weights), weights.ExpectedWords);
        var scores = Array.ConvertAll(article.Sets, set => scorer.Score(set));
        return scores.Length == 0 ? 0 : article.Rewards[Array.IndexOf(scores, scores.Max())];
    }

    private static (double Value, double[] Slope) Of(FitArticle article, Weights weights, Weights[] nudged)
    {
        var overlap = new ExpectedOverlap(article.Terms, weights);
        var scorer = new SetScorer(overlap, weights.ExpectedWords);
        var scores = Array.ConvertAll(article.Sets, set => Sharpness * scorer.Score(set));
        if (scores.Length == 0)
        {
            return (0, new double[nudged.Length]);
        }

        var highest = scores.Max();
        var draws = Array.ConvertAll(scores, score => Math.Exp(score - highest));
        var total = draws.Sum();
        var expected = draws.Zip(article.Rewards, (draw, reward) => draw * reward).Sum() / total;
        var pull = new GainSlopes(article.Terms);
        for (var i = 0; i < draws.Length; i++)
        {
            pull.Add(
                article.Sets[i],
                Sharpness * draws[i] / total * (article.Rewards[i] - expected),
                scores[i] / Sharpness,
                weights.ExpectedWords
            );
        }

        return (
            expected,
            Array.ConvertAll(
                nudged,
                other =>
                    pull.Towards(overlap, new ExpectedOverlap(article.Terms, other), other.ExpectedWords - weights.ExpectedWords) / Step
            )
        );
    }
}
