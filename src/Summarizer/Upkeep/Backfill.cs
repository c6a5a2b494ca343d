using Microsoft.Extensions.Options;
using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;

namespace Summarizer;

/// <summary>
/// Makes anew what was made by another model, prompt, preset or language than the present ones, when a person asks for it. What is done
/// stays done: broken off anywhere, it goes on from there, because what is left is found by how it was made.
/// </summary>
public sealed class Backfill(
    SummaryStore summaries,
    SummaryPipeline pipeline,
    OwnRuns own,
    DailyBudget budget,
    IOptions<SummarizerOptions> options,
    TimeProvider time
)
{
    /// <summary>What is to be made anew, from one listing.</summary>
    public async Task<IReadOnlyList<StaleSummary>> FindAsync(CancellationToken cancellationToken)
    {
        var recipe = Recipe.Of(options.Value);
        var stale = new List<StaleSummary>();
        await foreach (var outputs in summaries.ListAllAsync(cancellationToken))
        {
            if (StaleSummary.Of(outputs, recipe) is { } found)
            {
                stale.Add(found);
            }
        }

        return stale;
    }

    /// <param name="maxTokens">What this pass may pay; the day's budget holds beside it. Null sets none.</param>
    /// <param name="progress">Told of each article that was looked at.</param>
    public async Task<BackfillReport> RunAsync(
        IReadOnlyList<StaleSummary> stale,
        long? maxTokens,
        IProgress<StaleSummary>? progress,
        CancellationToken cancellationToken
    )
    {
        var (made, left, recipe) = (0, 0, Recipe.Of(options.Value));
        string? stopped = null;
        var parallelism = new ParallelOptions
        {
            MaxDegreeOfParallelism = options.Value.Articles.Parallelism,
            CancellationToken = cancellationToken,
        };
        await Parallel.ForEachAsync(
            stale,
            parallelism,
            async (article, token) =>
            {
                if (budget.PaidTokens >= maxTokens)
                {
                    stopped ??= $"the {maxTokens} tokens of this pass are spent";
                }

                if (stopped is not null)
                {
                    return;
                }

                ModelUnavailableException? nobody = null;
                await own.TryAsync(
                    article.Id,
                    async (name, inner) =>
                    {
                        try
                        {
                            return await RemakeAsync(name, inner);
                        }
                        catch (ModelUnavailableException unavailable)
                        {
                            nobody = unavailable;
                            return RunOutcome.Waiting;
                        }
                    },
                    token
                );
                if (nobody is not null)
                {
                    stopped = $"{nobody.Message}, until {nobody.Until.UtcDateTime:yyyy-MM-dd HH:mm} UTC";
                    return;
                }

                var outputs = await summaries.ListAsync(article.Id, token);
                _ = outputs.Stamp?.Recipe == recipe ? Interlocked.Increment(ref made) : Interlocked.Increment(ref left);
                progress?.Report(article);
            }
        );
        return new(stale.Count, made, left, stopped);
    }

    private async Task<RunOutcome> RemakeAsync(string name, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await pipeline.RemakeAsync(name, cancellationToken);
            }
            catch (ModelUnavailableException unavailable) when (unavailable.Until <= time.GetUtcNow())
            {
                // A long article whose run was at its end: what was answered is kept.
            }
        }
    }
}

/// <param name="Left">Looked at and left as they are: the upload is gone or can't be read any more, it is withdrawn, or its run broke off.</param>
/// <param name="Stopped">Why not all were looked at; null where they were.</param>
public sealed record BackfillReport(int Stale, int Made, int Left, string? Stopped);
