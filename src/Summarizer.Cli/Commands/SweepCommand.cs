using System.CommandLine;
using Summarizer.Cli.Accounts;

namespace Summarizer.Cli.Commands;

/// <summary><c>sweep</c>: one pass over all articles, as the schedule makes it.</summary>
internal static class SweepCommand
{
    public static Command Create()
    {
        var storage = StorageOption.Create();
        var command = new Command(
            "sweep",
            "Works on every article whose summary is missing, stale, due or orphaned, brings the site up to date, then ends."
        )
        {
            storage,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                Pipeline.UseAsync(
                    parsed.GetValue(storage),
                    async pipeline =>
                    {
                        var report = await pipeline.Sweep.RunFullAsync(cancellationToken);
                        var due = await pipeline.Sweep.RunDueAsync(cancellationToken);
                        await pipeline.Site.RunAsync(cancellationToken);
                        var line =
                            $"{report.Articles} articles, {report.Runs + due} runs, {report.Orphans} orphans{(report.Faults > 0 ? $", {report.Faults} broke off (see 'summarizer list')" : "")}{(report.Braked ? ", none withdrawn: too many at once" : "")}\n";
                        await StandardStreams.WriteAsync(line, cancellationToken);
                        return report.Braked || report.Faults > 0 ? ExitCodes.Failed : ExitCodes.Done;
                    },
                    cancellationToken
                )
        );
        return command;
    }
}
