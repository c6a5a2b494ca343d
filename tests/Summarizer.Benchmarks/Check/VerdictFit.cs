namespace Summarizer.Benchmarks.Check;

/// <summary>
/// Logistic regression of the probability's weights, held near 0 (L2). While it fits, each set has a threshold of its own, so that weights rank
/// within a set; then one slope and one threshold for all make the sum a probability.
/// </summary>
internal static class VerdictFit
{
    private const double Ridge = 3;

    // A set's own threshold is held nearer to that of all, so that what tells sets apart (a claim that cites) keeps its weight.
    private const double SetRidge = 4;
    private const int Steps = 250;
    private const double Rate = 0.05;

    public static double[] Of(IReadOnlyList<(string Set, double[] Signs, bool Label)> rows)
    {
        var count = rows[0].Signs.Length;
        var sets = rows.Select(r => r.Set).Distinct().ToList();
        var scales = Enumerable
            .Range(0, count)
            .Select(i => Math.Sqrt(Math.Max(1e-6, rows.Average(r => r.Signs[i] * r.Signs[i]))))
            .ToArray();
        var held = rows.GroupBy(r => r.Set).ToDictionary(g => g.Key, g => Math.Sqrt((double)rows.Count / sets.Count / g.Count()));
        // The sets' thresholds are signs of their own, which are dropped in the end.
        var signs = rows.Select(r => r.Signs.Select((s, i) => s / scales[i]).Concat(sets.Select(set => set == r.Set ? 1.0 : 0)).ToArray())
            .ToArray();
        var weights = Descend(signs, [.. rows.Select(r => r.Label)], [.. rows.Select(r => held[r.Set])], count);
        var sums = rows.Select((r, n) => new[] { Sum(signs[n].AsSpan(0, count), weights), 1 }).ToArray();
        var line = Descend(sums, [.. rows.Select(r => r.Label)], [.. rows.Select(_ => 1.0)], null);
        var fitted = Enumerable.Range(0, count).Select(i => line[0] * weights[i] / scales[i]).ToArray();
        fitted[0] += line[1];
        return fitted;
    }

    // Adam.
    private static double[] Descend(double[][] signs, bool[] labels, double[] shares, int? own)
    {
        var count = signs[0].Length;
        var (weights, mean, square) = (new double[count], new double[count], new double[count]);
        for (var step = 1; step <= Steps; step++)
        {
            var slopes = weights.Select((w, i) => own is { } first ? (i < first ? Ridge : SetRidge) * w / signs.Length : 0).ToArray();
            for (var r = 0; r < signs.Length; r++)
            {
                var slope = shares[r] * ((1 / (1 + Math.Exp(-Sum(signs[r], weights)))) - (labels[r] ? 1 : 0)) / signs.Length;
                for (var i = 0; i < count; i++)
                {
                    slopes[i] += slope * signs[r][i];
                }
            }

            for (var i = 0; i < count; i++)
            {
                mean[i] = (0.9 * mean[i]) + (0.1 * slopes[i]);
                square[i] = (0.99 * square[i]) + (0.01 * slopes[i] * slopes[i]);
                weights[i] -=
                    Rate
                    * (1 - (0.9 * step / Steps))
                    * mean[i]
                    / (1 - Math.Pow(0.9, step))
                    / (Math.Sqrt(square[i] / (1 - Math.Pow(0.99, step))) + 1e-8);
            }
        }

        return weights;
    }

    private static double Sum(ReadOnlySpan<double> signs, double[] weights)
    {
        var sum = 0.0;
        for (var i = 0; i < signs.Length; i++)
        {
            sum += signs[i] * weights[i];
        }

        return sum;
    }
}
