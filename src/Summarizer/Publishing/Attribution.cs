using System.Globalization;
using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>Where a summary's words come from and how they were made, in one line each: no output goes without them.</summary>
public static class Attribution
{
    /// <summary>"Source: OUTLET, DATE", then rights and credit where given; the outlet is the publisher, else the page's host, the holder or the authors.</summary>
    public static string Source(Summary summary, Phrases phrases)
    {
        var parts = new[] { Outlet(summary), PublishedDate(summary, phrases) }.Where(part => part.Length > 0).ToList();
        if (parts.Count == 0)
        {
            parts.Add(Headline(summary));
        }
        var rights = new[] { summary.Rights.Credit, Copyright(summary.Rights.Holder), summary.Rights.Licence }
            .Select(OneLine.Of)
            .Where(part => part.Length > 0);
        return string.Join(" · ", [$"{phrases["source"]}: {string.Join(", ", parts)}", .. rights]);
    }

    public static string Made(Generation generation, Phrases phrases) =>
        generation.Method == GenerationMethod.Model
            ? phrases.Fill("madeByModel", "model", OneLine.Of(generation.Model))
            : phrases["madeByExtract"];

    public static string Outlet(Summary summary) =>
        new[]
        {
            summary.Article.Publisher,
            SafeLink.Host(summary.Source.Url),
            summary.Rights.Holder,
            string.Join(", ", summary.Article.Authors),
        }
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
