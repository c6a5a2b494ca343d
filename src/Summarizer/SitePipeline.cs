using System.Collections.Concurrent;
using Azure;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer;

/// <summary>
/// What changed, to feeds and pages. Every article that changed has a marker; only the days that hold them are written again, the feeds
/// are made of the newest days, then each marker goes unless it was set anew. The cost follows what changed, not what is there.
/// </summary>
public sealed class SitePipeline(
    Ledger ledger,
    SummarizerStorage storage,
    SiteStore site,
    SiteTicket tickets,
    TopicFeeds topics,
    FeedArchive archive,
    DigestPublisher digests,
    IOptions<SummarizerOptions> options,
    TimeProvider time,
    ILogger<SitePipeline> log
)
{
    /// <summary>Changes taken up at once; the feeds are written after each such batch.</summary>
    private const int BatchSize = 1000;

    private const int MaxTries = 3;

    private SiteOptions Site => options.Value.Site;

    /// <summary>Takes up what changed since the last time. Returns at once when nothing did, or when another writer is at work.</summary>
    /// <exception cref="LostConditionException">Another writer was faster three times in a row; a retry within seconds may mend it.</exception>
    public async Task<SiteReport> RunAsync(CancellationToken cancellationToken)
    {
        var report = await ledger.ListChangedAsync(cancellationToken).AnyAsync(cancellationToken)
            ? await WithTicketAsync(RunOnceAsync, cancellationToken)
            : SiteReport.Nothing;
        await digests.PublishIfDueAsync(cancellationToken);
        return report;
    }

    /// <summary>Makes the whole site anew from <c>summaries</c>, for a changed time zone or layout, or after damage.</summary>
    /// <exception cref="LostConditionException">Another writer was faster three times in a row.</exception>
    public Task<SiteReport> RebuildAsync(CancellationToken cancellationToken) => WithTicketAsync(RebuildOnceAsync, cancellationToken);

    private async Task<SiteReport> WithTicketAsync(Func<CancellationToken, Task<SiteReport>> work, CancellationToken cancellationToken)
    {
        await using var ticket = await tickets.TakeAsync(cancellationToken);
        if (ticket is null)
        {
            return SiteReport.Nothing with { Busy = true };
        }

        for (var tries = 1; ; tries++)
        {
            try
            {
                var report = await work(cancellationToken);
                log.SiteWritten(report.Entered, report.Left, report.Later, report.Unreadable);
                return report;
            }
            catch (LostConditionException lost) when (tries < MaxTries)
            {
                log.StartsOver("site", lost.Path, tries);
            }
        }
    }

    private async Task<SiteReport> RunOnceAsync(CancellationToken cancellationToken)
    {
        var report = SiteReport.Nothing;
        await foreach (var markers in ledger.ListChangedAsync(cancellationToken).Chunk(BatchSize))
        {
            var changes = await ReadAsync(markers.Select(marker => marker.Id), cancellationToken);
            await WriteAsync(changes, cancellationToken);
            var settled = changes.Where(change => change.Kind is not SiteChangeKind.Later).Select(change => change.Id).ToHashSet();
            await Parallel.ForEachAsync(markers.Where(marker => settled.Contains(marker.Id)), cancellationToken, DeleteMarkerAsync);
            report = report.And(SiteReport.Of(changes));
        }

        return report;
    }

    private async Task<SiteReport> RebuildOnceAsync(CancellationToken cancellationToken)
    {
        var ids = await ledger.ListAsync(cancellationToken).Select(row => row.Id).ToListAsync(cancellationToken);
        var files = await site.SeeAsync(SiteFile.Paths, cancellationToken);
        var changes = await ReadAsync(ids, cancellationToken);
        var undecided = changes
            .Where(change => change.Kind is not (SiteChangeKind.Enters or SiteChangeKind.Leaves))
            .Select(change => change.Id)
            .ToHashSet();
        var (kept, etags) = (new List<FeedItem>(), new Dictionary<string, ETag?>(StringComparer.Ordinal));
        foreach (var path in await site.ListDaysAsync(cancellationToken))
        {
            var (day, etag) = await site.ReadDayAsync(path, cancellationToken);
            kept.AddRange(day.Items.Where(item => undecided.Contains(item.Id)));
            etags[path] = etag;
        }

        var items = changes
            .Select(change => change.Item)
            .OfType<FeedItem>()
            .Concat(kept)
            .ToLookup(item => DayFile.PathOf(item.Entered, Site));
        var withdrawn = changes
            .Select(change => change.Withdrawn)
            .OfType<WithdrawnItem>()
            .ToLookup(gone => DayFile.PathOf(gone.Entered, Site));
        foreach (var path in etags.Keys.Union(items.Select(day => day.Key)).Union(withdrawn.Select(day => day.Key)))
        {
            await site.WriteDayAsync(path, DayFile.Of(items[path], withdrawn[path]), etags.GetValueOrDefault(path), cancellationToken);
        }

        await WriteStoriesAsync(changes, cancellationToken);
        await topics.ApplyAsync([.. changes.Select(change => new ItemChange(change.Id, null, change.Item))], cancellationToken);
        await WriteFeedsAsync(files, Touched(changes), cancellationToken);
        return SiteReport.Of(changes);
    }

    private async Task<IReadOnlyList<SiteChange>> ReadAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var changes = new ConcurrentBag<SiteChange>();
        await Parallel.ForEachAsync(
            ids,
            cancellationToken,
            async (id, token) =>
            {
                var entry = await ledger.ReadAsync(id, token);
                var stored = await storage.Summaries.ReadAsync($"{id}/{SummaryStore.SummaryFile}", token);
                var change = SiteChange.Of(id, entry?.Entry, stored, options.Value.Publish.ExcerptWords);
                changes.Add(change);
                if (change.Kind is SiteChangeKind.Unreadable)
                {
                    await ledger.RemakeAsync(id, token);
                }
            }
        );
        return [.. changes.OrderBy(change => change.Id, StringComparer.Ordinal)];
    }

    // A story's page stands before anything links to it, and is gone before anything else: a retraction is the more urgent.
    private async Task WriteAsync(IReadOnlyList<SiteChange> changes, CancellationToken cancellationToken)
    {
        var decided = changes.Where(change => change.Kind is SiteChangeKind.Enters or SiteChangeKind.Leaves).ToList();
        if (decided.Count == 0)
        {
            return;
        }

        var files = await site.SeeAsync(SiteFile.Paths, cancellationToken);
        await WriteStoriesAsync(decided, cancellationToken);
        foreach (
            var concerned in decided
                .Where(change => change.Entered is not null)
                .GroupBy(change => DayFile.PathOf(change.Entered!.Value, Site))
        )
        {
            var (day, etag) = await site.ReadDayAsync(concerned.Key, cancellationToken);
            var next = concerned.Aggregate(day, (so, change) => change.ApplyTo(so, time.GetUtcNow()));

            // Topics before the day: the day still tells a run that starts over which topics a leaving item was in.
            var touched = concerned
                .Select(change => new ItemChange(change.Id, day.Items.FirstOrDefault(item => item.Id == change.Id), change.Item))
                .ToList();
            await topics.ApplyAsync(touched, cancellationToken);
            await site.WriteDayAsync(concerned.Key, next, etag, cancellationToken);
        }

        await WriteFeedsAsync(files, Touched(decided), cancellationToken);
        foreach (var gone in decided.Where(change => change is { Kind: SiteChangeKind.Leaves, Entered: not null }))
        {
            await digests.RemoveAsync(gone.Id, gone.Entered!.Value, cancellationToken);
        }
    }

    private Task WriteStoriesAsync(IEnumerable<SiteChange> changes, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            changes.Where(change => change.Kind is SiteChangeKind.Enters or SiteChangeKind.Leaves),
            cancellationToken,
            async (change, token) =>
                await (
                    change.Item is { } item
                        ? site.WriteStoryAsync(item.Id, StoryPage.Render(Site, item), token)
                        : site.DeleteStoryAsync(change.Id, token)
                )
        );

    private Dictionary<string, IReadOnlySet<string>> Touched(IEnumerable<SiteChange> changes) =>
        changes
            .Where(change => change.Entered is not null)
            .GroupBy(change => DayFile.PathOf(change.Entered!.Value, Site))
            .ToDictionary(day => day.Key, day => (IReadOnlySet<string>)day.Select(change => change.Id).ToHashSet());

    private async Task WriteFeedsAsync(
        IReadOnlyDictionary<string, StoredBlob> seen,
        IReadOnlyDictionary<string, IReadOnlySet<string>> touched,
        CancellationToken cancellationToken
    )
    {
        var (items, withdrawn, unreadable) = (new List<FeedItem>(), new List<WithdrawnItem>(), 0);
        var days = await site.ListDaysAsync(cancellationToken);
        var archived = await archive.ApplyAsync(days, touched, cancellationToken);
        foreach (var path in days)
        {
            var (day, _) = await site.ReadDayAsync(path, cancellationToken);
            items.AddRange(day.Items);
            withdrawn.AddRange(day.Withdrawn);
            unreadable += day.Unreadable;
            if (FeedSelection.Newest(items, Site.FeedItems).Count >= Site.FeedItems)
            {
                break;
            }
        }

        if (unreadable > 0)
        {
            log.ItemsUnreadable(unreadable);
        }

        foreach (var file in SiteFile.Of(Site, FeedSelection.Newest(items, Site.FeedItems), withdrawn, archived))
        {
            await site.WriteAsync(file, seen.GetValueOrDefault(file.Path), cancellationToken);
        }
    }

    private async ValueTask DeleteMarkerAsync(ChangedMarker marker, CancellationToken cancellationToken)
    {
        try
        {
            await ledger.DeleteChangedAsync(marker, cancellationToken);
        }
        catch (LostConditionException)
        {
            // It changed again meanwhile: the next run takes that up.
        }
    }
}
