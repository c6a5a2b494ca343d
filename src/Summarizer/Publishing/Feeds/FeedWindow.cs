namespace Summarizer.Publishing;

/// <summary>The newest pages, which <c>atom.xml</c> holds whole: as few as make a whole feed. Every older page is in the archive.</summary>
/// <param name="Items">Of the newest pages.</param>
/// <param name="Withdrawn">Of all days that were read for them.</param>
/// <param name="Archived">The newest page of the archive; null where there is none.</param>
public sealed record FeedWindow(IReadOnlyList<FeedItem> Items, IReadOnlyList<WithdrawnItem> Withdrawn, string? Archived)
{
    /// <param name="days">Paths of all days, the newest first; no more are read than are needed.</param>
    /// <param name="size">How many different stories make a whole feed.</param>
    internal static async Task<FeedWindow> ReadAsync(
        IReadOnlyList<string> days,
        int size,
        Func<string, Task<IReadOnlyList<ArchivePage>>> readAsync
    )
    {
        var (items, withdrawn, texts) = (new List<FeedItem>(), new List<WithdrawnItem>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var day in days)
        {
            var pages = await readAsync(day);
            withdrawn.AddRange(pages.SelectMany(page => page.Withdrawn));
            foreach (var page in pages.Reverse())
            {
                if (texts.Count >= size)
                {
                    return new FeedWindow(items, withdrawn, page.Path);
                }

                items.AddRange(page.Items);
                texts.UnionWith(page.Items.Select(item => item.TextSha256));
            }
        }

        return new FeedWindow(items, withdrawn, null);
    }
}
