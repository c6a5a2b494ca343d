using System.CommandLine;

namespace Summarizer.Cli;

/// <summary><c>sweep</c>: one pass over all articles, as the schedule makes it.</summary>
internal static class SweepCommand
{
    public static Command Create()
    {
        var storage = StorageOption.Create();
        var command = new Command("sweep", "Works on every article whose summary is missing, stale, due or orphaned, brings the site up to date, then ends.") { storage };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await OpenStorage.OpenAsync(parsed.GetValue(storage), cancellationToken);
            await using var pipeline = Pipeline.On(open);
            SweepReport? report = null;
            var due = 0;
            await StorageFaults.ExplainAsync(open.Storage.Account.Uri, async () =>
            {
                report = await pipeline.Sweep.RunFullAsync(cancellationToken);
                due = await pipeline.Sweep.RunDueAsync(cancellationToken);
                await pipeline.Site.RunAsync(cancellationToken);
            });
            var line = $"{report!.Articles} articles, {report.Runs + due} runs, {report.Orphans} orphans{(report.Braked ? ", none withdrawn: too many at once" : "")}\n";
            await StandardStreams.WriteAsync(line, cancellationToken);
            return report.Braked ? ExitCodes.Failed : ExitCodes.Done;
        });
        return command;
    }
}
