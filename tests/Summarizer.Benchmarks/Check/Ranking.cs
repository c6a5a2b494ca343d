namespace Summarizer.Benchmarks.Check;

internal static class Ranking
{
    /// <summary>The chance that a supported claim scores higher than an unsupported one; ties count half.</summary>
    public static double Auc(IReadOnlyList<(bool Label, double Score)> rows)
    {
        var below = rows.Where(r => !r.Label).Select(r => r.Score).ToList();
        var wins = rows.Where(r => r.Label)
            .Sum(r =>
                below.Sum(b =>
                    r.Score > b ? 1
                    : r.Score.Equals(b) ? 0.5
                    : 0
                )
            );
        return wins / below.Count / rows.Count(r => r.Label);
    }

    /// <summary>The mean of the share of supported claims that were kept and of unsupported ones that were caught.</summary>
    public static double BalancedAccuracy(IReadOnlyList<(bool Label, bool Said)> rows) =>
        (rows.Where(r => r.Label).Average(r => r.Said ? 1.0 : 0) + rows.Where(r => !r.Label).Average(r => r.Said ? 0.0 : 1)) / 2;
}
