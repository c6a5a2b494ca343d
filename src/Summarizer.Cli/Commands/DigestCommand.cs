using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Summarizer.Cli.Accounts;
using Summarizer.Publishing;

namespace Summarizer.Cli.Commands;

/// <summary><c>digest preview</c>: the next edition as it would go out now.</summary>
internal static class DigestCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format")
        {
            Description = "As text, as the e-mail's HTML, as Markdown, or as JSON.",
            HelpName = "txt|html|md|json",
            DefaultValueFactory = _ => "txt",
        };
        format.AcceptOnlyFromAmong("txt", "html", "md", "json");
        var show = new Option<bool>("--open") { Description = "Open the e-mail's HTML in the browser." };
        var storage = StorageOption.Create();
        var preview = new Command("preview", "Prints the next edition as it would go out now; standard error says when it closes.")
        {
            format,
            show,
            storage,
        };
        preview.SetAction(
            (parsed, cancellationToken) =>
                Pipeline.UseAsync(
                    parsed.GetValue(storage),
                    async pipeline =>
                    {
                        var digests = pipeline.Get<DigestPublisher>();
                        var draft = await digests.DraftAsync(cancellationToken);
                        StandardStreams.Error.WriteLine(
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"Closes at {draft.To:yyyy-MM-dd HH:mm zzz}: {draft.Stories.Count} stories, {draft.More.Count} more as links."
                            )
                        );
                        if (parsed.GetValue(show))
                        {
                            return await ShowAsync(digests.Render(draft, DigestFormat.Html), cancellationToken);
                        }

                        await StandardStreams.WriteAsync(Text(digests, draft, parsed.GetValue(format)!), cancellationToken);
                        return ExitCodes.Done;
                    },
                    cancellationToken
                )
        );
        return new Command("digest", "The edition of the day.") { preview };
    }

    private static string Text(DigestPublisher digests, Digest draft, string format) =>
        DigestFormat.All.FirstOrDefault(one => one.Extension == format) is { } form
            ? digests.Render(draft, form)
            : JsonSerializer.Serialize(draft, SummaryJson.Options) + "\n";

    private static async Task<int> ShowAsync(string html, CancellationToken cancellationToken)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("summarizer-draft-").FullName, "draft.html");
        await File.WriteAllTextAsync(file, html, cancellationToken);
        OpenCommand.Show(new Uri(file));
        return ExitCodes.Done;
    }
}
