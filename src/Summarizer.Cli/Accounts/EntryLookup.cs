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
        var known = ArticleId.TryHash(idOrName, out _) ? await ledger.ReadAsync(idOrName, cancellationToken) : null;
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
}
