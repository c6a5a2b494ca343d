namespace Summarizer.Storage;

/// <summary>Takes articles' ledger entries, one run at a time.</summary>
public sealed class Turns(Ledger ledger, SummaryStore summaries, Notices notices, TimeProvider time)
{
    /// <summary>Runs on the same upload that may end in disorder before it is given up.</summary>
    public const int MaxAttempts = 5;

    /// <summary>How long a run is taken to be alive without a sign of it.</summary>
    public static readonly TimeSpan Hold = Heartbeat.Hold;

    /// <summary>How long the last words of a run that is cut short may take.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Whether the ledger already speaks of this upload and of what people decided, what it speaks of is there, and no time has come.</summary>
    public async Task<bool> NothingToDoAsync(LedgerEntry? entry, ArticleVersion? version, CancellationToken cancellationToken)
    {
        if (entry is null)
        {
            return version is null;
        }

        if (
            entry.IsDamaged
            || entry.State is ArticleState.Working
            || entry.SourceETag != version?.ETag.Bare()
            || entry.Until <= time.GetUtcNow()
        )
        {
            return false;
        }

        var outputs = await summaries.ListAsync(entry.Id, cancellationToken);
        return outputs.ETagOf(SummaryStore.DecisionFile)?.Bare() == entry.DecisionETag
            && (outputs.HasSummary || entry is not { State: ArticleState.Summarized or ArticleState.Held, Revision: > 0 });
    }

    /// <param name="before">The entry as it was read, and its ETag; null for an article never seen.</param>
    /// <param name="version">The upload to work on; null where it is gone.</param>
    /// <param name="remakes">What stands is to be made anew: if that comes to nothing, the entry is handed back as it was.</param>
    /// <returns>Null where somebody alive holds it.</returns>
    /// <exception cref="LostConditionException">Another run was faster.</exception>
    public async Task<Turn?> TakeAsync(
        string name,
        (LedgerEntry Entry, Azure.ETag ETag)? before,
        ArticleVersion? version,
        bool remakes,
        CancellationToken cancellationToken
    )
    {
        var now = time.GetUtcNow();
        if (before is { Entry: { State: ArticleState.Working } held } && held.Expiry > now)
        {
            return null;
        }

        var etag = version?.ETag.Bare();
        var sameUpload = before is not null && before.Value.Entry.SourceETag == etag;
        var taken = new LedgerEntry
        {
            Id = ArticleId.Of(name),
            Name = name,
            SourceETag = etag,
            State = ArticleState.Working,
            Attempts = (sameUpload ? before!.Value.Entry.Attempts : 0) + 1,
            Holder = $"{Environment.MachineName}-{Guid.NewGuid():n}",
            Expiry = now + Hold,
            Revision = before?.Entry.Revision ?? 0,
            Headline = before?.Entry.Headline,
            Released = before?.Entry.Released,
            Left = before?.Entry.Left,
            Round = before?.Entry.Round ?? 0,
            Uploaded = version?.Uploaded ?? before?.Entry.Uploaded,
            Late = sameUpload && before!.Value.Entry.Late,
        };

        // Not the run's own token: cut off in the middle of the write, nobody would hand back what may have been taken.
        cancellationToken.ThrowIfCancellationRequested();
        using var soon = new CancellationTokenSource(Patience, time);
        var written = await ledger.WriteAsync(taken, before?.ETag, soon.Token);
        return new Turn(ledger, notices, taken, written, before?.Entry, remakes, time);
    }
}
