using System.Globalization;
using System.Runtime.CompilerServices;
using Azure;

namespace Summarizer.Storage;

/// <summary>One entry per article ever seen: the only deduplication there is. Beside the entries, what is due and what has changed.</summary>
/// <param name="signal">Told of what changed; null where the site is looked at by the clock.</param>
public sealed class Ledger(SummarizerStorage storage, TimeProvider time, ISiteSignal? signal = null)
{
    private const string Entries = "articles/";
    private const string Due = "due/";
    private const string Changed = "changed/";
    private const string DueFormat = "yyyyMMdd'T'HHmmss'Z'";
    private const string Json = "application/json";

    /// <returns>The entry and its ETag, or what is left of a damaged one; null for an article never seen.</returns>
    public async Task<(LedgerEntry Entry, ETag ETag)?> ReadAsync(string id, CancellationToken cancellationToken) =>
        await storage.Ledger.ReadAsync(PathOf(id), cancellationToken) is { } blob ? (LedgerJson.Read(id, blob), blob.ETag) : null;

    /// <param name="seen">The entry's ETag as it was read; null for a new one.</param>
    /// <exception cref="LostConditionException">Another run wrote first.</exception>
    public Task<ETag> WriteAsync(LedgerEntry entry, ETag? seen, CancellationToken cancellationToken)
    {
        var stamped = entry with { Changed = time.GetUtcNow() };
        return storage.Ledger.WriteAsync(
            PathOf(entry.Id),
            LedgerJson.Serialize(stamped),
            Json,
            seen,
            cancellationToken,
            LedgerJson.Metadata(stamped)
        );
    }

    /// <summary>Has an article worked on again as if it were new, at the next frequent sweep.</summary>
    /// <returns>Its entry; null where no such article was ever seen.</returns>
    public async Task<LedgerEntry?> RetryAsync(string id, CancellationToken cancellationToken)
    {
        if (await ReadAsync(id, cancellationToken) is not { } found)
        {
            return null;
        }

        var retried = found.Entry with
        {
            State = ArticleState.Waiting,
            Reason = "A person asked for another try.",
            Hint = null,
            Until = time.GetUtcNow(),
            Attempts = 0,
            Round = found.Entry.Round + 1,
        };
        await MarkDueAsync(id, time.GetUtcNow(), cancellationToken);
        await WriteAsync(retried, found.ETag, cancellationToken);
        return retried;
    }

    /// <summary>Has a summary that can't be read made anew from its upload; what models answered is kept, so that it costs nothing.</summary>
    public async Task RemakeAsync(string id, CancellationToken cancellationToken)
    {
        if (await ReadAsync(id, cancellationToken) is not { Entry: { State: ArticleState.Summarized or ArticleState.Held } entry } found)
        {
            return;
        }

        var remade = entry with
        {
            State = ArticleState.Waiting,
            Reason = $"summaries/{id}/{SummaryStore.SummaryFile} can't be read: it is made anew.",
            Until = time.GetUtcNow(),
        };
        await MarkDueAsync(id, time.GetUtcNow(), cancellationToken);
        try
        {
            await WriteAsync(remade, found.ETag, cancellationToken);
        }
        catch (LostConditionException)
        {
            // A run is at it.
        }
    }

    /// <summary>Has an article that was just uploaded looked at by the next frequent sweep, whatever becomes of its event; a new one has an entry at once.</summary>
    public async Task ExpectAsync(string name, CancellationToken cancellationToken)
    {
        var expected = new LedgerEntry
        {
            Id = ArticleId.Of(name),
            Name = name,
            State = ArticleState.Waiting,
            Reason = "Uploaded; no run has looked at it yet.",
            Until = time.GetUtcNow(),
        };
        await MarkDueAsync(expected.Id, time.GetUtcNow(), cancellationToken);
        try
        {
            await WriteAsync(expected, null, cancellationToken);
        }
        catch (LostConditionException)
        {
            // It has one, or its event was faster.
        }
    }

