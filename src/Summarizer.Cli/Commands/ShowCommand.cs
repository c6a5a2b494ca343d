using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Summarizer.Cli.Accounts;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Cli.Commands;

/// <summary><c>show ID</c>: what the ledger says of an article, and its summary.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "The article's id, or the name it was uploaded under." };
        var format = new Option<string?>("--format")
        {
            Description = "text, or one JSON object; without it text on a terminal, JSON elsewhere.",
            HelpName = "json|text",
        };
        format.AcceptOnlyFromAmong("json", "text");
        var storage = StorageOption.Create();
        var command = new Command("show", "Prints an article's state, the reason for it, what to do, and its summary.")
        {
            id,
            format,
            storage,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                OpenStorage.UseAsync(
                    parsed.GetValue(storage),
                    async open =>
                    {
                        var shown = await ShowAsync(open.Storage, parsed.GetValue(id)!, cancellationToken);
                        var asText = (parsed.GetValue(format) ?? (StandardStreams.OutputConsole is null ? "json" : "text")) == "text";
                        await StandardStreams.WriteAsync(
                            asText ? Text(shown) : shown.ToJsonString(CliJson.Indented) + "\n",
                            cancellationToken
                        );
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
        shown["summary"] = summary is null ? null : Parsed(summary.Content);
        return shown;
    }

    /// <returns>Null for a file that is damaged: the state says what becomes of it.</returns>
    private static JsonNode? Parsed(BinaryData json)
    {
        try
        {
            return JsonNode.Parse(json.ToMemory().Span);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static readonly string[] Told = ["state", "name", "id", "reason", "hint", "until"];

    /// <summary>What it is and why, then the summary as people read it; a withdrawn one, or one that this version can't read, has none.</summary>
    private static string Text(JsonObject shown)
    {
        var lines = Told.Select(key => (Key: key, Value: shown[key]?.ToString()))
            .Where(line => !string.IsNullOrEmpty(line.Value))
            .Select(line => $"{line.Key + ":", -8} {StandardStreams.OneLine(TypedCommand.In(line.Value!))}\n");
        return string.Concat(lines) + (Summary(shown["summary"]) is { } summary ? $"\n{SummaryPlainText.Render(summary)}" : "");
    }

    private static Summaries.Summary? Summary(JsonNode? stored)
    {
        try
        {
            return stored is null ? null : SummaryJson.Deserialize(new BinaryData(stored.ToJsonString()));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
