using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer;

/// <summary>Whether an article may be in the feeds now: whether it is still there, what people decided, then its embargo.</summary>
internal sealed record Standing
{
    public required ArticleState State { get; init; }

    public string? Reason { get; init; }

    public string? Hint { get; init; }

    /// <summary>When to look again by itself; null where only a person can change it.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>When the story entered, or will enter, the feed: its first release, which never changes; else the embargo's end; else now.</summary>
    public DateTimeOffset FirstPublished { get; init; }

    public static Standing Of(ArticleVersion? version, StoredStory stored, OnDelete onDelete, LedgerEntry? before, DateTimeOffset now)
    {
        var standing = (stored.Decision, version) switch
        {
            ({ Verb: EditorVerb.Withdraw } by, _) when by.SourceETag == version?.ETag.Bare() => Because(
                ArticleState.Withdrawn,
                $"Withdrawn by {by.By}."
            ),
            (_, null) when onDelete is OnDelete.Keep && before is not null => Because(
                before.State is ArticleState.Working or ArticleState.Waiting ? Kept(stored) : before.State,
                "The article was deleted; its summary is kept."
            ),
            (_, null) => Because(ArticleState.Withdrawn, "The article was deleted."),
            ({ Verb: EditorVerb.Hold } by, _) => Because(ArticleState.Held, $"Held back by {by.By}.", "Approve it to have it published."),
            (_, { Metadata.HasUnreadableEmbargo: true }) => Because(
                ArticleState.Held,
                "Its embargo (embargoUntil) is no moment in time, so it stays unpublished.",
                "Upload it again with embargoUntil such as 2026-01-31T06:00:00Z."
            ),
            (_, { Metadata.EmbargoUntil: { } until }) when until > now => Because(ArticleState.Held, "Under embargo.") with
            {
                Until = until,
            },
            _ => Because(ArticleState.Summarized),
        };
        return standing with { FirstPublished = before?.Released ?? stored.Released ?? standing.Until ?? now };
    }

    /// <summary>The same once the summary's revision is known: where people approve, an approval of another revision does not count.</summary>
    /// <param name="spokeToMachines">Whether the upload holds text that speaks to machines: an editor is told why to look twice.</param>
    public Standing Of(int revision, EditorDecision? decision, PublishMode mode, bool spokeToMachines) =>
        State is not ArticleState.Summarized
        || mode is PublishMode.Automatic
        || (decision is { Verb: EditorVerb.Approve } && decision.Revision == revision)
            ? this
            : this with
            {
                State = ArticleState.Held,
                Reason =
                    (spokeToMachines ? "The upload held text that speaks to machines; it was cut. " : "")
                    + (
                        decision is { Verb: EditorVerb.Approve, Revision: > 0 } earlier
                            ? $"Revision {revision} waits for approval: {earlier.By} approved revision {earlier.Revision}."
                            : $"Revision {revision} waits for approval."
                    ),
                Hint = "Approve it to have it published: summarizer approve ID.",
            };

    /// <summary>The ledger entry of an article that stands like this.</summary>
    /// <param name="stands">The summary that stands; null for none.</param>
    public LedgerEntry Entry(Turn turn, StoredStory stored, Summary? stands = null) =>
        turn.Ended(State, Reason, Hint, Until) with
        {
            Revision = stands?.Revision ?? 0,
            Headline = stands?.Text.Headline,
            Released = turn.Entry.Released ?? stored.Released ?? (State is ArticleState.Summarized ? FirstPublished : null),
            DecisionETag = stored.DecisionETag,
        };

    /// <summary>What is kept beside a summary that stands like this.</summary>
    public SummaryStamp Stamp(string fingerprint, string? recipe) => new(fingerprint, recipe, State is ArticleState.Summarized);

    /// <summary>How the summary of a deleted article stands whose last run did not end: as it was published.</summary>
    private static ArticleState Kept(StoredStory stored) =>
        stored.Summary is null ? ArticleState.Withdrawn
        : stored.Released is null ? ArticleState.Held
        : ArticleState.Summarized;

    private static Standing Because(ArticleState state, string? reason = null, string? hint = null) =>
        new()
        {
            State = state,
            Reason = reason,
            Hint = hint,
        };
}
