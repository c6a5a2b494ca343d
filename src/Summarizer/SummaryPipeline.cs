using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Summarizer.Articles;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer;

/// <summary>
/// One article: uploaded, read, summarized, borne out, published. Safe to run on any name, however often and wherever: the ledger lets
/// one run work at a time, every write is conditional on what the run saw, and what a run leaves unfinished the next one takes up.
/// </summary>
public sealed class SummaryPipeline(
    ArticleStore articles,
    Ledger ledger,
    Turns turns,
    ArticleSummarizer summarizer,
    SummaryPublisher publisher,
    IOptions<SummarizerOptions> options,
    TimeProvider time,
    ILogger<SummaryPipeline> log
)
{
    /// <summary>A run ends itself after this long: what was answered is kept, and the next run goes on from there.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    private const int MaxTries = 3;

    /// <summary>A question begun later would be cut off with its answer paid and not yet there.</summary>
    private TimeSpan LastQuestion => Limit - TimeSpan.FromTicks(Math.Min(options.Value.Model.Timeout.Ticks, Limit.Ticks / 2));

    /// <param name="name">The blob's name in the container <c>articles</c>, whether or not it is (still) there.</param>
    /// <exception cref="LostConditionException">The article changed under three runs in a row; a retry within seconds may mend it.</exception>
    public Task<RunOutcome> RunAsync(string name, StartedBy startedBy, CancellationToken cancellationToken) =>
        RunAsync(name, startedBy, remake: false, cancellationToken);

    /// <summary>Makes a summary anew that stands but was made by another recipe than the present one; until that is done the old one stays.</summary>
    /// <exception cref="ModelUnavailableException">Nobody answers now, or the day's budget is spent: everything is as it was.</exception>
    public Task<RunOutcome> RemakeAsync(string name, CancellationToken cancellationToken) =>
        RunAsync(name, StartedBy.Command, remake: true, cancellationToken);

    private async Task<RunOutcome> RunAsync(string name, StartedBy startedBy, bool remake, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                var version = await articles.FindAsync(name, cancellationToken);
                var outcome = await RunOnceAsync(name, version, startedBy, remake, cancellationToken);
                if (
                    outcome is RunOutcome.Unchanged or RunOutcome.Busy
                    || (await articles.FindAsync(name, cancellationToken))?.ETag == version?.ETag
                )
                {
                    return outcome;
                }

                // The upload moved while we worked, and whoever came to tell was turned away: it is ours to take up.
                throw new LostConditionException(name);
            }
            catch (LostConditionException lost) when (tries < MaxTries)
            {
                log.StartsOver(ArticleId.Of(name), lost.Path, tries);
            }
        }
    }

    private async Task<RunOutcome> RunOnceAsync(
        string name,
        ArticleVersion? version,
        StartedBy startedBy,
        bool remake,
        CancellationToken cancellationToken
    )
    {
        var started = time.GetTimestamp();
        var before = await ledger.ReadAsync(ArticleId.Of(name), cancellationToken);
        if (!remake && await turns.NothingToDoAsync(before?.Entry, version, cancellationToken))
        {
            return RunOutcome.Unchanged;
        }

        await using var turn = await turns.TakeAsync(name, before, version, remake, cancellationToken);
        if (turn is null)
        {
            return RunOutcome.Busy;
        }

        using var limit = new CancellationTokenSource(Limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var entry = await WorkOrWaitAsync(turn, version, startedBy, remake, either.Token);
        await turn.FinishAsync(entry);
        var took = time.GetElapsedTime(started);
        log.RunEnded(entry.Id, entry.State, (long)took.TotalMilliseconds, startedBy);
        Telemetry.RunEnded(entry.State, startedBy, took);
        cancellationToken.ThrowIfCancellationRequested();
        return Enum.Parse<RunOutcome>(entry.State.ToString());
    }

    private async Task<LedgerEntry> WorkOrWaitAsync(
        Turn turn,
        ArticleVersion? version,
        StartedBy startedBy,
        bool remake,
        CancellationToken cancellationToken
    )
    {
        if (turn.GivesUp)
        {
            log.GivenUp(turn.Entry.Id);
            return turn.Ended(
                ArticleState.Failed,
                $"Given up after {Turns.MaxAttempts} attempts that did not end.",
                "Upload it again, or retry it."
            );
        }

        try
        {
            return await WorkAsync(turn, version, startedBy, remake, cancellationToken);
        }
        catch (ModelUnavailableException unavailable) when (!remake)
        {
            log.ModelUnavailable(turn.Entry.Id, unavailable.Until, unavailable.Message);
            var hint = unavailable.Setting is { } setting
                ? $"Mend {setting}; it is taken up again within five minutes, or at once with 'summarizer retry'."
                : "It is taken up again by itself.";
            return turn.Ended(ArticleState.Waiting, unavailable.Message, hint, unavailable.Until);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested && !remake)
        {
            return turn.Ended(ArticleState.Waiting, "The run was cut short.", "It is taken up again by itself.", time.GetUtcNow());
        }
    }

    private async Task<LedgerEntry> WorkAsync(
        Turn turn,
        ArticleVersion? version,
        StartedBy startedBy,
        bool remake,
        CancellationToken cancellationToken
    )
    {
        var stored = await publisher.SeeAsync(turn.Entry.Id, cancellationToken);
        var standing = Standing.Of(version, stored.Decision, options.Value.Articles.OnDelete, turn.Before, time.GetUtcNow());
        if (version is null || standing.State is ArticleState.Withdrawn)
        {
            if (standing.State is ArticleState.Withdrawn)
            {
                await publisher.WithdrawAsync(stored, standing.Reason!, cancellationToken);
            }

            return standing.Entry(turn, stored);
        }

        if (version.Bytes > options.Value.Articles.MaxBytes)
        {
            return await RejectAsync(turn, stored, Uploads.TooLarge(version.Bytes, options.Value.Articles.MaxBytes), cancellationToken);
        }

        var upload = await articles.ReadAsync(version, cancellationToken);
        var (fingerprint, recipe) = (upload.Fingerprint(turn.Entry.Round), Recipe.Of(options.Value));
        if (
            stored.Summary is { } committed
            && stored.Outputs.Stamp is { } made
            && made.Fingerprint == fingerprint
            && (!remake || made.Recipe == recipe)
        )
        {
            standing = standing.Of(committed.Revision, stored.Decision, options.Value.Publish.Mode);

            // Paid and committed: only what may be half written, or what changes its standing, is written again.
            if (turn.TakesUpUnfinished || turn.Before?.State != standing.State)
            {
                var again = committed with { FirstPublished = standing.FirstPublished };
                await publisher.PublishAsync(
                    stored,
                    again,
                    document: null,
                    standing.Stamp(made.Fingerprint, made.Recipe),
                    cancellationToken
                );
            }

            return standing.Entry(turn, stored, committed.Revision);
        }

        var reading = ArticleReader.Read(upload.Content.ToMemory(), Uploads.Hints(version));
        if (reading.Article is not { } article)
        {
            return await RejectAsync(turn, stored, reading.Rejection!, cancellationToken);
        }

        var answer = await SummarizeAsync(turn, upload, article, cancellationToken);
        var summary = Revisions.Next(Uploads.Credit(answer, version, standing.FirstPublished, startedBy), stored);
        standing = standing.Of(summary.Revision, stored.Decision, options.Value.Publish.Mode);
        await publisher.PublishAsync(stored, summary, article.Document, standing.Stamp(fingerprint, recipe), cancellationToken);
        Telemetry.Made(summary.Generation);
        return standing.Entry(turn, stored, summary.Revision);
    }

    private async Task<Summary> SummarizeAsync(Turn turn, ArticleUpload upload, Article article, CancellationToken cancellationToken)
    {
        var request = SummaryRequest.Of(options.Value.Summary) with
        {
            Round = turn.Entry.Round,
            Payer = $"{turn.Entry.Id}/{turn.Entry.Revision + 1}",
            LastCall = time.GetUtcNow() + LastQuestion,
        };
        var answer = await summarizer.SummarizeAsync(
            turn.Entry.Id,
            article,
            Uploads.Source(upload, article.Url),
            request,
            cancellationToken
        );
        if (answer.Generation.Fallback is { } reason)
        {
            log.FellBack(turn.Entry.Id, reason);
        }

        foreach (var warning in answer.Generation.Warnings)
        {
            log.MadeWithWarning(turn.Entry.Id, warning);
        }

        return answer;
    }

    private async Task<LedgerEntry> RejectAsync(Turn turn, StoredStory stored, Rejection rejection, CancellationToken cancellationToken)
    {
        await publisher.RetractAsync(stored, cancellationToken);
        return turn.Ended(ArticleState.Rejected, rejection.Reason, rejection.Hint) with { DecisionETag = stored.DecisionETag };
    }
}
