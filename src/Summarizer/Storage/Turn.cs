using Azure;

namespace Summarizer.Storage;

/// <summary>
/// One run's hold on an article's ledger entry. It ends with <see cref="FinishAsync"/>; disposed without it, the entry is handed back
/// unfinished, so that a retry within seconds may take it, or as it was where it was only to be made anew. A process that dies leaves the
/// entry held until its expiry.
/// </summary>
public sealed class Turn(Ledger ledger, Notices notices, LedgerEntry taken, ETag etag, LedgerEntry? before, bool remakes, TimeProvider time)
    : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private bool finished;

    /// <summary>The entry as taken.</summary>
    public LedgerEntry Entry { get; } = taken;

    /// <summary>The entry as it was before; null for an article never seen.</summary>
    public LedgerEntry? Before { get; } = before;

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
        };

    /// <summary>Writes the final entry, which releases it.</summary>
    /// <exception cref="LostConditionException">The hold expired and another run took over.</exception>
    public async Task FinishAsync(LedgerEntry entry)
    {
        // Not the run's own token: a run that is cut short still says so.
        using var soon = new CancellationTokenSource(Patience, time);
        if (entry.Until is { } until)
        {
            // Before the entry: a marker too many costs a look, a marker too few would cost the article its time.
            await ledger.MarkDueAsync(entry.Id, until, soon.Token);
        }

        // Before the entry too: better told twice than never.
        entry = await notices.QueueAsync(Before, entry, soon.Token);
        await ledger.WriteAsync(entry with { Holder = null, Expiry = null }, etag, soon.Token);
        finished = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (finished)
        {
            return;
        }

        using var soon = new CancellationTokenSource(Patience, time);
        try
        {
            var back = remakes && Before is not null ? Before : Entry with { Expiry = time.GetUtcNow() };
            await ledger.WriteAsync(back, etag, soon.Token);
        }
        catch (Exception unreachable)
            when (unreachable is RequestFailedException or LostConditionException or OperationCanceledException or AggregateException)
        {
            // Whatever broke the run breaks this too: the expiry hands it back.
        }
    }
}
