namespace Summarizer.Articles;

/// <summary>Running totals of values, so that the sum over any stretch costs one subtraction.</summary>
internal readonly struct Sums
{
    private readonly double[] totals;

    private Sums(double[] totals) => this.totals = totals;

    public double Total => totals[^1];

    public static Sums Of(int count, Func<int, double> value)
    {
        var totals = new double[count + 1];
        for (var i = 0; i < count; i++)
        {
            totals[i + 1] = totals[i] + value(i);
        }

        return new(totals);
    }

    public double Between(int first, int end) => totals[end] - totals[first];
}
