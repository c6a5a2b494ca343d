using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary>What <c>GET /api/articles/{id}/status</c> tells: the ledger's entry without what concerns only runs.</summary>
public sealed record ArticleStatus(
    string Id, string Name, string State, string? Reason, string? Hint, DateTimeOffset? Until, int Attempts, int Revision, DateTimeOffset Changed)
{
    public static ArticleStatus Of(LedgerEntry entry) => new(
        entry.Id, entry.Name, Lower(entry.State), entry.Reason, entry.Hint, entry.Until, entry.Attempts, entry.Revision, entry.Changed);

    private static string Lower(ArticleState state) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(state.ToString());
}
