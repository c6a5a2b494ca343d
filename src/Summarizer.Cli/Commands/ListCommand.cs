using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summarizer.Cli.Accounts;
using Summarizer.Cli.Board;
using Summarizer.Storage;

namespace Summarizer.Cli.Commands;

/// <summary><c>list</c>: every article ever seen and its state, from two listings, no call per article.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var state = new Option<string[]>("--state")
        {
            Description = "Only those in this state; may be given several times.",
            HelpName = "STATE",
        };
        state.AcceptOnlyFromAmong(["new", .. Enum.GetValues<ArticleState>().Select(ListedArticle.StateOf)]);
        var since = new Option<DateOnly?>("--since")
        {
            Description = "Only those uploaded on this day (UTC) or later.",
            HelpName = "YYYY-MM-DD",
        };
        var search = new Option<string?>("--search")
        {
            Description = "Only those with these letters in headline, name or reason.",
            HelpName = "TEXT",
        };
        var json = new Option<bool>("--json") { Description = "JSON Lines, an object an article." };
        var storage = StorageOption.Create();
        var command = new Command(
            "list",
            "Lists articles: state, id, name and why it is not summarized, tab-separated; on a terminal a table of headlines."
        )
        {
            state,
            since,
            search,
            json,
            storage,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                OpenStorage.UseAsync(
                    parsed.GetValue(storage),
                    async open =>
                    {
                        var all = await ListedArticle.AllAsync(open.Storage, cancellationToken);
                        var (states, first, words) = (parsed.GetValue(state) ?? [], parsed.GetValue(since), parsed.GetValue(search));
                        var rows = all.Where(row =>
                                (states.Length == 0 || states.Contains(row.State))
                                && (first is null || (row.Uploaded is { } at && DateOnly.FromDateTime(at.UtcDateTime) >= first))
                                && (words is null || Holds(row, words))
                            )
                            .ToList();
                        await WriteAsync(all.Count, rows, parsed.GetValue(json), cancellationToken);
                        return ExitCodes.Done;
                    },
                    cancellationToken
                )
        );
        return command;
    }

    private static bool Holds(ListedArticle row, string words) =>
        new[] { row.Headline, row.Name, row.Reason, row.Id }.Any(text =>
            text?.Contains(words, StringComparison.CurrentCultureIgnoreCase) == true
        );

    private static async Task WriteAsync(int known, List<ListedArticle> rows, bool asJson, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            StandardStreams.Error.WriteLine(
                TypedCommand.In(
                    known == 0
                        ? "No articles yet: 'summarizer upload FILE' puts one here, 'summarizer run' works on it."
                        : $"None of the {known} articles is among what was asked for."
                )
            );
        }
        else if (asJson)
        {
            await StandardStreams.WriteAsync(string.Concat(rows.Select(row => Json(row) + "\n")), cancellationToken);
        }
        else if (StandardStreams.OutputConsole is { } terminal)
        {
            terminal.Write(Table(rows));
        }
        else
        {
            await StandardStreams.WriteAsync(string.Concat(rows.Select(Line)), cancellationToken);
        }
    }

    private static string Line(ListedArticle row) =>
        $"{row.State}\t{row.Id}\t{StandardStreams.OneLine(row.Name)}{(row.Why.Length > 0 ? $"\t{row.Why}" : "")}\n";

    private static string Json(ListedArticle row) =>
        JsonSerializer.Serialize(
            new
            {
                row.State,
                row.Id,
                row.Name,
                row.Headline,
                row.Uploaded,
                row.Reason,
                row.Until,
            },
            CliJson.Line
        );

    private static Table Table(IReadOnlyList<ListedArticle> rows)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(new TableColumn("State").NoWrap(), new TableColumn("Day").NoWrap());
        table.AddColumns(new TableColumn("Article"), new TableColumn("Id").NoWrap());
        foreach (var row in rows)
        {
            table.AddRow(
                new Markup(StateMarkup.Of(row.State)),
                new Text(row.Uploaded?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
                new Text(row.Why.Length > 0 ? $"{row.Title}: {row.Why}" : row.Title),
                new Text(row.ShortId)
            );
        }

        return table;
    }
}
