using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer;

/// <summary>
/// Finds every article whose summary is missing, stale, due or orphaned, and runs the pipeline on it. Events get lost and deletions bring
/// none to our code: this is the guarantee that nothing is.
/// </summary>
public sealed class Sweep(
    ArticleStore articles,
    Ledger ledger,
    AnswerStore answers,
    SummaryPipeline pipeline,
    OwnRuns own,
    StatusPublisher status,
    Webhook webhook,
    IOptions<SummarizerOptions> options,
    TimeProvider time,
    ILogger<Sweep> log
)
{
    /// <summary>More articles gone at once than this, and more than <see cref="BrakeShare"/> of all: an accident until a person looks.</summary>
    private const int BrakeCount = 10;

    private const double BrakeShare = 0.05;

    /// <summary>Takes up what is due by now: waiting articles, embargoes that end, people's decisions; then tells the webhook what it has yet to be told.</summary>
    /// <returns>How many runs were made.</returns>
    public async Task<int> RunDueAsync(CancellationToken cancellationToken)
    {
        var runs = 0;
        await Parallel.ForEachAsync(
            ledger.ListDueAsync(cancellationToken),
            Parallelism(cancellationToken),
            async (marker, token) =>
            {
                // A run that came to a fault keeps its marker, and the next sweep tries again.
                var outcome = await RunAsync(marker.Id, token);
                if (outcome is not (null or RunOutcome.Busy))
                {
                    await ledger.DeleteDueAsync(marker, token);
                }

                Interlocked.Increment(ref runs);
            }
        );
        await webhook.SendAsync(cancellationToken);
        return runs;
    }

    /// <summary>Compares all articles with the ledger: two listings, no call for an article that needs nothing.</summary>
    public async Task<SweepReport> RunFullAsync(CancellationToken cancellationToken)
    {
        var (known, board) = await KnownAsync(cancellationToken);
        if (await articles.ListAsync(cancellationToken) is not { } uploads)
        {
            log.ContainerMissing();
            return new SweepReport(0, 0, 0, Braked: true);
        }

        long listed = 0;
        var (runs, faults) = (0, 0);
        await Parallel.ForEachAsync(
            Stale(),
            Parallelism(cancellationToken),
            async (name, token) =>
            {
                var outcome = await own.TryAsync(
                    ArticleId.Of(name),
                    async inner => await pipeline.RunAsync(name, StartedBy.Sweep, inner),
                    token
                );
                Interlocked.Increment(ref runs);
                if (outcome is null)
                {
                    Interlocked.Increment(ref faults);
                }
            }
        );

        var orphans = known.Where(pair => pair.Value.IsOrphan(time.GetUtcNow())).Select(pair => pair.Key).ToHashSet();
        var braked = orphans.Count > BrakeCount && orphans.Count > BrakeShare * known.Count;
        if (braked)
        {
            log.WithdrawalBraked(orphans.Count, known.Count);
        }
        else if (orphans.Count > 0)
        {
            faults += await WithdrawAsync(orphans, cancellationToken);
        }

        // A sweep that changed something looks once more; one that did not has seen all there is.
        var isChanged = runs > 0 || (orphans.Count > 0 && !braked);
        if (isChanged)
        {
            // Who died asking left an article unfinished: there is something to clear away only where there was something to run.
            await answers.SweepAsync(cancellationToken);
        }

        await (isChanged ? status.PublishAsync(without: null, cancellationToken) : status.PublishAsync(board, cancellationToken));
        log.FullSweepEnded(listed, runs, orphans.Count);
        return new SweepReport(listed, runs, orphans.Count, braked) { Faults = faults };

        async IAsyncEnumerable<string> Stale()
        {
            var now = time.GetUtcNow();
            await foreach (var upload in uploads)
            {
                listed++;
                var hash = ArticleId.HashOf(upload.Path);
                var isKnown = known.TryGetValue(hash, out var entry);
                if (isKnown)
                {
                    known[hash] = entry with { Seen = true };
                }

                if (!isKnown || entry.Needs(upload.ETag, now))
                {
                    yield return upload.Path;
                }
            }
        }
    }

    private async Task<(Dictionary<ulong, KnownArticle> Known, StatusBoard Board)> KnownAsync(CancellationToken cancellationToken)
    {
        var (known, board) = (new Dictionary<ulong, KnownArticle>(), new StatusBoard());
        await foreach (var row in ledger.ListAsync(cancellationToken))
        {
            known[row.Hash] = KnownArticle.Of(row);
            board.Add(row);
        }

        return (known, board);
    }

    /// <returns>How many runs came to a fault.</returns>
    private async Task<int> WithdrawAsync(HashSet<ulong> orphans, CancellationToken cancellationToken)
    {
        // Entries' names are in the entries alone; listing once more is cheaper than keeping every id in memory.
        var faults = 0;
        await foreach (var row in ledger.ListAsync(cancellationToken))
        {
            if (orphans.Contains(row.Hash) && await RunAsync(row.Id, cancellationToken) is null)
            {
                faults++;
            }
        }

        return faults;
    }

    private Task<RunOutcome?> RunAsync(string id, CancellationToken cancellationToken) =>
        own.TryAsync(id, (name, token) => pipeline.RunAsync(name, StartedBy.Sweep, token), cancellationToken);

    private ParallelOptions Parallelism(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = options.Value.Articles.Parallelism, CancellationToken = cancellationToken };
}

/// <param name="Braked">Orphans were found but none was withdrawn: too many at once, or the container itself is missing.</param>
public sealed record SweepReport(long Articles, int Runs, int Orphans, bool Braked)
{
    /// <summary>Runs that broke off: each article's state says why.</summary>
    public int Faults { get; init; }
}
