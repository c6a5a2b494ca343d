using System.Globalization;
using Microsoft.Extensions.Options;
using Summarizer.Storage;

namespace Summarizer.Publishing;

/// <summary>
/// <c>archive/DAY-NNN.xml</c>: what <c>atom.xml</c> no longer holds, by RFC 5005, each page linked to the one before and after. A day's
/// items stand in the order they entered, withdrawn ones keep their place, so that no item ever moves to another page. A page closes
/// once its day is over, or once a whole feed of newer items follows it.
/// </summary>
public sealed class FeedArchive(SummarizerStorage storage, SiteStore site, IOptions<SummarizerOptions> options)
{
    private const string Folder = "archive/";

    private SiteOptions Site => options.Value.Site;

    /// <summary>Writes the pages that hold what changed, those that close, and their neighbours' links: one listing and a read of the day before, beside what changed.</summary>
    /// <param name="days">Paths of all days, the newest first.</param>
    /// <param name="touched">Ids that changed, by their day's path.</param>
    /// <returns>The newest page's path; null where there is none yet.</returns>
    public async Task<string?> ApplyAsync(
        IReadOnlyList<string> days,
        IReadOnlyDictionary<string, IReadOnlySet<string>> touched,
        CancellationToken cancellationToken
    )
    {
        var stored = await storage
            .Site.ListAsync(Folder, withMetadata: false, cancellationToken)
            .Select(blob => blob.Path)
            .ToHashSetAsync(cancellationToken: cancellationToken);
        var read = new Dictionary<string, IReadOnlyList<ArchivePage>>(StringComparer.Ordinal);
        var (pages, write) = (new SortedSet<string>(stored, StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var path in Concerned(days, touched))
        {
            var closed = await ReadAsync(path);
            foreach (var gone in pages.Where(page => ArchivePage.IsOf(page, path) && closed.All(other => other.Path != page)).ToList())
            {
                write.UnionWith(Neighbours(gone));
                pages.Remove(gone);
            }

            foreach (
                var page in closed.Where(page => !stored.Contains(page.Path) || (touched.TryGetValue(path, out var ids) && page.Holds(ids)))
            )
            {
                write.Add(page.Path);
                if (pages.Add(page.Path))
                {
                    write.UnionWith(Neighbours(page.Path));
                }
            }
        }

        foreach (var path in write.Where(pages.Contains))
        {
            var page = (await ReadAsync(ArchivePage.DayOf(path))).FirstOrDefault(one => one.Path == path);
            if (page is not null)
            {
                var links = new ArchiveLinks(path, Before(path), After(path));
                await storage.Site.OverwriteAsync(
                    path,
                    AtomFeed.Render(Site, page.Items, page.Withdrawn, "atom.xml", links),
                    "application/atom+xml; charset=utf-8",
                    cancellationToken
                );
            }
        }

        foreach (var gone in stored.Except(pages))
        {
            await storage.Site.DeleteAsync(gone, null, cancellationToken);
        }

        return pages.Max;

        async Task<IReadOnlyList<ArchivePage>> ReadAsync(string path)
        {
            if (!read.TryGetValue(path, out var closed))
            {
                var (day, _) = await site.ReadDayAsync(path, cancellationToken);
                read[path] = closed = ArchivePage.Of(
                    path,
                    day,
                    Site.FeedItems,
                    isOver: days.Count > 0 && string.CompareOrdinal(path, days[0]) < 0
                );
            }

            return closed;
        }

        string? Before(string path) => pages.GetViewBetween("", path).Reverse().FirstOrDefault(other => other != path);

        string? After(string path) => pages.GetViewBetween(path, "\uFFFF").FirstOrDefault(other => other != path);

        IEnumerable<string> Neighbours(string path) => new[] { Before(path), After(path) }.OfType<string>();
    }

    /// <summary>The days that changed and, since a new day closes it, the one before each.</summary>
    private static IEnumerable<string> Concerned(IReadOnlyList<string> days, IReadOnlyDictionary<string, IReadOnlySet<string>> touched) =>
        days.Where((path, index) => touched.ContainsKey(path) || (index > 0 && touched.ContainsKey(days[index - 1]))).Union(touched.Keys);
}

/// <param name="Self">The page's own path.</param>
public sealed record ArchiveLinks(string? Self, string? Previous, string? Next);

/// <summary>A part of one day that will get no more items.</summary>
internal sealed record ArchivePage(string Path, IReadOnlyList<FeedItem> Items, IReadOnlyList<WithdrawnItem> Withdrawn)
{
    public static IReadOnlyList<ArchivePage> Of(string dayPath, DayFile day, int size, bool isOver)
    {
        var places = day
            .Items.Select(item => (item.Entered, item.Id))
            .Concat(day.Withdrawn.Select(gone => (gone.Entered, gone.Id)))
            .OrderBy(place => place.Entered)
            .ThenBy(place => place.Id, StringComparer.Ordinal)
            .Select(place => place.Id)
            .ToList();
        var closed = isOver ? places.Count : Math.Max(0, (places.Count - size) / size * size);
        return
        [
            .. places
                .Take(closed)
                .Chunk(size)
                .Select(
                    (ids, index) =>
                        new ArchivePage(
                            $"archive/{NameOf(dayPath)}-{(index + 1).ToString("000", CultureInfo.InvariantCulture)}.xml",
                            FeedSelection.Newest(day.Items.Where(item => ids.Contains(item.Id)), size),
                            [.. day.Withdrawn.Where(gone => ids.Contains(gone.Id))]
                        )
                ),
        ];
    }

    public static string DayOf(string path) => $"days/{path["archive/".Length..^"-000.xml".Length]}.json";

    public static bool IsOf(string path, string dayPath) => path.StartsWith($"archive/{NameOf(dayPath)}-", StringComparison.Ordinal);

    public bool Holds(IReadOnlySet<string> ids) =>
        Items.Any(item => ids.Contains(item.Id) || item.Also.Any(other => ids.Contains(other.Id)))
        || Withdrawn.Any(gone => ids.Contains(gone.Id));

    private static string NameOf(string dayPath) => dayPath["days/".Length..^".json".Length];
}
