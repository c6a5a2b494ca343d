using Summarizer.Storage;

namespace Summarizer.Cli;

/// <summary>People name articles by id or by the name they uploaded them under.</summary>
internal static class EntryLookup
{
    public static async Task<LedgerEntry?> FindAsync(SummarizerStorage storage, string idOrName, CancellationToken cancellationToken)
    {
        var ledger = new Ledger(storage, TimeProvider.System);
        var known = ArticleId.TryHash(idOrName, out _) ? await ledger.ReadAsync(idOrName, cancellationToken) : null;
        return (known ?? await ledger.ReadAsync(ArticleId.Of(idOrName), cancellationToken))?.Entry;
    }
}
