using System.Globalization;
using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>Where a summary's words come from and how they were made, in one line each: no output goes without them.</summary>
public static class Attribution
{
    /// <summary>
    /// "Source: OUTLET, DATE", then rights and credit where given. Of an article without an outlet only the rest is told; empty where nothing is.
    /// </summary>
    public static string Source(Summary summary, Phrases phrases)
    {
        var (outlet, date) = (Outlet(summary), PublishedDate(summary, phrases));
        var source =
            outlet.Length == 0 ? date
            : date.Length == 0 ? $"{phrases["source"]}: {outlet}"
            : $"{phrases["source"]}: {outlet}, {date}";
        var rights = new[] { summary.Rights.Credit, Copyright(summary.Rights.Holder), summary.Rights.Licence }
            .Select(OneLine.Of)
            .Where(part => part.Length > 0);
        return string.Join(" · ", new[] { source }.Concat(rights).Where(part => part.Length > 0));
    }

    /// <summary>One line for a story that several outlets tell: "Source: OUTLET, DATE; OUTLET".</summary>
    public static string Sources(string source, IEnumerable<FeedSource> also, Phrases phrases)
    {
        var label = $"{phrases["source"]}: ";
        var lines = also.Select(other => other.Source).Prepend(source).Where(line => line.Length > 0).Distinct().ToList();
        return lines.Any(line => line.StartsWith(label, StringComparison.Ordinal))
            ? label
                + string.Join("; ", lines.Select(line => line.StartsWith(label, StringComparison.Ordinal) ? line[label.Length..] : line))
            : string.Join("; ", lines);
    }

    public static string Made(Generation generation, Phrases phrases) =>
        generation.Method == GenerationMethod.Model
            ? phrases.Fill("madeByModel", "model", OneLine.Of(generation.Model))
            : phrases["madeByExtract"];

    /// <summary>The publisher, else the page's host, else who holds the rights; empty where none is known.</summary>
    public static string Outlet(Summary summary) =>
        new[] { summary.Article.Publisher, SafeLink.Host(summary.Source.Url), summary.Rights.Holder }
            .Select(OneLine.Of)
            .FirstOrDefault(name => name.Length > 0)
        ?? "";

    public static string Headline(Summary summary) =>
        new[] { summary.Text.Headline, summary.Article.Headline?.Text, summary.Text.Sentence.Text }
            .Select(OneLine.Of)
            .FirstOrDefault(text => text.Length > 0)
        ?? summary.Id;

    /// <summary>The article's own date in words; empty where it has none.</summary>
    public static string PublishedDate(Summary summary, Phrases phrases) =>
        Day(summary.Article.Published) is { } day ? phrases.Date(day) : "";

    /// <summary>"3 min read", of the whole article.</summary>
    public static string ReadingTime(Summary summary, Phrases phrases) =>
        phrases.Fill("minutes", "n", Minutes(summary).ToString(CultureInfo.InvariantCulture));

    public static int Minutes(Summary summary) => Math.Max(1, (summary.Article.ReadingSeconds + 30) / 60);

    public static DateOnly? Day(PrintedDate? date) =>
        DateOnly.TryParseExact(date?.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Copyright(string? holder) => string.IsNullOrWhiteSpace(holder) ? null : $"© {holder.TrimStart('©', ' ')}";
}
