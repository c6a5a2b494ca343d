using System.CommandLine;

namespace Summarizer.Cli;

/// <summary><c>site rebuild</c>: all of the site anew from the summaries.</summary>
internal static class SiteCommand
{
    public static Command Create()
    {
        var storage = StorageOption.Create();
        var rebuild = new Command("rebuild", "Makes all feeds and pages anew from the summaries: after damage, or for another time zone or layout.") { storage };
        rebuild.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await OpenStorage.OpenAsync(parsed.GetValue(storage), cancellationToken);
            await using var pipeline = Pipeline.On(open);
            var report = SiteReport.Nothing;
            await StorageFaults.ExplainAsync(open.Storage.Account.Uri, async () => report = await pipeline.Site.RebuildAsync(cancellationToken));
            if (report.Busy)
            {
                throw CommandFailure.Failed("Another writer is at work on the site: try again in five minutes at most.");
            }

            await StandardStreams.WriteAsync($"{report.Entered} stories, {report.Left} not in the feeds, {report.Unreadable} unreadable\n", cancellationToken);
            return ExitCodes.Done;
        });
        return new Command("site", "What newsletters read.") { rebuild };
    }
}
