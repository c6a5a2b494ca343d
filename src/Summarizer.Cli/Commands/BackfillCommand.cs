using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Options;
using Spectre.Console;
using Summarizer.Cli.Accounts;
using Summarizer.Cli.Outputs;
using Summarizer.Storage;

namespace Summarizer.Cli.Commands;

/// <summary><c>backfill</c>: makes summaries anew that were made by another model, prompt, preset or language than the settings name now.</summary>
internal static class BackfillCommand
{
    /// <summary>Days whose answers tell how long the next ones will be.</summary>
    private const int LookBack = 7;

    public static Command Create()
    {
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "Prints how many articles it would be and about what they would cost, and asks nobody.",
        };
        var maxTokens = new Option<long?>("--max-tokens")
        {
            Description = "Ends once this pass has paid so many; the day's budget holds beside it.",
            HelpName = "N",
        };
        var storage = StorageOption.Create();
        var command = new Command(
            "backfill",
            "Makes summaries anew that another model, prompt, preset or language made than is set now; the old ones stay until then."
        )
        {
            dryRun,
            maxTokens,
            storage,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                Pipeline.UseAsync(
                    parsed.GetValue(storage),
                    async pipeline =>
                    {
                        var stale = await pipeline.Get<Backfill>().FindAsync(cancellationToken);
                        return parsed.GetValue(dryRun)
                            ? await EstimateAsync(pipeline, stale, cancellationToken)
                            : await RunAsync(pipeline, stale, parsed.GetValue(maxTokens), cancellationToken);
                    },
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<int> EstimateAsync(Pipeline pipeline, IReadOnlyList<StaleSummary> stale, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var before = Spend.Nothing;
        for (var day = today.AddDays(1 - LookBack); day <= today; day = day.AddDays(1))
        {
            before += await pipeline.Get<SpendStore>().TotalAsync(day, cancellationToken);
        }

        var estimate = BackfillEstimate.Of(stale, pipeline.Get<IOptions<SummarizerOptions>>().Value, before);
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{estimate.Articles} articles, about {estimate.Calls} calls, {estimate.InputTokens} tokens in, {estimate.OutputTokens} out, cost {ModelBill.Money(estimate.Cost)}; repairs can triple it\n"
        );
        await StandardStreams.WriteAsync(line, cancellationToken);
        return ExitCodes.Done;
    }

    private static async Task<int> RunAsync(
        Pipeline pipeline,
        IReadOnlyList<StaleSummary> stale,
        long? maxTokens,
        CancellationToken cancellationToken
    )
    {
        var backfill = pipeline.Get<Backfill>();
        var report =
            StandardStreams.ErrorConsole is { } terminal && stale.Count > 0
                ? await terminal
                    .Progress()
                    .StartAsync(async context =>
                    {
                        var bar = context.AddTask("Summaries made anew", maxValue: stale.Count);
                        return await backfill.RunAsync(stale, maxTokens, new Each(() => bar.Increment(1)), cancellationToken);
                    })
                : await backfill.RunAsync(stale, maxTokens, null, cancellationToken);
        await pipeline.Site.RunAsync(cancellationToken);
        await StandardStreams.WriteAsync(
            $"{report.Made} of {report.Stale} made anew{(report.Left > 0 ? $", {report.Left} left as they are" : "")}\n",
            cancellationToken
        );
        return report.Stopped is { } why ? throw CommandFailure.Failed($"Stopped: {why}. Run it again to go on.") : ExitCodes.Done;
    }

    /// <summary>Told on the spot: the library's own <see cref="Progress{T}"/> reports some time later.</summary>
    private sealed class Each(Action count) : IProgress<StaleSummary>
    {
        public void Report(StaleSummary value) => count();
    }
}
