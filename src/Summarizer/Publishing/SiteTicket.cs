using Summarizer.Storage;

namespace Summarizer.Publishing;

/// <summary>
/// Who writes the site: one at a time. A writer that outlives its ticket is harmless, since it writes under conditions; the ticket only
/// spares two of them losing to each other.
/// </summary>
public sealed class SiteTicket(SummarizerStorage storage, TimeProvider time)
{
    /// <summary>How long a dead writer keeps others away.</summary>
    public static readonly TimeSpan Lifetime = Reservation.Lifetime;

    public const string Path = "site-ticket.json";

    /// <returns>Disposed, it is returned; null where another writer is at work.</returns>
    public Task<Reservation?> TakeAsync(CancellationToken cancellationToken) =>
        Reservation.TakeAsync(storage.Ledger, Path, time, cancellationToken);
}
