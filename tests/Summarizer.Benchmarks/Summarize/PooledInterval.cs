namespace Summarizer.Benchmarks.Summarize;

/// <summary>Means of paired differences with their 95 % interval by bootstrap, each set weighing the same, as the scorer's `pool`.</summary>
internal readonly record struct PooledInterval(double Mean, double Low, double High)
{
    private const int Samples = 1000;

    public static PooledInterval Of(IReadOnlyList<double[]> sets)
    {
        var random = new Random(7);
        var means = Enumerable.Range(0, Samples).Select(_ => sets.Average(set => Resampled(set, random))).Order().ToList();
        return new PooledInterval(sets.Average(set => set.Average()), means[25], means[974]);
    }

    public override string ToString() => FormattableString.Invariant($"{Mean:+0.00;-0.00} [{Low:+0.00;-0.00}, {High:+0.00;-0.00}]");

    private static double Resampled(double[] set, Random random)
    {
        var sum = 0.0;
        for (var i = 0; i < set.Length; i++)
        {
            sum += set[random.Next(set.Length)];
        }

        return sum / set.Length;
    }
}
