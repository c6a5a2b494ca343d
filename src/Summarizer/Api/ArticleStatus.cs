using System.Text.Json;
using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary>What <c>GET /api/articles/{id}/status</c> tells: the ledger's entry without what concerns only runs.</summary>
public sealed record ArticleStatus(
    string Id,
    string Name,
    string State,
    string? Reason,
    string? Hint,
    DateTimeOffset? Until,
    int Attempts,
    int Revision,
    DateTimeOffset Changed
)
{
    /// <summary>The upload, or the decision, that stands now has not been looked at yet: state and reason speak of the one before.</summary>
    public bool Pending { get; init; }

    /// <summary>What a person decided last; null where nobody did.</summary>
    public StatusDecision? Decision { get; init; }

    /// <summary>Where the summary can be read; null where there is none.</summary>
    public string? Summary => Revision > 0 ? $"/api/summaries/{Id}" : null;

    public static ArticleStatus Of(LedgerEntry entry) =>
        new(entry.Id, entry.Name, Lower(entry.State), entry.Reason, entry.Hint, entry.Until, entry.Attempts, entry.Revision, entry.Changed);

    /// <param name="version">The upload that stands now; null where it is gone.</param>
    public static ArticleStatus Of(LedgerEntry entry, ArticleVersion? version, (EditorDecision Decision, string ETag)? decided) =>
        Of(entry) with
        {
            Pending =
                entry.State is ArticleState.Working || entry.SourceETag != version?.ETag.Bare() || entry.DecisionETag != decided?.ETag,
            Decision = decided is { Decision: var decision }
                ? new StatusDecision(
                    JsonNamingPolicy.CamelCase.ConvertName(decision.Verb.ToString()),
                    decision.By,
                    decision.At,
                    decision.Revision,
                    decision.IsStaleFor(entry.Revision)
                )
                : null,
        };

    public static string Address(string id) => $"/api/articles/{id}/status";

    private static string Lower(ArticleState state) => JsonNamingPolicy.CamelCase.ConvertName(state.ToString());
}

/// <param name="Revision">The revision that was decided on, 0 for none.</param>
/// <param name="Stale">It approved a revision before the one that stands.</param>
public sealed record StatusDecision(string Verb, string By, DateTimeOffset At, int Revision, bool Stale);
