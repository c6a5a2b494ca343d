using Summarizer.Storage;

namespace Summarizer.Cli.Accounts;

/// <summary>People name articles by id or by the name they uploaded them under.</summary>
internal static class EntryLookup
{
    public static CommandFailure Unknown(string idOrName) =>
        CommandFailure.WrongUse($"{idOrName}: no article is known under this name or id. See 'summarizer list'.");

    /// <returns>The entry with the article's name, also where a damaged entry lost it; null where no such article was ever seen.</returns>
    public static async Task<LedgerEntry?> FindAsync(SummarizerStorage storage, string idOrName, CancellationToken cancellationToken)
    {
        var ledger = new Ledger(storage, TimeProvider.System);
        var known = await IdOfAsync(ledger, idOrName, cancellationToken) is { } id ? await ledger.ReadAsync(id, cancellationToken) : null;
        if ((known ?? await ledger.ReadAsync(ArticleId.Of(idOrName), cancellationToken)) is not { Entry: var entry })
        {
            return null;
        }

        var name =
            ArticleId.Of(idOrName) == entry.Id
                ? idOrName
                : await new ArticleNames(new ArticleStore(storage), new SummaryStore(storage)).OfAsync(entry, cancellationToken);
        return entry with
        {
            Name = name ?? throw CommandFailure.Failed($"{entry.Reason} Nothing tells its name: name it as it was uploaded."),
        };
    }

    /// <returns>A whole id as it is, that of the article whose id ends with 16 digits as 'list' shows them; null for what is none.</returns>
    private static async Task<string?> IdOfAsync(Ledger ledger, string idOrName, CancellationToken cancellationToken)
    {
        if (ArticleId.TryHash(idOrName, out _))
        {
            return idOrName;
        }

        return ArticleId.TryHash($"-{idOrName}", out var hash) && idOrName.Length == 16
            ? (await ledger.ListAsync(cancellationToken).FirstOrDefaultAsync(row => row.Hash == hash, cancellationToken)).Id
            : null;
    }
}