    /// <summary>Every entry as one listing shows it, 5,000 to a call.</summary>
    public async IAsyncEnumerable<LedgerRow> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in storage.Ledger.ListAsync(Entries, withMetadata: true, cancellationToken))
        {
            if (LedgerJson.Row(blob) is { } row)
            {
                yield return row;
            }
        }
    }

    /// <summary>Has an article looked at again at a time.</summary>
    public Task MarkDueAsync(string id, DateTimeOffset at, CancellationToken cancellationToken) =>
        storage.Ledger.OverwriteAsync(DuePath(id, at), BinaryData.Empty, "text/plain", cancellationToken);

    /// <summary>Takes back that an article is to be looked at at a time.</summary>
    public Task UnmarkDueAsync(string id, DateTimeOffset at, CancellationToken cancellationToken) =>
        storage.Ledger.DeleteAsync(DuePath(id, at), null, cancellationToken);

    /// <summary>Whether both moments have the same marker: markers tell seconds.</summary>
    public static bool IsSameDue(DateTimeOffset? one, DateTimeOffset? other) =>
        one is { } first && other is { } second && DueTime(first) == DueTime(second);

    /// <summary>Ends at once where storage can be reached.</summary>
    public async Task ProbeAsync(CancellationToken cancellationToken) => await storage.Ledger.Container.ExistsAsync(cancellationToken);

    /// <summary>The markers that are due, oldest first; reading stops at the first that is not.</summary>
    public async IAsyncEnumerable<DueMarker> ListDueAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var now = DueTime(time.GetUtcNow());
        await foreach (var blob in storage.Ledger.ListAsync(Due, withMetadata: false, cancellationToken))
        {
            var name = blob.Path[Due.Length..];
            var at = name.IndexOf('-', StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            if (string.CompareOrdinal(name[..at], now) > 0)
            {
                yield break;
            }

            yield return new DueMarker(blob.Path, name[(at + 1)..]);
        }
    }

    public Task DeleteDueAsync(DueMarker marker, CancellationToken cancellationToken) =>
        storage.Ledger.DeleteAsync(marker.Path, null, cancellationToken);

    /// <summary>Tells the site that an article's outputs changed.</summary>
    public async Task MarkChangedAsync(string id, CancellationToken cancellationToken)
    {
        await storage.Ledger.OverwriteAsync(Changed + id, BinaryData.Empty, "text/plain", cancellationToken);
        if (signal is not null)
        {
            await signal.SendAsync(time.GetUtcNow(), cancellationToken);
        }
    }

    /// <summary>What the site has yet to take up; delete each by its ETag once it did.</summary>
    public async IAsyncEnumerable<ChangedMarker> ListChangedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in storage.Ledger.ListAsync(Changed, withMetadata: false, cancellationToken))
        {
            yield return new ChangedMarker(blob.Path[Changed.Length..], blob.ETag);
        }
    }

    /// <exception cref="LostConditionException">It changed again meanwhile: there is more to take up.</exception>
    public Task DeleteChangedAsync(ChangedMarker marker, CancellationToken cancellationToken) =>
        storage.Ledger.DeleteAsync(Changed + marker.Id, marker.ETag, cancellationToken);

    /// <summary>Forgets an article: its markers, then its entry.</summary>
    public async Task ForgetAsync(string id, CancellationToken cancellationToken)
    {
        await storage.Ledger.DeleteAsync(Changed + id, null, cancellationToken);
        await foreach (var blob in storage.Ledger.ListAsync(Due, withMetadata: false, cancellationToken))
        {
            if (blob.Path.EndsWith($"-{id}", StringComparison.Ordinal))
            {
                await storage.Ledger.DeleteAsync(blob.Path, null, cancellationToken);
            }
        }

        await storage.Ledger.DeleteAsync(PathOf(id), null, cancellationToken);
    }

    /// <summary>Whether the site has yet to take up what changed of an article.</summary>
    public async Task<bool> IsChangedAsync(string id, CancellationToken cancellationToken) =>
        await storage.Ledger.ReadAsync(Changed + id, cancellationToken) is not null;

    private static string PathOf(string id) => $"{Entries}{id}.json";

    private static string DuePath(string id, DateTimeOffset at) => $"{Due}{DueTime(at)}-{id}";

    private static string DueTime(DateTimeOffset at) => at.UtcDateTime.ToString(DueFormat, CultureInfo.InvariantCulture);
}

public sealed record DueMarker(string Path, string Id);

public sealed record ChangedMarker(string Id, ETag ETag);
