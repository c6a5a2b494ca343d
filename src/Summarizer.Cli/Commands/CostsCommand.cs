using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Summarizer.Cli.Accounts;
using Summarizer.Cli.Outputs;
using Summarizer.Storage;

namespace Summarizer.Cli.Commands;

/// <summary><c>costs</c>: what the model was paid, a line a day (UTC), all instances together.</summary>
internal static class CostsCommand
{
    private static readonly string[] Columns = ["Day", "Calls", "Input", "Cached", "Output", "Reasoning", "Cost"];

    public static Command Create()
    {
        var storage = StorageOption.Create();
        var since = new Option<DateOnly?>("--since")
        {
            Description = "The first day; without it, the last thirty days.",
            HelpName = "YYYY-MM-DD",
        };
        var command = new Command(
            "costs",
            "Lists what the model was paid, day by day: calls, tokens and cost, tab-separated; a table on a terminal."
        )
        {
            since,
            storage,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                OpenStorage.UseAsync(
                    parsed.GetValue(storage),
                    async open =>
                    {
                        var today = DateOnly.FromDateTime(DateTime.UtcNow);
                        var rows = new List<string[]>();
                        var store = new SpendStore(open.Storage);
                        for (var day = parsed.GetValue(since) ?? today.AddDays(-29); day <= today; day = day.AddDays(1))
                        {
                            if (await store.TotalAsync(day, cancellationToken) is { Calls: > 0 } total)
                            {
                                rows.Add(Row(day, total));
                            }
                        }

                        if (StandardStreams.OutputConsole is { } terminal)
                        {
                            var table = new Table().Border(TableBorder.Rounded).AddColumns(Columns);
                            rows.ForEach(row => table.AddRow(row));
                            terminal.Write(table);
                            return ExitCodes.Done;
                        }

                        await StandardStreams.WriteAsync(
                            string.Concat(rows.Select(row => string.Join('\t', row) + "\n")),
                            cancellationToken
                        );
                        return ExitCodes.Done;
                    },
                    cancellationToken
                )
        );
        return command;
    }

    private static string[] Row(DateOnly day, Spend total) =>
        [
            day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            .. new[] { total.Calls, total.InputTokens, total.CachedInputTokens, total.OutputTokens, total.ReasoningTokens }.Select(count =>
                count.ToString(CultureInfo.InvariantCulture)
            ),
            ModelBill.Money(total.Cost),
        ];
}
