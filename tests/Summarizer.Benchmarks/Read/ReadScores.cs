using System.Text;
using System.Text.RegularExpressions;

namespace Summarizer.Benchmarks.Read;

/// <summary>The extraction measures of a set; NaN where the set's gold has nothing to measure.</summary>
internal sealed partial record ReadScores(double F1, double SegmentsF1, double Title, double Authors, double Date, double DateWrong)
{
    public static ReadScores Of(IReadOnlyList<GoldPage> pages, IReadOnlyList<ReadPage> read)
    {
        var pairs = pages.Zip(read).ToList();
        return new(
            CorpusF1([.. pairs.Where(p => p.First.Gold.Text is not null).Select(p => Shingles.Compare(p.First.Gold.Text!, p.Second.Text))]),
            Segments([.. pairs.Where(p => p.First.Gold.With is { Length: > 0 })]),
            Mean(pairs.Where(p => p.First.Gold.Title is { Length: > 0 }), p => Plain(p.First.Gold.Title) == Plain(p.Second.Title)),
            Mean(pairs.Where(p => p.First.Gold.Authors is { Length: > 0 }), p => AllAuthors(p.First.Gold.Authors!, p.Second.Authors)),
            Mean(pairs.Where(p => p.First.Gold.Date is { Length: > 0 }), p => Day(p.First.Gold.Date) == p.Second.Date),
            Mean(
                pairs.Where(p => p.First.Gold.Date is { Length: > 0 }),
                p => p.Second.Date is not null && Day(p.First.Gold.Date) != p.Second.Date
            )
        );
    }

    /// <summary>F1 of the mean precision and the mean recall over pages.</summary>
    public static double CorpusF1(IReadOnlyList<(double Hit, double Excess, double Miss)> pages)
    {
        var precision = pages.Where(p => p.Hit + p.Excess > 0).Select(p => p.Hit / (p.Hit + p.Excess)).DefaultIfEmpty().Average();
        var recall = pages.Where(p => p.Hit + p.Miss > 0).Select(p => p.Hit / (p.Hit + p.Miss)).DefaultIfEmpty().Average();
        return pages.Count == 0 ? double.NaN : 2 * precision * recall / Math.Max(precision + recall, double.Epsilon);
    }

    private static double Segments(List<(GoldPage Gold, ReadPage Read)> pairs)
    {
        int hits = 0,
            misses = 0,
            excess = 0;
        foreach (var (page, read) in pairs)
        {
            var text = Squeeze(read.Text);
            var found = page.Gold.With!.Count(snippet => text.Contains(Squeeze(snippet), StringComparison.Ordinal));
            hits += found;
            misses += page.Gold.With!.Length - found;
            excess += (page.Gold.Without ?? []).Count(snippet => text.Contains(Squeeze(snippet), StringComparison.Ordinal));
        }

        return pairs.Count == 0 ? double.NaN : 2.0 * hits / ((2 * hits) + misses + excess);
    }

    /// <summary>Every gold name stands in the names read, which hold at most twice the gold's words and two.</summary>
    private static bool AllAuthors(string[] gold, IReadOnlyList<string> read)
    {
        var joined = Plain(string.Join(' ', read));
        return Words(joined) <= (2 * Words(Plain(string.Join(' ', gold)))) + 2
            && gold.All(name => joined.Contains(Plain(name), StringComparison.Ordinal));
    }

    private static int Words(string plain) => plain.Length == 0 ? 0 : plain.Split(' ').Length;

    private static double Mean<T>(IEnumerable<T> items, Func<T, bool> holds) =>
        items.Select(item => holds(item) ? 1.0 : 0.0).DefaultIfEmpty(double.NaN).Average();

    private static string? Day(string? date) => date is { Length: >= 10 } ? date[..10] : null;

    private static string Plain(string? text) =>
        NotWords().Replace((text ?? "").Normalize(NormalizationForm.FormKC).ToLowerInvariant(), " ").Trim();

    private static string Squeeze(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex(@"[^\p{L}\p{N}_]+")]
    private static partial Regex NotWords();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
