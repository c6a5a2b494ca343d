using System.Globalization;
using Microsoft.AspNetCore.Http;
using Summarizer.Publishing;

namespace Summarizer.Api;

/// <summary>What <c>GET /api/summaries</c> was asked for.</summary>
/// <param name="Since">When a story entered the feed, at the earliest.</param>
/// <param name="Until">The same, exclusive.</param>
/// <param name="Topic">A topic's slug.</param>
/// <param name="Source">An outlet's name, or the host of its pages.</param>
internal sealed record SummaryQuery(
    DateTimeOffset? Since,
    DateTimeOffset? Until,
    string? Topic,
    string? Source,
    int Limit,
    PageCursor? Cursor
)
{
    private const int UsualLimit = 20;
    private const int LargestLimit = 100;

    /// <returns>The query, or what is wrong with it.</returns>
    public static (SummaryQuery? Query, string? Problem) Parse(IQueryCollection asked, SiteOptions site)
    {
        string? Value(string name) => asked[name].FirstOrDefault() is { Length: > 0 } value ? value : null;
        var (since, until, cursor) = (
            Moment(Value("since"), site),
            Moment(Value("until"), site),
            Value("cursor") is { } mark ? PageCursor.Parse(mark) : null
        );
        var limit = UsualLimit;
        return (Value("since") is not null && since is null) || (Value("until") is not null && until is null)
                ? (
                    null,
                    "'since' and 'until' are moments such as 2026-01-31T06:00:00Z, or days such as 2026-01-31 ('+' in an address is written %2B)."
                )
            : Value("limit") is { } text
            && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= LargestLimit)
                ? (null, $"'limit' is a number from 1 to {LargestLimit}.")
            : Value("cursor") is not null && cursor is null ? (null, "'cursor' is what an earlier page named as 'next'.")
            : (
                new SummaryQuery(since, until, Value("topic") is { } topic ? TopicFeeds.Slug(topic) : null, Value("source"), limit, cursor),
                null
            );
    }

    public bool Asks(FeedItem item) =>
        !(item.Entered < Since)
        && !(item.Entered >= Until)
        && (Topic is null || item.Topics.Any(own => TopicFeeds.Slug(own) == Topic))
        && (
            Source is null
            || item.Outlet.Equals(Source, StringComparison.OrdinalIgnoreCase)
            || HostOf(item) is { } host && IsOf(host, Source)
        );

    private static string? HostOf(FeedItem item) => Uri.TryCreate(item.Url, UriKind.Absolute, out var url) ? url.IdnHost : null;

    private static bool IsOf(string host, string source) =>
        host.Equals(source, StringComparison.OrdinalIgnoreCase) || host.EndsWith($".{source}", StringComparison.OrdinalIgnoreCase);

    // A day begins at midnight in the site's time zone; where the clocks jump over midnight, an hour earlier.
    private static DateTimeOffset? Moment(string? text, SiteOptions site)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            var midnight = day.ToDateTime(TimeOnly.MinValue);
            return new DateTimeOffset(midnight, TimeZoneInfo.FindSystemTimeZoneById(site.TimeZone).GetUtcOffset(midnight));
        }

        return
            text?.Contains('T', StringComparison.Ordinal) == true
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : null;
    }
}
