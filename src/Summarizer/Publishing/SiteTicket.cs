using System.Text.Json;
using Azure;
using Summarizer.Storage;

namespace Summarizer.Publishing;

/// <summary>
/// Who writes the site, until when: one at a time. A writer that outlives its ticket is harmless, since it writes under conditions;
/// the ticket only spares two of them losing to each other.
/// </summary>
public sealed class SiteTicket(SummarizerStorage storage, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private const string Path = "site-ticket.json";

    /// <returns>Null where another writer holds a ticket that has not expired.</returns>
    public async Task<ETag?> TakeAsync(CancellationToken cancellationToken)
    {
        var held = await storage.Ledger.ReadAsync(Path, cancellationToken);
        if (held is not null && Expiry(held.Content) > time.GetUtcNow())
        {
            return null;
        }

        var ticket = new BinaryData(JsonSerializer.SerializeToUtf8Bytes(new Content(time.GetUtcNow() + Lifetime), SummaryJson.Options));
        try
        {
            return await storage.Ledger.WriteAsync(Path, ticket, "application/json", held?.ETag, cancellationToken);
        }
        catch (LostConditionException)
        {
            return null;
        }
    }

    public async Task ReturnAsync(ETag ticket, CancellationToken cancellationToken)
    {
        try
        {
            await storage.Ledger.DeleteAsync(Path, ticket, cancellationToken);
        }
        catch (LostConditionException)
        {
            // It had expired, and another writer took it over.
        }
    }

    // What can't be read holds nobody up.
    private static DateTimeOffset Expiry(BinaryData json)
    {
        try
        {
            return JsonSerializer.Deserialize<Content>(json, SummaryJson.Options)?.Expiry ?? default;
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private sealed record Content(DateTimeOffset Expiry);
}
