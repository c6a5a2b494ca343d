using Azure;
using Summarizer.Storage;

namespace Summarizer.Publishing;

/// <summary>The public container: days, stories and what is made of them. Blobs that are the same already are not written again.</summary>
public sealed class SiteStore(SummarizerStorage storage)
{
    private const string Days = "days/";

    /// <exception cref="DamagedDayException">Something in it can't be read: written again without that, it would be lost.</exception>
    public async Task<(DayFile Day, ETag? ETag)> ReadDayAsync(string path, CancellationToken cancellationToken) =>
        await SeeDayAsync(path, cancellationToken) is var (day, etag) && day.Unreadable == 0
            ? (day, etag)
            : throw new DamagedDayException(path);

    /// <summary>What can be read of a day; what can't is counted.</summary>
    public async Task<(DayFile Day, ETag? ETag)> SeeDayAsync(string path, CancellationToken cancellationToken) =>
        await storage.Site.ReadAsync(path, cancellationToken) is { } blob
            ? (DayFile.Deserialize(blob.Content), blob.ETag)
            : (DayFile.Empty, null);

    /// <summary>Writes a day; one that holds nothing is no file.</summary>
    /// <exception cref="LostConditionException">The day is not as it was read.</exception>
    public Task WriteDayAsync(string path, DayFile day, ETag? seen, CancellationToken cancellationToken) =>
        day.IsEmpty
            ? seen is null
                ? Task.CompletedTask
                : storage.Site.DeleteAsync(path, seen, cancellationToken)
            : storage.Site.WriteAsync(path, day.Serialize(), "application/json; charset=utf-8", seen, cancellationToken);

    /// <summary>Paths of all days, the newest first.</summary>
    public async Task<IReadOnlyList<string>> ListDaysAsync(CancellationToken cancellationToken) =>
        [.. (await ListAsync(Days, cancellationToken)).Keys.OrderDescending(StringComparer.Ordinal)];

    /// <summary>What is stored under a prefix, by its path.</summary>
    public async Task<IReadOnlyDictionary<string, ListedBlob>> ListAsync(string prefix, CancellationToken cancellationToken)
    {
        var listed = new Dictionary<string, ListedBlob>(StringComparer.Ordinal);
        await foreach (var blob in storage.Site.ListAsync(prefix, withMetadata: false, cancellationToken))
        {
            listed[blob.Path] = blob;
        }

        return listed;
    }

    /// <summary>Writes a blob that must still be as it was listed; one that holds the same already is left alone.</summary>
    /// <param name="listed">Null where there was none.</param>
    /// <exception cref="LostConditionException">It is not as it was listed: another writer is at work.</exception>
    public async Task PutAsync(string path, BinaryData content, string contentType, ListedBlob? listed, CancellationToken cancellationToken)
    {
        if (listed?.Holds(content) != true)
        {
            await storage.Site.WriteAsync(path, content, contentType, listed?.ETag, cancellationToken);
        }
    }

    /// <summary>Deletes every story's page that is not of these stories.</summary>
    public async Task KeepStoriesAsync(IReadOnlySet<string> ids, CancellationToken cancellationToken)
    {
        var kept = ids.Select(SiteLinks.StoryPath).ToHashSet(StringComparer.Ordinal);
        foreach (var path in (await ListAsync(SiteLinks.Stories, cancellationToken)).Keys.Where(path => !kept.Contains(path)))
        {
            await storage.Site.DeleteAsync(path, null, cancellationToken);
        }
    }

    public Task WriteStoryAsync(SiteOptions options, FeedItem item, CancellationToken cancellationToken) =>
        storage.Site.OverwriteAsync(
            SiteLinks.StoryPath(item.Id),
            new BinaryData(StoryPage.Render(options, item)),
            "text/html; charset=utf-8",
            cancellationToken
        );

    public Task DeleteStoryAsync(string id, CancellationToken cancellationToken) =>
        storage.Site.DeleteAsync(SiteLinks.StoryPath(id), null, cancellationToken);

    public async Task<IReadOnlyDictionary<string, StoredBlob>> SeeAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var seen = new Dictionary<string, StoredBlob>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (await storage.Site.ReadAsync(path, cancellationToken) is { } blob)
            {
                seen[path] = blob;
            }
        }

        return seen;
    }

    /// <exception cref="LostConditionException">A file is not as it was seen: another writer is at work.</exception>
    public async Task WriteAsync(SiteFile file, StoredBlob? seen, CancellationToken cancellationToken)
    {
        if (seen is null || !seen.Content.ToMemory().Span.SequenceEqual(file.Content.ToMemory().Span))
        {
            await storage.Site.WriteAsync(file.Path, file.Content, file.ContentType, seen?.ETag, cancellationToken);
        }
    }
}

/// <summary>One of the few files at the site's root that every reader starts from.</summary>
public sealed record SiteFile(string Path, string ContentType, BinaryData Content)
{
    public static IReadOnlyList<string> Paths { get; } = ["feed.json", "atom.xml", "rss.xml", "index.html", "summary.schema.json"];

    /// <summary>All of them. Atom alone holds the newest pages whole, since the archive goes on where it ends.</summary>
    public static IReadOnlyList<SiteFile> Of(SiteOptions site, Guid identity, FeedWindow window)
    {
        var items = FeedSelection.Newest(window.Items, site.FeedItems);
        var atom = AtomFeed.Render(
            site,
            identity,
            FeedSelection.Newest(window.Items, int.MaxValue),
            window.Withdrawn,
            archive: new(null, window.Archived, null)
        );
        return
        [
            new("feed.json", "application/feed+json; charset=utf-8", JsonFeed.Render(site, items)),
            new("atom.xml", "application/atom+xml; charset=utf-8", atom),
            new("rss.xml", "application/rss+xml; charset=utf-8", RssFeed.Render(site, items)),
            new("index.html", "text/html; charset=utf-8", new BinaryData(IndexPage.Render(site, items))),
            new("summary.schema.json", "application/schema+json; charset=utf-8", new BinaryData(SummaryJson.Schema)),
        ];
    }
}
