using Azure;

namespace Summarizer.Storage;

/// <summary>
/// One run's hold on an article's ledger entry, renewed while it lasts. It ends with <see cref="FinishAsync"/>; disposed without it, the
/// entry is handed back unfinished, so that a retry within seconds may take it, or as it was where it was only to be made anew. What a
/// process that dies held is free again after <see cref="Turns.Hold"/>.
/// </summary>
public sealed class Turn : IAsyncDisposable
{
    private readonly Ledger ledger;
    private readonly Notices notices;
    private readonly bool remakes;
    private readonly TimeProvider time;
    private readonly Heartbeat heartbeat;
    private ETag etag;
    private bool finished;

    internal Turn(Ledger ledger, Notices notices, LedgerEntry taken, ETag etag, LedgerEntry? before, bool remakes, TimeProvider time)
    {
        (this.ledger, this.notices, this.etag, this.remakes, this.time) = (ledger, notices, etag, remakes, time);
        (Entry, Before) = (taken, before);
        heartbeat = new(RenewAsync, time);
    }

    /// <summary>The entry as taken.</summary>
    public LedgerEntry Entry { get; }

    /// <summary>The entry as it was before; null for an article never seen.</summary>
    public LedgerEntry? Before { get; }

    /// <summary>What went wrong, for the entry that is handed back unfinished.</summary>
    public string? Fault { get; set; }

    /// <summary>The run before this one did not end: its outputs may be half written.</summary>
    public bool TakesUpUnfinished => Before?.State is ArticleState.Working;

    /// <summary>Too many runs on this upload did not end: this one does no more than say so.</summary>
    public bool GivesUp => Entry.Attempts > Turns.MaxAttempts;

    /// <summary>The entry to finish with: attempts start again at none, since the run ended in order.</summary>
    public LedgerEntry Ended(ArticleState state, string? reason = null, string? hint = null, DateTimeOffset? until = null) =>
        Entry with
        {
            State = state,
            Reason = reason,
            Hint = hint,
            Until = until,
            Attempts = 0,
            Left = LeftOf(state),
        };

    // The site is made of the ledger and the summaries alone: when a story left is said here, once, and not by who takes it out.
    private DateTimeOffset? LeftOf(ArticleState state) =>
        state switch
        {
            ArticleState.Summarized => null,
            ArticleState.Held or ArticleState.Withdrawn or ArticleState.Rejected when Entry.Released is not null => Entry.Left
                ?? time.GetUtcNow(),
            _ => Entry.Left,
        };

    /// <summary>Writes the final entry, which releases it.</summary>
    /// <exception cref="LostConditionException">The hold expired and another run took over.</exception>
    public async Task FinishAsync(LedgerEntry entry)
    {
        await heartbeat.DisposeAsync();

        // Not the run's own token: a run that is cut short still says so.
        using var soon = new CancellationTokenSource(Turns.Patience, time);
        if (entry.Until is { } until)
        {
            // Before the entry: a marker too many costs a look, a marker too few would cost the article its time.
            await ledger.MarkDueAsync(entry.Id, until, soon.Token);
        }

        if (Before?.Until is { } was && !Ledger.IsSameDue(was, entry.Until))
        {
            await ledger.UnmarkDueAsync(entry.Id, was, soon.Token);
        }

        if (entry.State is ArticleState.Failed)
        {
            // What a run that did not end committed may not have been told to the site.
            await ledger.MarkChangedAsync(entry.Id, soon.Token);
        }

        // Before the entry too: better told twice than never.
        entry = await notices.QueueAsync(Before, entry, soon.Token);
        await WriteAsync(entry with { Holder = null, Expiry = null }, soon.Token);
        finished = true;
    }

    public async ValueTask DisposeAsync()
    {
        await heartbeat.DisposeAsync();
        if (finished)
        {
            return;
        }

        using var soon = new CancellationTokenSource(Turns.Patience, time);
        try
        {
            var back = remakes && Before is not null ? Before : Entry with { Expiry = time.GetUtcNow(), Reason = Fault };
            await WriteAsync(back, soon.Token);
        }
        catch (Exception unreachable)
            when (unreachable is RequestFailedException or LostConditionException or OperationCanceledException or AggregateException)
        {
            // Whatever broke the run breaks this too: the expiry hands it back.
        }
    }

    /// <returns>False once another run took over: this one's writes are conditional, and lose.</returns>
    private async Task<bool> RenewAsync()
    {
        using var soon = new CancellationTokenSource(Turns.Patience, time);
        try
        {
            await WriteAsync(Entry with { Expiry = time.GetUtcNow() + Turns.Hold }, soon.Token);
            return true;
        }
        catch (LostConditionException)
        {
            return false;
        }
        catch (Exception unreachable) when (unreachable is RequestFailedException or OperationCanceledException or AggregateException)
        {
            // The next beat tries again.
            return true;
        }
    }

    private async Task WriteAsync(LedgerEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            etag = await ledger.WriteAsync(entry, etag, cancellationToken);
        }
        catch (LostConditionException)
        {
            // A renewal whose response was lost moved the ETag: who holds the entry is written in it.
            if (await ledger.ReadAsync(entry.Id, cancellationToken) is not { } stands || stands.Entry.Holder != Entry.Holder)
            {
                throw;
            }

            etag = await ledger.WriteAsync(entry, stands.ETag, cancellationToken);
        }
    }
}
