using System.Text.RegularExpressions;

namespace Summarizer.Benchmarks.Read;

/// <summary>A text as a bag of overlapping four-word windows, the measure of scrapinghub's article extraction benchmark.</summary>
internal static partial class Shingles
{
    private const int Width = 4;

    /// <returns>Shares of all shingles of both: in both, in the prediction alone, in the gold alone; zeros where both are empty.</returns>
    public static (double Hit, double Excess, double Miss) Compare(string gold, string predicted)
    {
        var left = Of(gold);
        var right = Of(predicted);
        var hit = left.Sum(entry => Math.Min(entry.Value, right.GetValueOrDefault(entry.Key)));
        double miss = left.Values.Sum() - hit;
        double excess = right.Values.Sum() - hit;
        var total = hit + excess + miss;
        return total > 0 ? (hit / total, excess / total, miss / total) : (0, 0, 0);
    }

    private static Dictionary<string, int> Of(string text)
    {
        var words = Words().Matches(text).Select(match => match.Value).ToList();
        var bag = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(Math.Min(words.Count, 1), words.Count - Width + 1); i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(Width));
            bag[shingle] = bag.GetValueOrDefault(shingle) + 1;
        }

        return bag;
    }

    [GeneratedRegex(@"[\p{L}\p{N}_]+")]
    private static partial Regex Words();
}
