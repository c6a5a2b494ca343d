using System.Globalization;
using Azure;
using Microsoft.Extensions.Options;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer;

/// <summary>Makes the site anew from the ledger and the summaries, or one day of it that can't be read.</summary>
public sealed class SiteRebuild(SiteChanges reader, SiteStore site, TopicFeeds topics, SiteFeeds feeds, IOptions<SummarizerOptions> options)
{
    private SiteOptions Site => options.Value.Site;

    /// <exception cref="LostConditionException">Another writer was faster.</exception>
    public async Task<SiteReport> AllAsync(CancellationToken cancellationToken)
    {
        // What is there is seen before the summaries are read: nothing newer is written over.
        var files = await site.SeeAsync(SiteFile.Paths, cancellationToken);
        var (before, etags) = (new List<DayFile>(), new Dictionary<string, ETag?>(StringComparer.Ordinal));
        foreach (var path in await site.ListDaysAsync(cancellationToken))
        {
            var (day, etag) = await site.SeeDayAsync(path, cancellationToken);
            before.Add(day);
            etags[path] = etag;
        }

        var changes = await reader.ReadSinceAsync(default, cancellationToken);
        var (items, withdrawn) = Of(changes, before);
        await Parallel.ForEachAsync(items, cancellationToken, async (item, token) => await site.WriteStoryAsync(Site, item, token));
        await site.KeepStoriesAsync(items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal), cancellationToken);
        var (itemsOf, withdrawnOf) = (items.ToLookup(item => PathOf(item.Entered)), withdrawn.ToLookup(gone => PathOf(gone.Entered)));
        var touched = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var path in etags.Keys.Union(itemsOf.Select(day => day.Key)).Union(withdrawnOf.Select(day => day.Key)))
        {
            var day = DayFile.Of(itemsOf[path], withdrawnOf[path]);
            await site.WriteDayAsync(path, day, etags.GetValueOrDefault(path), cancellationToken);
            touched[path] = day
                .Items.Select(item => item.Id)
                .Concat(day.Withdrawn.Select(gone => gone.Id))
                .ToHashSet(StringComparer.Ordinal);
        }

        await topics.RebuildAsync(items, cancellationToken);
        await feeds.WriteAsync(files, touched, cancellationToken);
        return SiteReport.Of(changes);
    }

    /// <summary>Makes one day's file anew; an entry that was written before the day has nothing in it.</summary>
    /// <exception cref="LostConditionException">Another writer was faster.</exception>
    public async Task DayAsync(string path, CancellationToken cancellationToken)
    {
        var (damaged, etag) = await site.SeeDayAsync(path, cancellationToken);
        var date = DateOnly.ParseExact(Path.GetFileNameWithoutExtension(path), "yyyy-MM-dd", CultureInfo.InvariantCulture);

        // No zone is more than a day ahead.
        var since = new DateTimeOffset(date.AddDays(-1), TimeOnly.MinValue, TimeSpan.Zero);
        var (items, withdrawn) = Of(await reader.ReadSinceAsync(since, cancellationToken), [damaged]);
        var day = DayFile.Of(items.Where(item => PathOf(item.Entered) == path), withdrawn.Where(gone => PathOf(gone.Entered) == path));
        await site.WriteDayAsync(path, day, etag, cancellationToken);
    }

    private string PathOf(DateTimeOffset entered) => DayFile.PathOf(entered, Site);

    /// <summary>What is decided is as the summaries have it; what is not, and what nobody knows any more, is as it was.</summary>
    private static (IReadOnlyList<FeedItem> Items, IReadOnlyList<WithdrawnItem> Withdrawn) Of(
        IReadOnlyList<SiteChange> changes,
        IReadOnlyList<DayFile> before
    )
    {
        var known = changes.ToDictionary(change => change.Id, StringComparer.Ordinal);
        var kept = before
            .SelectMany(day => day.Items)
            .Where(item => known.TryGetValue(item.Id, out var change) && !change.IsDecided)
            .DistinctBy(item => item.Id)
            .ToDictionary(item => item.Id, StringComparer.Ordinal);
        var items = changes.Where(change => !kept.ContainsKey(change.Id)).Select(change => change.Item).OfType<FeedItem>();
        var graves = before
            .SelectMany(day => day.Withdrawn)
            .Where(gone => !known.TryGetValue(gone.Id, out var change) || !change.IsDecided);
        var withdrawn = changes.Select(change => change.Withdrawn).OfType<WithdrawnItem>().Concat(graves).DistinctBy(gone => gone.Id);
        return ([.. items, .. kept.Values], [.. withdrawn]);
    }
}
