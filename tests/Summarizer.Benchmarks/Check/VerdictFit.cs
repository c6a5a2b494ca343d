namespace Summarizer.Benchmarks.Check;

/// <summary>
/// Logistic regression of the probability's weights, held near 0 (L2), of which none may say the opposite of its sign: a fault never speaks for a
/// claim, a word in common never against it. Newton's steps, one weight after the other.
/// </summary>
internal static class VerdictFit
{
    private const int Rounds = 60;
    private const double Settled = 1e-3;

    // Signs that few rows have are held as if they varied this much.
    private const double LeastSpread = 0.01;

    // Of claims that cite few sets exist, so that their weights are held more.
    private const double GivenRidge = 40;
    private const double AloneRidge = 5;

    private static readonly string[] For = ["clean", "verbatim", "cover", "read", "rare-cover"];
    private static readonly string[] Either = ["bias", "sentences", "other", "length", "absent"];

    /// <summary>The weights for claims that come with the sentences they cite.</summary>
    public static double[] Given(IReadOnlyList<string> names, IReadOnlyList<(string Set, double[] Signs, bool Label)> rows) =>
        Descend([.. rows.Select(r => r.Signs)], [.. rows.Select(r => r.Label)], [.. rows.Select(_ => 1.0)], Bounds(names), GivenRidge);

    /// <summary>
    /// The weights for claims that come alone. While it fits, each set has a threshold of its own, so that weights rank within a set, and sets count
    /// more alike than their sizes; then one slope and one threshold for all make the sum a probability.
    /// </summary>
    public static double[] Alone(IReadOnlyList<string> names, IReadOnlyList<(string Set, double[] Signs, bool Label)> rows)
    {
        var sets = rows.Select(r => r.Set).Distinct().ToList();
        var counts = rows.CountBy(r => r.Set).ToDictionary();
        bool[] labels = [.. rows.Select(r => r.Label)];
        double[][] signs = [.. rows.Select(r => (double[])[.. r.Signs, .. sets.Select(set => set == r.Set ? 1.0 : 0)])];
        var shares = rows.Select(r => Math.Sqrt((double)rows.Count / sets.Count / counts[r.Set])).ToArray();
        var weights = Descend(
            signs,
            labels,
            shares,
            [.. Bounds(names), .. sets.Select(_ => (double.MinValue, double.MaxValue))],
            AloneRidge
        );
        var own = weights[..names.Count];
        double[][] sums = [.. rows.Select(r => (double[])[1, own.Zip(r.Signs, (w, s) => w * s).Sum()])];
        var line = Descend(sums, labels, shares, [(double.MinValue, double.MaxValue), (0, double.MaxValue)], 0);
        var fitted = own.Select(w => w * line[1]).ToArray();
        fitted[0] += line[0];
        return fitted;
    }

    private static (double Least, double Most)[] Bounds(IReadOnlyList<string> names) =>
        [
            .. names.Select(name =>
                Either.Contains(name) ? (double.MinValue, double.MaxValue)
                : For.Contains(name) ? (0, double.MaxValue)
                : (double.MinValue, 0)
            ),
        ];

    private static double[] Descend(double[][] signs, bool[] labels, double[] shares, (double Least, double Most)[] bounds, double ridge)
    {
        var (rows, count) = (signs.Length, signs[0].Length);
        var (weights, sums) = (new double[count], new double[rows]);
        var spread = Enumerable.Range(0, count).Select(i => SpreadOf([.. signs.Select(s => s[i])])).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var most = 0.0;
            for (var i = 0; i < count; i++)
            {
                // The first is the threshold of all, which nothing holds.
                var held = i == 0 ? 1e-6 : ridge * spread[i] * spread[i];
                var (slope, curve) = (held * weights[i], held + 1e-9);
                for (var r = 0; r < rows; r++)
                {
                    if (signs[r][i] is not 0 and var sign)
                    {
                        var p = 1 / (1 + Math.Exp(-sums[r]));
                        slope += shares[r] * (p - (labels[r] ? 1 : 0)) * sign;
                        curve += shares[r] * p * (1 - p) * sign * sign;
                    }
                }

                var step = Math.Clamp(weights[i] - (slope / curve), bounds[i].Least, bounds[i].Most) - weights[i];
                most = Math.Max(most, Math.Abs(step) * spread[i]);
                weights[i] += step;
                for (var r = 0; r < rows; r++)
                {
                    sums[r] += step * signs[r][i];
                }
            }

            if (most < Settled)
            {
                break;
            }
        }

        return weights;
    }

    private static double SpreadOf(double[] values)
    {
        var mean = values.Average();
        return Math.Max(LeastSpread, Math.Sqrt(values.Average(v => (v - mean) * (v - mean))));
    }
}
