using Summarizer.Grounding.Scores;

namespace Summarizer.Benchmarks.Check;

/// <summary>
/// Logistic regression of the score's weights, held to where they begin (L2), each set and in it each label weighing the same. Most of
/// the loss lets each set have a threshold of its own, so that weights rank within a set; the rest holds all to the one threshold.
/// </summary>
internal static class ScoreFit
{
    private const double Ridge = 0.02;
    private const double OneThreshold = 0.1;
    private const int Steps = 400;

    public static double[] Of(IReadOnlyList<FitRow> rows)
    {
        var start = ScoreWeight.All;
        var scales = Scales(rows);
        var weights = start.Select(w => w.Start).ToArray();
        var (mean, square) = (new double[weights.Length], new double[weights.Length]);
        var sets = rows.GroupBy(r => r.Row.Set).Select(g => g.ToList()).ToList();
        var offsets = new double[sets.Count];
        for (var step = 1; step <= Steps; step++)
        {
            var slopes = new double[weights.Length];
            for (var set = 0; set < sets.Count; set++)
            {
                offsets[set] = (offsets[set] * 0.98) - (4 * Add(sets[set], weights, offsets[set], sets.Count, slopes));
            }

            for (var i = 0; i < weights.Length; i++)
            {
                if (start[i].IsFitted)
                {
                    // Adam, in units of each feature's spread.
                    var slope = (slopes[i] / scales[i]) + (Ridge * (weights[i] - start[i].Start) * scales[i]);
                    mean[i] = (0.9 * mean[i]) + (0.1 * slope);
                    square[i] = (0.99 * square[i]) + (0.01 * slope * slope);
                    var rate = 0.03 * (1 - (0.9 * step / Steps));
                    weights[i] -=
                        rate * mean[i] / (1 - Math.Pow(0.9, step)) / (Math.Sqrt(square[i] / (1 - Math.Pow(0.99, step))) + 1e-8) / scales[i];
                }
            }
        }

        return weights;
    }

    // Returns the slope of the set's own threshold.
    private static double Add(List<FitRow> set, double[] weights, double offset, int sets, double[] slopes)
    {
        var own = 0.0;
        foreach (var row in set)
        {
            var weight = 1 / (2.0 * sets * set.Count(r => r.Row.Label == row.Row.Label));
            var (logit, label) = (row.Logit(weights), row.Row.Label ? 1 : 0);
            var free = (1 - OneThreshold) * weight * (ClaimScore.Of(logit + offset) - label);
            var slope = free + (OneThreshold * weight * (ClaimScore.Of(logit) - label));
            own += free;
            var shares = row.Shares(weights);
            for (var k = 0; k < shares.Length; k++)
            {
                var part = slope * shares[k] * row.Sentences[k].Slope(weights);
                for (var i = 0; part != 0 && i < slopes.Length; i++)
                {
                    slopes[i] += part * row.Sentences[k].Features[i];
                }
            }
        }

        return own;
    }

    private static double[] Scales(IReadOnlyList<FitRow> rows)
    {
        var sentences = rows.SelectMany(r => r.Sentences).ToList();
        return
        [
            .. Enumerable
                .Range(0, ScoreWeight.All.Count)
                .Select(i => (Mean: sentences.Average(s => s.Features[i]), Square: sentences.Average(s => s.Features[i] * s.Features[i])))
                .Select(m => Math.Sqrt(Math.Max(m.Square - (m.Mean * m.Mean), 1e-4))),
        ];
    }
}
