using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure;
using Microsoft.Extensions.Options;

namespace Summarizer.Storage;

/// <summary>
/// What the operator's webhook has yet to be told, under <c>ledger/notices/</c>: written with the article's state, sent by the sweep, so
/// that no receiver ever holds up an article. Nothing is written where no webhook is set.
/// </summary>
public sealed class Notices(SummarizerStorage storage, IOptions<SummarizerOptions> options, TimeProvider time)
{
    private const string Folder = "notices/";

    public bool IsWanted => options.Value.Notify.Webhook is not null;

    /// <returns>The entry as it is to be written: an article is told of as late once.</returns>
    public async Task<LedgerEntry> QueueAsync(LedgerEntry? before, LedgerEntry after, CancellationToken cancellationToken)
    {
        if (!IsWanted || Notice.Of(before, after, options.Value.Notify.LateAfter, time.GetUtcNow()) is not { } notice)
        {
            return after;
        }

        await storage.Ledger.OverwriteAsync($"{Folder}{notice.Key}.json", notice.Serialize(), "application/json", cancellationToken);
        return after with { Late = after.Late || notice.Event is NoticeEvent.Late };
    }

    /// <summary>What is yet to be told; what can't be read is left out and goes.</summary>
    public async IAsyncEnumerable<(Notice Notice, ETag ETag)> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in storage.Ledger.ListAsync(Folder, withMetadata: false, cancellationToken))
        {
            var stored = await storage.Ledger.ReadAsync(blob.Path, cancellationToken);
            if (stored is not null && Read(stored.Content) is { } notice)
            {
                yield return (notice, stored.ETag);
            }
            else
            {
                await storage.Ledger.DeleteAsync(blob.Path, null, cancellationToken);
            }
        }
    }

    /// <summary>A notice that was written anew meanwhile stays.</summary>
    public async Task DeleteAsync(Notice notice, ETag etag, CancellationToken cancellationToken)
    {
        try
        {
            await storage.Ledger.DeleteAsync($"{Folder}{notice.Key}.json", etag, cancellationToken);
        }
        catch (LostConditionException)
        {
            // There is something new to tell under the same key.
        }
    }

    /// <summary>What is told of an article that is to be forgotten is not told any more.</summary>
    public async Task DeleteOfAsync(string id, CancellationToken cancellationToken)
    {
        await foreach (var blob in storage.Ledger.ListAsync($"{Folder}{id}-", withMetadata: false, cancellationToken))
        {
            await storage.Ledger.DeleteAsync(blob.Path, null, cancellationToken);
        }
    }

    private static Notice? Read(BinaryData json)
    {
        try
        {
            return Notice.Deserialize(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
