namespace Summarizer.Publishing;

/// <summary>The same story told by several outlets, as one entry that lists the others.</summary>
internal static class NearDuplicates
{
    /// <summary>Two stories are one if of all their words of four letters and more at least this share is in both.</summary>
    private const double SameStory = 0.5;

    public static IReadOnlyList<FeedItem> Merge(IReadOnlyList<FeedItem> items)
    {
        var merged = new List<(FeedItem Item, HashSet<string> Words)>();
        foreach (var item in items.OrderBy(item => item.Entered).ThenBy(item => item.Id, StringComparer.Ordinal))
        {
            var words = Words(item);
            var at = merged.FindIndex(other => other.Item.Language == item.Language && Overlap(other.Words, words) >= SameStory);
            if (at < 0)
            {
                merged.Add((item, words));
            }
            else
            {
                var (first, known) = merged[at];
                merged[at] = (first with { Also = [.. first.Also, new FeedSource(item.Id, item.Source, item.Url), .. item.Also] }, known);
            }
        }

        return [.. merged.Select(entry => entry.Item)];
    }

    private static double Overlap(HashSet<string> one, HashSet<string> other)
    {
        var both = one.Count(other.Contains);
        return both == 0 ? 0 : (double)both / (one.Count + other.Count - both);
    }

    private static HashSet<string> Words(FeedItem item) =>
        [
            .. $"{item.Headline} {item.Sentence}"
                .ToLowerInvariant()
                .Split(' ')
                .Select(word => word.Trim('.', ',', ';', ':', '"', '\'', '?', '!'))
                .Where(word => word.Length >= 4),
        ];
}
