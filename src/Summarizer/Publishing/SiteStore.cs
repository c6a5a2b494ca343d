using Azure;
using Summarizer.Storage;

namespace Summarizer.Publishing;

/// <summary>The public container: days, stories and what is made of them. Blobs that are the same already are not written again.</summary>
public sealed class SiteStore(SummarizerStorage storage)
{
    private const string Days = "days/";

    public async Task<(DayFile Day, ETag? ETag)> ReadDayAsync(string path, CancellationToken cancellationToken) =>
        await storage.Site.ReadAsync(path, cancellationToken) is { } blob
            ? (DayFile.Deserialize(blob.Content), blob.ETag)
            : (DayFile.Empty, null);

    /// <exception cref="LostConditionException">The day is not as it was read.</exception>
    public Task WriteDayAsync(string path, DayFile day, ETag? seen, CancellationToken cancellationToken) =>
        storage.Site.WriteAsync(path, day.Serialize(), "application/json; charset=utf-8", seen, cancellationToken);

    /// <summary>Paths of all days, the newest first.</summary>
    public async Task<IReadOnlyList<string>> ListDaysAsync(CancellationToken cancellationToken)
    {
        var paths = new List<string>();
        await foreach (var blob in storage.Site.ListAsync(Days, withMetadata: false, cancellationToken))
        {
            paths.Add(blob.Path);
        }

        return [.. paths.OrderByDescending(path => path, StringComparer.Ordinal)];
    }

    public Task WriteStoryAsync(string id, string page, CancellationToken cancellationToken) =>
        storage.Site.OverwriteAsync(SiteLinks.StoryPath(id), new BinaryData(page), "text/html; charset=utf-8", cancellationToken);

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

    /// <summary>All of them, made of the newest days.</summary>
    /// <param name="archived">The newest page of the archive; null where there is none yet.</param>
    public static IReadOnlyList<SiteFile> Of(
        SiteOptions site,
        IReadOnlyList<FeedItem> items,
        IReadOnlyList<WithdrawnItem> withdrawn,
        string? archived = null
    ) =>
        [
            new("feed.json", "application/feed+json; charset=utf-8", JsonFeed.Render(site, items)),
            new(
                "atom.xml",
                "application/atom+xml; charset=utf-8",
                AtomFeed.Render(site, items, withdrawn, archive: new(null, archived, null))
            ),
            new("rss.xml", "application/rss+xml; charset=utf-8", RssFeed.Render(site, items)),
            new("index.html", "text/html; charset=utf-8", new BinaryData(IndexPage.Render(site, items))),
            new("summary.schema.json", "application/schema+json; charset=utf-8", new BinaryData(SummaryJson.Schema)),
        ];
}
