namespace Summarizer.Benchmarks.Summarize;

/// <summary>Counts whose expectation is an exponent of weighted features: one best answer, found by Newton's method from zero.</summary>
internal static class PoissonRegression
{
    private const int Steps = 30;

    /// <summary>Weights that the data say nothing about stay at zero.</summary>
    private const double Ridge = 1e-4;

    private const double Highest = 2;

    public static double[] Of(IReadOnlyList<CountedRow> rows)
    {
        var size = rows[0].Features.Length;
        var weights = new double[size];
        for (var step = 0; step < Steps; step++)
        {
            var (slope, curve) = (new double[size], new double[size, size]);
            foreach (var row in rows)
            {
                var expected = Math.Exp(Math.Min(Highest, Dot(weights, row.Features)));
                for (var a = 0; a < size; a++)
                {
                    slope[a] += row.Weight * (row.Count - expected) * row.Features[a];
                    for (var b = 0; b < size; b++)
                    {
                        curve[a, b] += row.Weight * expected * row.Features[a] * row.Features[b];
                    }
                }
            }

            for (var a = 0; a < size; a++)
            {
                slope[a] -= Ridge * weights[a];
                curve[a, a] += Ridge;
            }

            var move = Solve(curve, slope);
            var shorten = Math.Min(1, 1 / Math.Max(1e-9, move.Max(Math.Abs)));
            weights = [.. weights.Zip(move, (weight, by) => weight + (shorten * by))];
        }

        return weights;
    }

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

    /// <summary>Gauss's elimination; the matrix is positive.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var row = pivot + 1; row < size; row++)
            {
                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                right[row] -= factor * right[pivot];
                for (var column = pivot; column < size; column++)
                {
                    matrix[row, column] -= factor * matrix[pivot, column];
                }
            }
        }

        var solution = new double[size];
        for (var row = size - 1; row >= 0; row--)
        {
            var rest = right[row];
            for (var column = row + 1; column < size; column++)
            {
                rest -= matrix[row, column] * solution[column];
            }

            solution[row] = rest / matrix[row, row];
        }

        return solution;
    }
}

/// <summary>How often something was counted, and what is known of it.</summary>
internal readonly record struct CountedRow(double[] Features, double Count, double Weight);
