using System.Globalization;
using Summarizer.Language;

namespace Summarizer.Articles;

/// <summary>
/// Reads the date of an article, printed or machine-readable: "January 17, 2022", "17. Januar 2022, 14:30 Uhr", "2022-01-17T09:30:00+05:00",
/// "Last updated at 2:18 PM on 30th December 2011", "٢٠٢٢ يناير ١٧", "2022年1月17日". A date without its year is none.
/// </summary>
internal static class ArticleDateParser
{
    // Words between a date and its time; a text of many numbers must not marry the two across a line.
    private const int Farthest = 4;

    // No date is printed farther from the start of what names it.
    private const int LongestText = 600;

    /// <param name="language">How 3/4/2022 reads: the month first in American English ("en", "en-US", unknown), else the day.</param>
    /// <returns>Null where the text holds no full date.</returns>
    public static ArticleDate? Parse(string text, string? language = null) => Find(text, language)?.Date ?? Epoch(text);

    /// <summary>The first full date of a text, its time with it, and where it stands.</summary>
    public static (ArticleDate Date, TextRange Range)? Find(string text, string? language = null, int from = 0)
    {
        var tokens = DateToken.Scan(text.Length > LongestText ? text[..LongestText] : text);
        var dayFirst = language is not (null or "" or "en" or "und" or "en-US" or "en_US" or "en-CA");
        for (var at = 0; at < tokens.Count; at++)
        {
            // A name that happens to be a month ("May") must start a date to be one.
            if (
                tokens[at].Range.Start >= from
                && (tokens[at].IsNumber || tokens[at].Month > 0)
                && DateForms.At(text, tokens, at, dayFirst) is { } found
            )
            {
                return WithTime(text, tokens, at, found.Next, found.Day);
            }
        }

        return null;
    }

    private static (ArticleDate, TextRange) WithTime(string text, List<DateToken> tokens, int first, int next, DateOnly day)
    {
        var end = tokens[next - 1].Range.End;
        for (var at = next; at < tokens.Count && at <= next + Farthest; at++)
        {
            if (ClockTime.At(text, tokens, at, trusted: at <= next + 1) is { } time)
            {
                return Dated(text, new TextRange(tokens[first].Range.Start, tokens[time.Next - 1].Range.End), day, time.Time, time.Zone);
            }

            // Only a short word ("at", "um", "klo") or a weekday stands between a date and its time.
            if (
                tokens[at].IsNumber
                || tokens[at].Mark is ';'
                || tokens[at].IsWord && tokens[at].Range.Length > 3 && !BylineDates.IsWeekday(tokens[at].Range.Of(text))
            )
            {
                break;
            }
        }

        // The time before the date ("14:11 EST, 25 October 2013") or inside it ("Jan 17 14:22:33 EST 2022").
        for (var at = Math.Max(0, first - 12); at < next; at++)
        {
            if (
                tokens[at].IsNumber
                && ClockTime.At(text, tokens, at, trusted: false) is { } time
                && time.Next <= next
                && first - time.Next <= Farthest
                && !tokens[Math.Min(time.Next, first)..first].Exists(token => token.IsNumber)
            )
            {
                return Dated(text, new TextRange(tokens[Math.Min(at, first)].Range.Start, end), day, time.Time, time.Zone);
            }
        }

        return Dated(text, new TextRange(tokens[first].Range.Start, end), day, null, null);
    }

    private static (ArticleDate, TextRange) Dated(string text, TextRange range, DateOnly day, TimeOnly? time, string? zone) =>
        (new ArticleDate(range.Of(text), day, time, zone), range);

    // Seconds or milliseconds since 1970, as some pages carry them.
    private static ArticleDate? Epoch(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length is not (10 or 13) || !long.TryParse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var moment = DateTimeOffset.FromUnixTimeSeconds(trimmed.Length == 13 ? value / 1000 : value);
        return moment.Year is >= 1990 and <= 2100
            ? new ArticleDate(trimmed, DateOnly.FromDateTime(moment.UtcDateTime), TimeOnly.FromDateTime(moment.UtcDateTime), "+00:00")
            : null;
    }
}
