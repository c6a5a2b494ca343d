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
    private const int MaxTries = 3;

    /// <summary>How soon an article is looked at again that only a newer version can work on.</summary>
    private static readonly TimeSpan NewerVersionPause = TimeSpan.FromHours(1);

    private readonly BoundedRun run = new(time, log);

    /// <summary>A question begun later would be cut off with its answer paid and not yet there.</summary>
    private TimeSpan LastQuestion =>
        BoundedRun.Limit - TimeSpan.FromTicks(Math.Min(options.Value.Model.Timeout.Ticks, BoundedRun.Limit.Ticks / 2));

    /// <param name="name">The blob's name in the container <c>articles</c>, whether or not it is (still) there.</param>
    /// <exception cref="LostConditionException">The article changed under three runs in a row; a retry within seconds may mend it.</exception>
    public Task<RunOutcome> RunAsync(string name, StartedBy startedBy, CancellationToken cancellationToken) =>
        RunAsync(new RunOrder(name, startedBy), cancellationToken);

    /// <summary>Makes a summary anew that stands but was made by another recipe than the present one; until that is done the old one stays.</summary>
    /// <exception cref="ModelUnavailableException">Nobody answers now, or the day's budget is spent: everything is as it was.</exception>
    public Task<RunOutcome> RemakeAsync(string name, CancellationToken cancellationToken) =>
        RunAsync(new RunOrder(name, StartedBy.Command, Remake: true), cancellationToken);

    private async Task<RunOutcome> RunAsync(RunOrder order, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                var version = await articles.FindAsync(order.Name, cancellationToken);
                var outcome = await RunOnceAsync(order, version, cancellationToken);
                if (
                    outcome is RunOutcome.Unchanged or RunOutcome.Busy
                    || (await articles.FindAsync(order.Name, cancellationToken))?.ETag == version?.ETag
                )
                {
                    return outcome;
                }

                // The upload moved while we worked, and whoever came to tell was turned away: it is ours to take up.
                throw new LostConditionException(order.Name);
            }
            catch (LostConditionException lost) when (tries < MaxTries)
            {
                log.StartsOver(ArticleId.Of(order.Name), lost.Path, tries);
            }
        }
    }

    private async Task<RunOutcome> RunOnceAsync(RunOrder order, ArticleVersion? version, CancellationToken cancellationToken)
    {
        var before = await ledger.ReadAsync(ArticleId.Of(order.Name), cancellationToken);
        if (!order.Remake && await turns.NothingToDoAsync(before?.Entry, version, cancellationToken))
        {
            return RunOutcome.Unchanged;
        }

        await using var turn = await turns.TakeAsync(order.Name, before, version, order.Remake, cancellationToken);
        return turn is null
            ? RunOutcome.Busy
            : await run.EndAsync(turn, order, token => WorkAsync(turn, version, order, token), cancellationToken);
    }

    private async Task<LedgerEntry> WorkAsync(Turn turn, ArticleVersion? version, RunOrder order, CancellationToken cancellationToken)
    {
        // See, and stand.
        var stored = await publisher.SeeAsync(turn.Entry.Id, cancellationToken);
        var standing = Standing.Of(version, stored, options.Value.Articles.OnDelete, turn.Before, time.GetUtcNow());
        if (standing.State is ArticleState.Withdrawn)
        {
            await publisher.WithdrawAsync(stored, turn.Entry, standing.Reason!, cancellationToken);
        }

        if (version is null || standing.State is ArticleState.Withdrawn)
        {
            return standing.Entry(turn, stored, standing.State is ArticleState.Withdrawn ? null : stored.Summary);
        }

        if (stored.NewerSchema is { } schema)
        {
            return LeftAlone(turn, schema);
        }

        // Read.
        if (version.Bytes > options.Value.Articles.MaxBytes)
        {
            return await RejectAsync(turn, stored, Uploads.TooLarge(version.Bytes, options.Value.Articles.MaxBytes), cancellationToken);
        }

        var upload = await articles.ReadAsync(version, cancellationToken);
        var (fingerprint, recipe) = (upload.Fingerprint(turn.Entry.Round), Recipe.Of(options.Value));
        if (
            stored.Outputs.Stamp is { } made
            && made.Fingerprint == fingerprint
            && (!order.Remake || made.Recipe == recipe)
            && stored.Summary is { } committed
            && await publisher.FindTextAsync(stored, cancellationToken) is { } text
        )
        {
            return await PublishAgainAsync(turn, stored, standing, committed, text, made, cancellationToken);
        }

        var reading = ArticleReader.Read(upload.Content.ToMemory(), Uploads.Hints(version), cancellationToken);
        if (reading.Article is not { } article)
        {
            return await RejectAsync(turn, stored, reading.Rejection!, cancellationToken);
        }

        // Summarize, and publish.
        var answer = await SummarizeAsync(turn, upload, article, cancellationToken);
        var credited = Uploads.Credit(answer, version, standing.FirstPublished, order.StartedBy);
        var summary = Revisions.Next(credited, stored, turn.Entry.Revision);
        standing = standing.Of(summary.Revision, stored.Decision, options.Value.Publish.Mode, summary.Article.SpokeToMachines);
        await publisher.PublishAsync(stored, summary, article.Document, standing.Stamp(fingerprint, recipe), cancellationToken);
        Telemetry.Made(summary.Generation);
        return standing.Entry(turn, stored, summary);
    }

    /// <summary>Paid and committed: only what may be half written or is missing, or what changes its standing, is written again.</summary>
    private async Task<LedgerEntry> PublishAgainAsync(
        Turn turn,
        StoredStory stored,
        Standing standing,
        Summary committed,
        string text,
        SummaryStamp made,
        CancellationToken cancellationToken
    )
    {
        standing = standing.Of(committed.Revision, stored.Decision, options.Value.Publish.Mode, committed.Article.SpokeToMachines);
        if (turn.TakesUpUnfinished || turn.Before?.State != standing.State || !stored.IsRendered)
        {
            var again = committed with { FirstPublished = standing.FirstPublished };
            await publisher.PublishAsync(stored, again, text, standing.Stamp(made.Fingerprint, made.Recipe), cancellationToken);
        }

        return standing.Entry(turn, stored, committed);
    }

    private async Task<Summary> SummarizeAsync(Turn turn, ArticleUpload upload, Article article, CancellationToken cancellationToken)
    {
        var request = SummaryRequest.Of(options.Value.Summary) with
        {
            Round = turn.Entry.Round,
            Payer = $"{turn.Entry.Id}/{turn.Entry.Revision + 1}",
            LastCall = time.GetUtcNow() + LastQuestion,
        };
        var source = Uploads.Source(upload, article.Url);
        var answer = await summarizer.SummarizeAsync(turn.Entry.Id, article, source, request, cancellationToken);
        log.Made(turn.Entry.Id, answer.Generation);
        return answer;
    }

    private async Task<LedgerEntry> RejectAsync(Turn turn, StoredStory stored, Rejection rejection, CancellationToken cancellationToken)
    {
        await publisher.RetractAsync(stored, cancellationToken);
        return turn.Ended(ArticleState.Rejected, rejection.Reason, rejection.Hint) with
        {
            DecisionETag = stored.DecisionETag,
            Headline = null,
        };
    }

    private LedgerEntry LeftAlone(Turn turn, int schema) =>
        turn.Ended(
            ArticleState.Waiting,
            $"summaries/{turn.Entry.Id}/{SummaryStore.SummaryFile} has schema {schema}: a newer version wrote it, and it is left alone.",
            "Run that version, or delete the file to have it made anew.",
            time.GetUtcNow() + NewerVersionPause
        );
}
