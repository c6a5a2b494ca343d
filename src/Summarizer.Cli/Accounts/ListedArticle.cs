using Summarizer.Storage;

namespace Summarizer.Cli.Accounts;

/// <summary>An article as the listings of uploads and ledger show it together.</summary>
/// <param name="State">A state of the ledger in lower case, or "new" for an upload that nobody has looked at.</param>
/// <param name="Name">Empty where the upload is gone: only its ledger entry still holds the name.</param>
/// <param name="Until">When it is looked at again.</param>
/// <param name="Reason">Why it is in this state.</param>
internal sealed record ListedArticle(string State, string Id, string Name, DateTimeOffset? Until = null, string? Reason = null)
{
    /// <summary>Of its summary, where there is one.</summary>
    public string? Headline { get; init; }

    public DateTimeOffset? Uploaded { get; init; }

    /// <summary>What tells it from all others, short enough for a table; commands take it as an id.</summary>
    public string ShortId => Id[^16..];

    /// <summary>What a person knows it by.</summary>
    public string Title => StandardStreams.OneLine(Headline ?? (Name.Length > 0 ? Name : Id));

    public static async Task<IReadOnlyList<ListedArticle>> AllAsync(SummarizerStorage storage, CancellationToken cancellationToken)
    {
        var uploads = new Dictionary<ulong, ListedBlob>();
        if (await new ArticleStore(storage).ListAsync(cancellationToken) is { } listing)
        {
            await foreach (var upload in listing.WithCancellation(cancellationToken))
            {
                uploads[ArticleId.HashOf(upload.Path)] = upload;
            }
        }

        var rows = new List<ListedArticle>();
        await foreach (var entry in new Ledger(storage, TimeProvider.System).ListAsync(cancellationToken))
        {
            uploads.Remove(entry.Hash, out var upload);
            rows.Add(
                new(StateOf(entry.State), entry.Id, upload?.Path ?? "", entry.Until, entry.Reason)
                {
                    Headline = entry.Headline,
                    Uploaded = entry.Uploaded,
                }
            );
        }

        rows.AddRange(
            uploads.Values.Select(upload => new ListedArticle("new", ArticleId.Of(upload.Path), upload.Path)
            {
                Uploaded = upload.LastModified,
            })
        );
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
