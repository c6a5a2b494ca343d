using System.CommandLine;
using Summarizer.Cli.Accounts;

namespace Summarizer.Cli.Commands;

/// <summary><c>site rebuild</c>: all of the site anew from the summaries.</summary>
internal static class SiteCommand
{
    public static Command Create()
    {
        var storage = StorageOption.Create();
        var rebuild = new Command(
            "rebuild",
            "Makes all feeds and pages anew from the summaries: after damage, or for another time zone or layout."
        )
        {
            storage,
        };
        rebuild.SetAction(
            (parsed, cancellationToken) =>
                Pipeline.UseAsync(
                    parsed.GetValue(storage),
                    async pipeline =>
                    {
                        var report = await pipeline.Site.RebuildAsync(cancellationToken);
                        if (report.Busy)
                        {
                            throw CommandFailure.Failed("Another writer is at work on the site: try again in five minutes at most.");
                        }

                        await StandardStreams.WriteAsync(
                            $"{report.Entered} stories, {report.Left} not in the feeds, {report.Unreadable} unreadable\n",
                            cancellationToken
                        );
                        return ExitCodes.Done;
                    },
                    cancellationToken
                )
        );
        return new Command("site", "What newsletters read.") { rebuild };
    }
}
