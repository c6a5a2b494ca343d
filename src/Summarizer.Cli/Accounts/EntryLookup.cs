using Summarizer.Storage;

namespace Summarizer.Cli.Accounts;

/// <summary>People name articles by id or by the name they uploaded them under.</summary>
internal static class EntryLookup
{
    public static CommandFailure Unknown(string idOrName) =>
        CommandFailure.WrongUse($"{idOrName}: no article is known under this name or id. See 'summarizer list'.");

    public static async Task<LedgerEntry?> FindAsync(SummarizerStorage storage, string idOrName, CancellationToken cancellationToken)
    {
        var ledger = new Ledger(storage, TimeProvider.System);
        var known = ArticleId.TryHash(idOrName, out _) ? await ledger.ReadAsync(idOrName, cancellationToken) : null;
        return (known ?? await ledger.ReadAsync(ArticleId.Of(idOrName), cancellationToken))?.Entry;
    }
}
