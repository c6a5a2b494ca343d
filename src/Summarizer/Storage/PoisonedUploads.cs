using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Summarizer.Storage;

/// <summary>Uploads whose events failed until the host gave up: a message that holds the blob's name and no reason, seen once.</summary>
public sealed class PoisonedUploads(Ledger ledger, Notices notices, IOptions<SummarizerOptions> options, ILogger<PoisonedUploads> log)
{
    /// <summary>Has the ledger say <c>failed</c>, unless another run has ended in order meanwhile.</summary>
    /// <param name="message">As the host queues it: JSON with <c>ContainerName</c> and <c>BlobName</c>.</param>
    /// <returns>Null where the message names no article: there is nothing to record.</returns>
    public async Task<LedgerEntry?> RecordAsync(string message, CancellationToken cancellationToken)
    {
        // Throws where a setting is wrong: then no upload was at fault, and the sweep takes it up once the setting is mended.
        _ = options.Value;
        if (NameIn(message) is not { } name)
        {
            return null;
        }

        var id = ArticleId.Of(name);
        var found = await ledger.ReadAsync(id, cancellationToken);
        if (found is { Entry.State: not ArticleState.Working })
        {
            return found.Value.Entry;
        }

        var failed = (
            found?.Entry
            ?? new LedgerEntry
            {
                Id = id,
                Name = name,
                State = ArticleState.Failed,
            }
        ) with
        {
            State = ArticleState.Failed,
            Reason = found?.Entry.Reason is { } fault
                ? $"Its event failed until the host gave up. {fault}"
                : "Its event failed until the host gave up; the log of that time says why.",
            Hint = "Upload it again, or retry it.",
            Holder = null,
            Expiry = null,
        };
        await notices.QueueAsync(found?.Entry, failed, cancellationToken);
        await ledger.WriteAsync(failed, found?.ETag, cancellationToken);
        log.GivenUp(id);
        return failed;
    }

    private static string? NameIn(string message)
    {
        try
        {
            using var json = JsonDocument.Parse(message);
            return
                json.RootElement.ValueKind is JsonValueKind.Object
                && json.RootElement.TryGetProperty("BlobName", out var name)
                && name.ValueKind is JsonValueKind.String
                ? name.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
