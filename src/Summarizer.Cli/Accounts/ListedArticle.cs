using Summarizer.Storage;

namespace Summarizer.Cli.Accounts;

/// <summary>An article as the listings of uploads and ledger show it together.</summary>
/// <param name="State">A state of the ledger in lower case, or "new" for an upload that nobody has looked at.</param>
/// <param name="Name">Empty where the upload is gone: only its ledger entry still holds the name.</param>
/// <param name="Until">When it is looked at again.</param>
/// <param name="Reason">Why it is in this state.</param>
internal sealed record ListedArticle(string State, string Id, string Name, DateTimeOffset? Until = null, string? Reason = null)
{
    public static async Task<IReadOnlyList<ListedArticle>> AllAsync(SummarizerStorage storage, CancellationToken cancellationToken)
    {
        var uploads = new Dictionary<ulong, string>();
        if (await new ArticleStore(storage).ListAsync(cancellationToken) is { } listing)
        {
            await foreach (var upload in listing.WithCancellation(cancellationToken))
            {
                uploads[ArticleId.HashOf(upload.Path)] = upload.Path;
            }
        }

        var rows = new List<ListedArticle>();
        await foreach (var entry in new Ledger(storage, TimeProvider.System).ListAsync(cancellationToken))
        {
            uploads.Remove(entry.Hash, out var name);
            rows.Add(new(StateOf(entry.State), entry.Id, name ?? "", entry.Until, entry.Reason));
        }

        rows.AddRange(uploads.Values.Select(name => new ListedArticle("new", ArticleId.Of(name), name)));
        return [.. rows.OrderBy(row => row.Id, StringComparer.Ordinal)];
    }

    /// <summary>Why it is not summarized and until when it waits; empty where there is nothing to say.</summary>
    public string Why =>
        StandardStreams.OneLine(
            string.Join(
                ' ',
                new[] { Reason, Until is { } until ? $"(until {until.UtcDateTime:yyyy-MM-dd HH:mm} UTC)" : null }.OfType<string>()
            )
        );

    public static string StateOf(ArticleState state) => state.ToString().ToLowerInvariant();
}
