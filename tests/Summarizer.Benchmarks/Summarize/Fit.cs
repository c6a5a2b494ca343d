using Summarizer.Summaries.Extractive;

namespace Summarizer.Benchmarks.Summarize;

/// <summary>
/// Resilient propagation from <see cref="FitStart"/>: each weight has a step of its own, longer while its slope keeps its sign. Nothing is drawn by chance,
/// and it stops early. Rounds and ridge are those that do best on articles not fitted (`fit --cross`).
/// </summary>
internal static class Fit
{
    private const int Rounds = 40;

    /// <summary>What a weight one away from its start costs, in points: keeps weights that the data say little about where they are.</summary>
    private const double Ridge = 0.3;

    public static Weights Of(IReadOnlyList<FitArticle> articles, Action<string> tell)
    {
        var start = FitStart.Of(articles);
        Parallel.ForEach(articles, article => article.Combine(start));
        return Climb(articles, start, tell);
    }

    private static Weights Climb(IReadOnlyList<FitArticle> articles, Weights from, Action<string> tell)
    {
        var weights = from;
        var names = FitWeights.Names;
        var start = names.Select(name => FitWeights.Get(from, name)).ToArray();
        var scale = start.Select(value => Math.Max(1, Math.Abs(value))).ToArray();
        var best = (Value: double.MinValue, Weights: weights);
        var steps = scale.Select(size => 0.02 * size).ToArray();
        var before = new double[names.Count];
        for (var round = 0; round < Rounds; round++)
        {
            var (value, slope) = FitObjective.Of(articles, weights, names);
            for (var k = 0; k < steps.Length; k++)
            {
                var away = (FitWeights.Get(weights, names[k]) - start[k]) / scale[k];
                value -= Ridge * away * away;
                slope[k] -= 2 * Ridge * away / scale[k];
            }

            best = value > best.Value ? (value, weights) : best;
            tell(FormattableString.Invariant($"round {round}: {value:F4}"));
            for (var k = 0; k < steps.Length; k++)
            {
                var turn = slope[k] * before[k];
                steps[k] *= turn > 0 ? 1.2 : turn < 0 ? 0.5 : 1;
                before[k] = turn < 0 ? 0 : slope[k];
                weights = FitWeights.With(weights, names[k], FitWeights.Get(weights, names[k]) + (Math.Sign(before[k]) * steps[k]));
            }
        }

        return best.Weights;
    }
}
