using Azure;
using Summarizer.Storage;

namespace Summarizer.Publishing;

/// <summary>Writes what a person decides about a story; the frequent sweep takes it up, or whoever runs the pipeline on it first.</summary>
public sealed class StoryDecisions(ArticleStore articles, Ledger ledger, SummaryStore store, SummaryPublisher publisher, TimeProvider time)
{
    private const int LongestName = 200;

    /// <param name="name">The blob's name in the container <c>articles</c>.</param>
    /// <param name="by">Who decides, as they call themselves.</param>
    /// <param name="revision">The revision that was read; another one that stands is not decided on. Null takes the one that stands.</param>
    /// <param name="seen">The same by the ETag of <c>summary.json</c>.</param>
    public async Task<DecisionResult> DecideAsync(
        string name,
        EditorVerb verb,
        string by,
        int? revision,
        ETag? seen,
        CancellationToken cancellationToken
    )
    {
        var id = ArticleId.Of(name);
        var known = await ledger.ReadAsync(id, cancellationToken);
        var version = await articles.FindAsync(name, cancellationToken);
        if (known is null && version is null)
        {
            return new DecisionResult(DecisionOutcome.Unknown, 0);
        }

        var stored = await publisher.SeeAsync(id, cancellationToken);
        var stands = stored.Summary?.Revision ?? 0;
        if (
            verb is EditorVerb.Approve
            && stands == 0
            && !(version is not null && stored.Decision?.Verb is EditorVerb.Withdraw or EditorVerb.Hold)
        )
        {
            return new DecisionResult(DecisionOutcome.NothingToApprove, stands);
        }

        if (
            (revision is { } read && read != stands)
            || (seen is { } etag && etag.Bare() != stored.Outputs.ETagOf(SummaryStore.SummaryFile)?.Bare())
        )
        {
            return new DecisionResult(DecisionOutcome.AnotherRevision, stands);
        }

        var decision = new EditorDecision(verb, Signed(by), time.GetUtcNow(), version?.ETag.Bare(), stands);
        await store.DecideAsync(id, decision, cancellationToken);
        await ledger.MarkDueAsync(id, decision.At, cancellationToken);
        return new DecisionResult(DecisionOutcome.Decided, stands);
    }

    private static string Signed(string by) =>
        OneLine.Of(by) is { Length: > 0 } line ? line[..Math.Min(line.Length, LongestName)] : "somebody";
}

/// <param name="Revision">The revision that stands, 0 for none.</param>
public sealed record DecisionResult(DecisionOutcome Outcome, int Revision);

public enum DecisionOutcome
{
    Decided,

    /// <summary>No such article was ever seen or uploaded.</summary>
    Unknown,

    /// <summary>There is no summary to read and approve.</summary>
    NothingToApprove,

    /// <summary>Another revision stands than the one that was read.</summary>
    AnotherRevision,
}
