using System.CommandLine;
using Microsoft.Extensions.Options;
using Summarizer.Cli.Accounts;
using Summarizer.Cli.Outputs;

namespace Summarizer.Cli.Commands;

/// <summary><c>site rebuild</c>: all of the site anew from the summaries; <c>site export</c>: all of it as files.</summary>
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
        return new Command("site", "What newsletters read.") { rebuild, Export() };
    }

    private static Command Export()
    {
        var folder = new Argument<string>("DIR") { Description = "Where the files go: an empty folder, or one that an export wrote." };
        var to = new Option<string?>("--base")
        {
            Description =
                "Where the files will be reached; feeds and links then name it. Without it pages link to each other, and feeds keep the setting Site:BaseUrl.",
            HelpName = "URL",
        };
        var storage = StorageOption.Create();
        var export = new Command("export", "Writes the whole public site as files, for any host of files.") { folder, to, storage };
        export.SetAction(
            (parsed, cancellationToken) =>
                Pipeline.UseAsync(
                    parsed.GetValue(storage),
                    async pipeline =>
                    {
                        var site = pipeline.Get<IOptions<SummarizerOptions>>().Value.Site;
                        var target = parsed.GetValue(folder)!;
                        var (written, gone) = await new SiteExport(
                            pipeline.Storage.Site,
                            site.BaseUrl,
                            Address(parsed.GetValue(to))
                        ).WriteAsync(target, cancellationToken);
                        await StandardStreams.WriteAsync(
                            written == 0
                                ? "The site is empty yet: nothing was written. 'summarizer run' or 'summarizer sweep' makes it.\n"
                                : $"{written} files in {target}{(gone == 0 ? "" : $", {gone} that left the site are gone")}\n",
                            cancellationToken
                        );
                        return ExitCodes.Done;
                    },
                    cancellationToken
                )
        );
        return export;
    }

    private static Uri? Address(string? text) =>
        text is null ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address
        : throw CommandFailure.WrongUse($"--base {text} is no address such as https://news.example/.");
}
