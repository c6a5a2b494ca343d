using Summarizer.Summaries.Extractive.Overlap;

namespace Summarizer.Benchmarks.Summarize;

/// <summary>
/// Where the fit begins, and what it is held to: how often words, then pairs, really stand in the summaries that people wrote. It has one answer, whatever
/// weights stand in the product.
/// </summary>
internal static class FitStart
{
    /// <summary>What no counting tells: only the whole summary's overlap can.</summary>
    private static readonly Weights Guess = FitWeights.All.Aggregate(
        new Weights(),
        (weights, name) => FitWeights.With(weights, name, 0)
    ) with
    {
        PairShare = 1.5,
        ExpectedWords = 28,
    };

    private static readonly string[] Pairs =
    [
        .. FitWeights.Names.Where(name => name.StartsWith("Pair", StringComparison.Ordinal) && name != nameof(Weights.PairShare)),
    ];

    private static readonly string[] Words =
    [
        .. FitWeights.Names.Except(Pairs).Where(name => name is not nameof(Weights.PairShare) and not nameof(Weights.ExpectedWords)),
    ];

    /// <summary>Rates are linear in the weights; a small weight keeps a rate within its bounds.</summary>
    private const double Probe = 0.01;

    public static Weights Of(IReadOnlyList<FitArticle> articles)
    {
        var words = PoissonRegression.Of([
            .. articles
                .AsParallel()
                .AsOrdered()
                .SelectMany(article =>
                    Rows(article, article.WordCounts, Words, weights => ExpectedOverlap.WordRates(article.Terms, weights))
                ),
        ]);
        var counted = With(Guess, Words, words);
        var pairs = PoissonRegression.Of([
            .. articles
                .AsParallel()
                .AsOrdered()
                .SelectMany(article =>
                {
                    var rates = ExpectedOverlap.WordRates(article.Terms, counted);
                    return Rows(article, article.PairCounts, Pairs, weights => ExpectedOverlap.PairRates(article.Terms, rates, weights));
                }),
        ]);
        return With(counted, Pairs, pairs);
    }

    private static IEnumerable<CountedRow> Rows(FitArticle article, double[] counts, string[] names, Func<Weights, double[]> rates)
    {
        var columns = Array.ConvertAll(names, name => rates(FitWeights.With(Guess, name, Probe)));
        return counts.Select(
            (count, row) => new CountedRow(Array.ConvertAll(columns, column => column[row] / Probe), count, article.Weight)
        );
    }

    private static Weights With(Weights weights, string[] names, double[] values) =>
        names.Zip(values).Aggregate(weights, (so, pair) => FitWeights.With(so, pair.First, pair.Second));
}
