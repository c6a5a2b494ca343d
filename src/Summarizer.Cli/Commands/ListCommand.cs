using System.CommandLine;
using Spectre.Console;
using Summarizer.Cli.Accounts;
using Summarizer.Cli.Board;

namespace Summarizer.Cli.Commands;

/// <summary><c>list</c>: every article ever seen and its state, from two listings, no call per article.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var storage = StorageOption.Create();
        var command = new Command(
            "list",
            "Lists articles: state, id, name and why it is not summarized, tab-separated; a table on a terminal."
        )
        {
            storage,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                OpenStorage.UseAsync(
                    parsed.GetValue(storage),
                    async open =>
                    {
                        var rows = await ListedArticle.AllAsync(open.Storage, cancellationToken);
                        if (StandardStreams.OutputConsole is { } terminal)
                        {
                            terminal.Write(Table(rows));
                            return ExitCodes.Done;
                        }

                        await StandardStreams.WriteAsync(
                            string.Concat(
                                rows.Select(row =>
                                    $"{row.State}\t{row.Id}\t{StandardStreams.OneLine(row.Name)}{(row.Why.Length > 0 ? $"\t{row.Why}" : "")}\n"
                                )
                            ),
                            cancellationToken
                        );
                        return ExitCodes.Done;
                    },
                    cancellationToken
                )
        );
        return command;
    }

    private static Table Table(IReadOnlyList<ListedArticle> rows)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("State", "Id", "Name", "Why");
        foreach (var row in rows)
        {
            table.AddRow(
                StateMarkup.Of(row.State),
                Markup.Escape(row.Id),
                Markup.Escape(StandardStreams.OneLine(row.Name)),
                Markup.Escape(row.Why)
            );
        }

        return table;
    }
}
