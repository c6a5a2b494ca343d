using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Summarizer.Cli.Accounts;
using Summarizer.Storage;

namespace Summarizer.Cli.Commands;

/// <summary><c>show ID</c>: what the ledger says of an article, and its summary.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "The article's id, or the name it was uploaded under." };
        var storage = StorageOption.Create();
        var command = new Command("show", "Prints an article's state, the reason for it, what to do, and its summary, as one JSON object.")
        {
            id,
            storage,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                OpenStorage.UseAsync(
                    parsed.GetValue(storage),
                    async open =>
                    {
                        var shown = await ShowAsync(open.Storage, parsed.GetValue(id)!, cancellationToken);
                        await StandardStreams.WriteAsync(shown.ToJsonString(CliJson.Indented) + "\n", cancellationToken);
                        return ExitCodes.Done;
                    },
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<JsonObject> ShowAsync(SummarizerStorage storage, string idOrName, CancellationToken cancellationToken)
    {
        var entry =
            await EntryLookup.FindAsync(storage, idOrName, cancellationToken)
            ?? throw CommandFailure.WrongUse(
                $"{idOrName}: no article is known under this id or name. See 'summarizer list'; 'summarizer sweep' takes up new uploads."
            );
        var shown = JsonSerializer
            .SerializeToNode(
                new
                {
                    entry.Id,
                    entry.Name,
                    State = ListedArticle.StateOf(entry.State),
                    entry.Reason,
                    entry.Hint,
                    entry.Until,
                    entry.Attempts,
                    entry.Revision,
                    entry.Changed,
                },
                CliJson.Line
            )!
            .AsObject();
        var summary = await new SummaryStore(storage).ReadAsync(entry.Id, SummaryStore.SummaryFile, cancellationToken);
        shown["summary"] = summary is null ? null : JsonNode.Parse(summary.Content.ToMemory().Span);
        return shown;
    }
}
