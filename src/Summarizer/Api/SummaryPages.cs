using System.Globalization;
using Summarizer.Publishing;

namespace Summarizer.Api;

/// <summary>
/// Pages of what is public, the newest first, out of the site's days: what is held, withdrawn or under embargo is in none of them. A page
/// costs one listing of the days and the days that it takes its items from, whatever there is besides.
/// </summary>
internal static class SummaryPages
{
    /// <summary>Days that are read for one page at most: where a filter finds little, a page ends early and goes on at <c>next</c>.</summary>
    private const int MaxDays = 31;

    public static async Task<SummaryListing> ReadAsync(
        SiteStore site,
        SiteOptions options,
        SummaryQuery query,
        CancellationToken cancellationToken
    )
    {
        var (first, last) = (query.Since, new[] { query.Until, query.Cursor?.Entered }.Min());
        var items = new List<FeedItem>();
        FeedItem? looked = null;
        var read = 0;
        foreach (var path in await site.ListDaysAsync(cancellationToken))
        {
            if (DayOf(path) is not { } day || (last is { } newest && day > DayFile.Day(newest, options)))
            {
                continue;
            }

            if (first is { } oldest && day < DayFile.Day(oldest, options))
            {
                break;
            }

            if (read == MaxDays && looked is not null)
            {
                return new SummaryListing(items, PageCursor.After(looked).ToString());
            }

            var (content, _) = await site.SeeDayAsync(path, cancellationToken);
            read += 1;
            foreach (var item in content.Items.OrderByDescending(item => item.Entered).ThenBy(item => item.Id, StringComparer.Ordinal))
            {
                if (query.Cursor?.Precedes(item) == false)
                {
                    continue;
                }

                if (query.Asks(item))
                {
                    if (items.Count == query.Limit)
                    {
                        return new SummaryListing(items, PageCursor.After(items[^1]).ToString());
                    }

                    items.Add(item);
                }

                looked = item;
            }
        }

        return new SummaryListing(items, null);
    }

    private static DateOnly? DayOf(string path) =>
        DateOnly.TryParseExact(
            Path.GetFileNameWithoutExtension(path),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}

/// <param name="Next">The cursor of the page after it; null on the last. A page may hold fewer than asked for and still have a next.</param>
public sealed record SummaryListing(IReadOnlyList<FeedItem> Items, string? Next);
