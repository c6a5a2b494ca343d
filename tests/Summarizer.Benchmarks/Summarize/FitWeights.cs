using System.Reflection;
using Summarizer.Summaries.Extractive.Overlap;

namespace Summarizer.Benchmarks.Summarize;

/// <summary>The weights by name, so that a fit needs no list of its own.</summary>
internal static class FitWeights
{
    private static readonly Dictionary<string, PropertyInfo> Properties = typeof(Weights)
        .GetProperties()
        .Where(property => property.PropertyType == typeof(double))
        .ToDictionary(property => property.Name);

    /// <summary>Those that a fit moves; the others are nothing.</summary>
    public static IReadOnlyList<string> Names { get; private set; } = [.. Properties.Keys];

    public static IReadOnlyList<string> All { get; } = [.. Properties.Keys];

    public static void Drop(IEnumerable<string> names) => Names = [.. Names.Except(names)];

    public static double Get(Weights weights, string name) => (double)Properties[name].GetValue(weights)!;

    public static Weights With(Weights weights, string name, double value)
    {
        var copy = weights with { };
        Properties[name].SetValue(copy, value);
        return copy;
    }
}
