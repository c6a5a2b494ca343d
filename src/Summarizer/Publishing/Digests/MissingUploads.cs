using System.Text.Json;
using Summarizer.Storage;

namespace Summarizer.Publishing;

/// <summary>
/// The uploads that an edition's readers wait for in vain. Editions may be public: what is held back, under embargo, withdrawn or was
/// ever decided on by a person is never named in one.
/// </summary>
public sealed class MissingUploads(Ledger ledger, ArticleStore articles)
{
    /// <summary>As many as an edition names.</summary>
    private const int Most = 50;

    /// <summary>One listing of the ledger, then two calls for each that is named.</summary>
    public async Task<IReadOnlyList<DigestMissing>> FindAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var rows = await ledger
            .ListAsync(cancellationToken)
            .Where(row => Concerns(row, from, to))
            .OrderByDescending(row => row.Changed)
            .ThenBy(row => row.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var missing = new List<DigestMissing>();
        foreach (var row in rows)
        {
            if (
                await ledger.ReadAsync(row.Id, cancellationToken) is { Entry: { DecisionETag: null } entry }
                && await articles.FindAsync(entry.Name, cancellationToken) is { } version
                && version is { Metadata: { HasUnreadableEmbargo: false, EmbargoUntil: null } }
                && version.Uploaded <= to
            )
            {
                missing.Add(
                    new DigestMissing(
                        entry.Id,
                        OneLine.Of(entry.Name) is { Length: > 0 } name ? name : entry.Id,
                        JsonNamingPolicy.CamelCase.ConvertName(entry.State.ToString()),
                        entry.Reason,
                        entry.Hint
                    )
                );
            }
        }

        return missing;
    }

    private static bool Concerns(LedgerRow row, DateTimeOffset from, DateTimeOffset to) =>
        row.State switch
        {
            ArticleState.Rejected or ArticleState.Failed => row.Changed > from && row.Changed <= to,
            ArticleState.Waiting => true,
            _ => false,
        };
}
