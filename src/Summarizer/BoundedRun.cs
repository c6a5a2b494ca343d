using Microsoft.Extensions.Logging;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer;

/// <summary>
/// How a run on an article ends, whatever befalls it: it has a limit of time, a model that can't be had makes it wait, attempts are counted,
/// and a fault is noted in the article's own state.
/// </summary>
internal sealed class BoundedRun(TimeProvider time, ILogger log)
{
    /// <summary>A run ends itself after this long: what was answered is kept, and the next run goes on from there.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    /// <param name="work">Gives the entry to finish with.</param>
    public async Task<RunOutcome> EndAsync(
        Turn turn,
        RunOrder order,
        Func<CancellationToken, Task<LedgerEntry>> work,
        CancellationToken cancellationToken
    )
    {
        var started = time.GetTimestamp();
        using var limit = new CancellationTokenSource(Limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var entry = turn.GivesUp ? GivenUp(turn) : await WorkOrWaitAsync(turn, order, work, either.Token);
        await turn.FinishAsync(entry);
        var took = time.GetElapsedTime(started);
        log.RunEnded(entry.Id, entry.State, (long)took.TotalMilliseconds, order.StartedBy);
        Telemetry.RunEnded(entry.State, order.StartedBy, took);
        cancellationToken.ThrowIfCancellationRequested();
        return RunOutcomes.Of(entry.State);
    }

    private async Task<LedgerEntry> WorkOrWaitAsync(
        Turn turn,
        RunOrder order,
        Func<CancellationToken, Task<LedgerEntry>> work,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await work(cancellationToken);
        }
        catch (ModelUnavailableException unavailable) when (!order.Remake)
        {
            log.ModelUnavailable(turn.Entry.Id, unavailable.Until, unavailable.Message);
            var hint = unavailable.Setting is { } setting
                ? $"Mend {setting}; it is taken up again within five minutes, or at once with 'summarizer retry'."
                : "It is taken up again by itself.";
            return turn.Ended(ArticleState.Waiting, unavailable.Message, hint, unavailable.Until);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested && !order.Remake)
        {
            return turn.Ended(ArticleState.Waiting, "The run was cut short.", "It is taken up again by itself.", time.GetUtcNow());
        }
        catch (Exception fault) when (Note(turn, fault))
        {
            throw;
        }
    }

    private LedgerEntry GivenUp(Turn turn)
    {
        log.GivenUp(turn.Entry.Id);
        var last = turn.Before?.Reason is { } fault ? $" Of the last: {fault}" : "";
        return turn.Ended(
            ArticleState.Failed,
            $"Given up after {Turns.MaxAttempts} attempts that did not end.{last}",
            "Upload it again, or retry it."
        );
    }

    // An exception filter: the fault goes on to whoever asked for the run, and the entry that is handed back says what it was.
    private static bool Note(Turn turn, Exception fault)
    {
        turn.Fault = BlobFault.Words(fault);
        return false;
    }
}
