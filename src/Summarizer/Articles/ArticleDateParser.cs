using System.Globalization;

namespace Summarizer.Articles;

/// <summary>Reads one printed or machine-readable date of an article ("January 17, 2022", "2022-01-17T09:30:00+05:00").</summary>
internal static class ArticleDateParser
{
    /// <returns>Null where the text holds no full date.</returns>
    public static ArticleDate? Parse(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? new ArticleDate(text.Trim(), DateOnly.FromDateTime(moment.DateTime), null, null)
            : null;
}
