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
    SiteChanges reader,
    SiteRebuild rebuild,
    SiteStore site,
    SiteTicket tickets,
    TopicFeeds topics,
    SiteFeeds feeds,
    DigestPublisher digests,
    ChangeLog told,
    TimeProvider time,
    IOptions<SummarizerOptions> options,
    ILogger<SitePipeline> log
)
{
    /// <summary>Changes taken up at once; the feeds are written after each such batch.</summary>
    private const int BatchSize = 1000;

    private const int MaxTries = 3;

    private SiteOptions Site => options.Value.Site;

    /// <summary>Takes up what changed since the last time. Returns at once when nothing did, or when another writer is at work.</summary>
    /// <exception cref="LostConditionException">Another writer was faster three times in a row; a retry within seconds may mend it.</exception>
    /// <exception cref="DamagedDayException">A day can't be read, and not be made anew either; the feeds are as they were.</exception>
    public async Task<SiteReport> RunAsync(CancellationToken cancellationToken)
    {
        var report = await ledger.ListChangedAsync(cancellationToken).AnyAsync(cancellationToken)
            ? await WithTicketAsync(token => MendingAsync(() => RunOnceAsync(token), token), cancellationToken)
            : SiteReport.Nothing;
        await MendingAsync(() => digests.PublishIfDueAsync(cancellationToken), cancellationToken);
        return report;
    }

    /// <summary>Makes the whole site anew from <c>summaries</c>, for a changed time zone or layout, or after damage.</summary>
    /// <exception cref="LostConditionException">Another writer was faster three times in a row.</exception>
    public Task<SiteReport> RebuildAsync(CancellationToken cancellationToken) => WithTicketAsync(rebuild.AllAsync, cancellationToken);

    /// <summary>A day that can't be read is made anew from the summaries, once.</summary>
    private async Task<T> MendingAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        var mended = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            try
            {
                return await work();
            }
            catch (DamagedDayException damaged) when (mended.Add(damaged.Path))
            {
                log.DayIsDamaged(damaged.Path);
                await rebuild.DayAsync(damaged.Path, cancellationToken);
            }
        }
    }

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
        var so = await told.OpenAsync(cancellationToken);
        await foreach (var markers in ledger.ListChangedAsync(cancellationToken).Chunk(BatchSize))
        {
            var changes = await reader.ReadAsync(markers.Select(marker => marker.Id), cancellationToken);
            so = await WriteOrMarkAsync([.. changes.Where(change => change.IsDecided)], so, cancellationToken);
            var settled = changes.Where(change => change.Kind is not SiteChangeKind.Later).Select(change => change.Id).ToHashSet();
            await Parallel.ForEachAsync(markers.Where(marker => settled.Contains(marker.Id)), cancellationToken, DeleteMarkerAsync);
            report = report.And(SiteReport.Of(changes));
        }

        return report;
    }

    // Whoever loses may have written what was older than what the winner wrote: each of its stories is taken up once more.
    private async Task<ToldSoFar> WriteOrMarkAsync(IReadOnlyList<SiteChange> decided, ToldSoFar so, CancellationToken cancellationToken)
    {
        try
        {
            return await WriteAsync(decided, so, cancellationToken);
        }
        catch (LostConditionException)
        {
            await Parallel.ForEachAsync(
                decided,
                cancellationToken,
                async (change, token) => await ledger.MarkChangedAsync(change.Id, token)
            );
            throw;
        }
    }

    // A story's page stands before anything links to it, and is gone before anything else: a retraction is the more urgent.
    private async Task<ToldSoFar> WriteAsync(IReadOnlyList<SiteChange> decided, ToldSoFar so, CancellationToken cancellationToken)
    {
        if (decided.Count == 0)
        {
            return so;
        }

        var files = await site.SeeAsync(SiteFile.Paths, cancellationToken);
        var days = await SeenDay.OfAsync(decided, site, Site, cancellationToken);
        so = await TellAsync(decided, days, so, cancellationToken);
        await WriteStoriesAsync(decided, cancellationToken);
        var touched = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var concerned in days)
        {
            var day = concerned.Day;
            var next = concerned.Changes.Aggregate(day, (until, change) => change.ApplyTo(until));

            // Topics before the day: the day still tells a run that starts over which topics a leaving item was in.
            await topics.ApplyAsync(
                [
                    .. concerned.Changes.Select(change => new ItemChange(
                        change.Id,
                        day.Items.FirstOrDefault(item => item.Id == change.Id),
                        change.Item
                    )),
                ],
                cancellationToken
            );
            if (next != day)
            {
                await site.WriteDayAsync(concerned.Path, next, concerned.ETag, cancellationToken);
            }

            touched[concerned.Path] = concerned.Changes.Select(change => change.Id).ToHashSet(StringComparer.Ordinal);
        }

        await feeds.WriteAsync(files, touched, cancellationToken);
        foreach (var gone in decided.Where(change => change is { Kind: SiteChangeKind.Leaves, Entered: not null }))
        {
            await digests.RemoveAsync(gone.Id, gone.Entered!.Value, cancellationToken);
        }

        return so.IsOpen ? await told.SettleAsync(so, cancellationToken) : so;
    }

    /// <summary>Tells what these changes make of what the feeds have, or of what a writer that died has told already.</summary>
    private async Task<ToldSoFar> TellAsync(
        IReadOnlyList<SiteChange> decided,
        IReadOnlyList<SeenDay> days,
        ToldSoFar so,
        CancellationToken cancellationToken
    )
    {
        var onSite = days.SelectMany(day => day.Day.Items).ToDictionary(item => item.Id, StringComparer.Ordinal);
        var now = time.GetUtcNow();
        var changes = decided
            .Select(change =>
                ToldChange.Of(change.Id, so.Known(change.Id, onSite.GetValueOrDefault(change.Id)?.Revision), change.Item?.Revision, now)
            )
            .OfType<ToldChange>()
            .ToList();
        if (changes.Count > 0)
        {
            await told.AppendAsync(so.Last + 1, changes, cancellationToken);
        }

        return so.And(changes, decided.Select(change => change.Id));
    }

    private Task WriteStoriesAsync(IEnumerable<SiteChange> decided, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            decided,
            cancellationToken,
            async (change, token) =>
                await (change.Item is { } item ? site.WriteStoryAsync(Site, item, token) : site.DeleteStoryAsync(change.Id, token))
        );

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
