namespace Summarizer.Publishing;

/// <summary>Which items a feed holds, and in which order.</summary>
public static class FeedSelection
{
    /// <summary>The newest first; items of equal text are one, which lists the others as further sources.</summary>
    public static IReadOnlyList<FeedItem> Newest(IEnumerable<FeedItem> items, int most) =>
        [
            .. items
                .GroupBy(item => item.TextSha256)
                .Select(same => same.OrderBy(item => item.Entered).ThenBy(item => item.Id, StringComparer.Ordinal).ToList())
                .Select(same =>
                    same[0] with
                    {
                        Also = [.. same.Skip(1).Select(other => new FeedSource(other.Id, other.Source, other.Url))],
                    }
                )
                .OrderByDescending(item => item.Entered)
                .ThenBy(item => item.Id, StringComparer.Ordinal)
                .Take(most),
        ];

    /// <summary>What the feed says of itself: the moment its newest content changed, the same for the same items.</summary>
    public static DateTimeOffset Updated(IEnumerable<FeedItem> items, IEnumerable<WithdrawnItem> withdrawn) =>
        items.Select(item => item.Updated).Concat(withdrawn.Select(item => item.At)).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
}
