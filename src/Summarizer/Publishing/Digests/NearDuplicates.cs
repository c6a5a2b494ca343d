namespace Summarizer.Publishing;

/// <summary>The same story told by several outlets, as one entry that lists the others.</summary>
internal static class NearDuplicates
{
    public static IReadOnlyList<FeedItem> Merge(IReadOnlyList<FeedItem> items)
    {
        var ordered = items.OrderBy(item => item.Entered).ThenBy(item => item.Id, StringComparer.Ordinal).ToList();
        var signs = ordered.ConvertAll(StorySigns.Of);
        var rarity = signs
            .SelectMany(story => story.Words.Union(story.All).Union(story.Marks))
            .CountBy(sign => sign)
            .ToDictionary(StringComparer.Ordinal);
        var (merged, byKey) = (new List<(FeedItem Item, StorySigns Signs)>(), new Dictionary<string, List<int>>(StringComparer.Ordinal));
        foreach (var (item, story) in ordered.Zip(signs))
        {
            var (kept, looked) = story.Keys(rarity);
            var at = looked
                .SelectMany(key => byKey.GetValueOrDefault(key) ?? [])
                .Distinct()
                .Order()
                .Where(other => merged[other].Item.Language == item.Language && merged[other].Signs.IsSameStory(story))
                .DefaultIfEmpty(-1)
                .First();
            if (at >= 0)
            {
                var (first, known) = merged[at];
                merged[at] = (first with { Also = [.. first.Also, new FeedSource(item.Id, item.Source, item.Url), .. item.Also] }, known);
                continue;
            }

            foreach (var key in kept)
            {
                byKey.TryAdd(key, []);
                byKey[key].Add(merged.Count);
            }

            merged.Add((item, story));
        }

        return [.. merged.Select(entry => entry.Item)];
    }
}
