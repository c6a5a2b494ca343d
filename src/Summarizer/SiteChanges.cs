using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Summarizer.Storage;

namespace Summarizer;

/// <summary>Reads what the ledger and the summaries say of articles now, which is all that the site is made of.</summary>
public sealed class SiteChanges(Ledger ledger, SummarizerStorage storage, IOptions<SummarizerOptions> options)
{
    /// <returns>In the order of the ids.</returns>
    internal async Task<IReadOnlyList<SiteChange>> ReadAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var changes = new ConcurrentBag<SiteChange>();
        await Parallel.ForEachAsync(ids, cancellationToken, async (id, token) => changes.Add(await ReadAsync(id, token)));
        return [.. changes.OrderBy(change => change.Id, StringComparer.Ordinal)];
    }

    /// <summary>Those of all articles whose entry was written since a moment.</summary>
    internal async Task<IReadOnlyList<SiteChange>> ReadSinceAsync(DateTimeOffset moment, CancellationToken cancellationToken) =>
        await ReadAsync(
            await ledger
                .ListAsync(cancellationToken)
                .Where(row => row.Changed >= moment)
                .Select(row => row.Id)
                .ToListAsync(cancellationToken),
            cancellationToken
        );

    private async Task<SiteChange> ReadAsync(string id, CancellationToken cancellationToken)
    {
        var entry = await ledger.ReadAsync(id, cancellationToken);
        var stored = await storage.Summaries.ReadAsync($"{id}/{SummaryStore.SummaryFile}", cancellationToken);
        var change = SiteChange.Of(id, entry?.Entry, stored, options.Value.Publish.ExcerptWords);
        if (change.Kind is SiteChangeKind.Unreadable)
        {
            await ledger.RemakeAsync(id, cancellationToken);
        }

        return change;
    }
}
