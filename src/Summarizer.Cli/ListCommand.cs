using System.CommandLine;
using Spectre.Console;

namespace Summarizer.Cli;

/// <summary><c>list</c>: every article ever seen and its state, from two listings, no call per article.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var storage = StorageOption.Create();
        var command = new Command("list", "Lists articles: state, id, name and why it is not summarized, tab-separated; a table on a terminal.") { storage };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await OpenStorage.OpenAsync(parsed.GetValue(storage), cancellationToken);
            IReadOnlyList<ListedArticle> rows = [];
            await StorageFaults.ExplainAsync(open.Storage.Account.Uri, async () => rows = await ListedArticle.AllAsync(open.Storage, cancellationToken));
            if (StandardStreams.OutputConsole is { } terminal)
            {
                terminal.Write(Table(rows));
                return ExitCodes.Done;
            }

            await StandardStreams.WriteAsync(string.Concat(rows.Select(row => $"{row.State}\t{row.Id}\t{StandardStreams.OneLine(row.Name)}{(row.Why.Length > 0 ? $"\t{row.Why}" : "")}\n")), cancellationToken);
            return ExitCodes.Done;
        });
        return command;
    }

    private static Table Table(IReadOnlyList<ListedArticle> rows)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("State", "Id", "Name", "Why");
        foreach (var row in rows)
        {
            table.AddRow(StateMarkup.Of(row.State), Markup.Escape(row.Id), Markup.Escape(StandardStreams.OneLine(row.Name)), Markup.Escape(row.Why));
        }

        return table;
    }
}
