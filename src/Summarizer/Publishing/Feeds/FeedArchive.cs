using Microsoft.Extensions.Options;
using Summarizer.Storage;

namespace Summarizer.Publishing;

/// <summary>
/// <c>archive/DAY-NNN.xml</c>: what <c>atom.xml</c> no longer holds, by RFC 5005, each page linked to the one before and after. A page
/// closes once a whole feed of newer stories follows it, so that every story is either in <c>atom.xml</c> or on one page.
/// </summary>
public sealed class FeedArchive(SummarizerStorage storage, SiteStore site, SiteIdentity identity, IOptions<SummarizerOptions> options)
{
    private SiteOptions Site => options.Value.Site;

    /// <summary>
    /// Writes the pages that close, those that hold what changed or that it moved on, and their neighbours' links. Pages go from the oldest
    /// to the newest, so that one who dies between leaves none out that the next would not find missing.
    /// </summary>
    /// <param name="touched">Ids that changed, by their day's path.</param>
    /// <returns>What <c>atom.xml</c> is to hold.</returns>
    /// <exception cref="LostConditionException">Another writer is at work.</exception>
    /// <exception cref="DamagedDayException">A day can't be read.</exception>
    public async Task<FeedWindow> ApplyAsync(IReadOnlyDictionary<string, IReadOnlySet<string>> touched, CancellationToken cancellationToken)
    {
        var stored = (await site.ListAsync(ArchivePage.Folder, cancellationToken))
            .Where(page => ArchivePage.IsPath(page.Key))
            .ToDictionary(StringComparer.Ordinal);
        var days = await site.ListDaysAsync(cancellationToken);
        var read = new Dictionary<string, IReadOnlyList<ArchivePage>>(StringComparer.Ordinal);
        var window = await FeedWindow.ReadAsync(days, Site.FeedItems, ReadAsync);

        var since = stored.Count == 0 ? "" : ArchivePage.DayOf(stored.Keys.Max(ArchivePage.Order)!);
        var concerned = days.Where(day => string.CompareOrdinal(day, since) >= 0 || touched.ContainsKey(day))
            .ToHashSet(StringComparer.Ordinal);
        var others = days.Except(concerned).ToHashSet(StringComparer.Ordinal);
        var pages = new SortedDictionary<string, ArchivePage?>(ArchivePage.Order);
        foreach (var path in stored.Keys.Where(path => IsClosed(path) && others.Contains(ArchivePage.DayOf(path))))
        {
            pages[path] = null;
        }

        var stale = new HashSet<string>(StringComparer.Ordinal);
        foreach (var day in concerned)
        {
            var from = Touched(await ReadAsync(day), touched.GetValueOrDefault(day));
            foreach (var page in (await ReadAsync(day)).Where(page => IsClosed(page.Path)))
            {
                pages[page.Path] = page;
                if (!stored.ContainsKey(page.Path) || from?.CompareTo(page.Last) <= 0)
                {
                    stale.Add(page.Path);
                }
            }
        }

        var paths = pages.Keys.ToList();
        var gone = stored.Keys.Where(path => !pages.ContainsKey(path)).ToList();
        var around = stale.Concat(gone).SelectMany(path => new[] { Before(path), path, After(path) }).OfType<string>();
        foreach (var path in around.Where(pages.ContainsKey).Distinct().Order(ArchivePage.Order))
        {
            var page = pages[path] ?? (await ReadAsync(ArchivePage.DayOf(path))).FirstOrDefault(one => one.Path == path);
            if (page is not null)
            {
                var links = new ArchiveLinks(path, Before(path), After(path));
                var content = AtomFeed.Render(
                    Site,
                    await identity.ReadAsync(cancellationToken),
                    FeedSelection.Newest(page.Items, int.MaxValue),
                    page.Withdrawn,
                    "atom.xml",
                    links
                );
                await site.PutAsync(
                    path,
                    content,
                    "application/atom+xml; charset=utf-8",
                    stored.GetValueOrDefault(path),
                    cancellationToken
                );
            }
        }

        foreach (var path in gone)
        {
            await storage.Site.DeleteAsync(path, stored[path].ETag, cancellationToken);
        }

        return window;

        async Task<IReadOnlyList<ArchivePage>> ReadAsync(string day)
        {
            if (!read.TryGetValue(day, out var known))
            {
                read[day] = known = ArchivePage.Of(day, (await site.ReadDayAsync(day, cancellationToken)).Day, Site.FeedItems);
            }

            return known;
        }

        bool IsClosed(string path) => window.Archived is { } newest && ArchivePage.Order.Compare(path, newest) <= 0;

        string? Before(string path) => Place(path) is var at && at > 0 ? paths[at - 1] : null;

        string? After(string path)
        {
            var next = Place(path) + (pages.ContainsKey(path) ? 1 : 0);
            return next < paths.Count ? paths[next] : null;
        }

        // Where the page is, or where it would be.
        int Place(string path) => paths.BinarySearch(path, ArchivePage.Order) is var at && at >= 0 ? at : ~at;
    }

    /// <returns>The first place from which a day may have changed; null where it did not.</returns>
    private static FeedPlace? Touched(IReadOnlyList<ArchivePage> pages, IReadOnlySet<string>? ids)
    {
        if (ids is null)
        {
            return null;
        }

        var found = pages
            .SelectMany(page => page.Items.Select(FeedPlace.Of).Concat(page.Withdrawn.Select(FeedPlace.Of)))
            .Where(place => ids.Contains(place.Id))
            .ToList();

        // One that left no trace may have been anywhere.
        return found.Count < ids.Count ? default(FeedPlace) : found.Min();
    }
}

/// <param name="Self">The page's own path.</param>
public sealed record ArchiveLinks(string? Self, string? Previous, string? Next);
