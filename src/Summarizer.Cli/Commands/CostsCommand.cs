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
            "Lists what the model was paid, day by day and in all: calls, tokens and cost, tab-separated; a table on a terminal."
        )
        {
            since,
            storage,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                Pipeline.UseAsync(
                    parsed.GetValue(storage),
                    async pipeline =>
                    {
                        var first = parsed.GetValue(since) ?? DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-29);
                        var report = await pipeline.Get<PaidCalls>().ReadAsync(first, cancellationToken);
                        foreach (var path in report.Unreadable)
                        {
                            StandardStreams.WriteError($"{path} can't be read, and is left out.");
                        }

                        await WriteAsync(report, first, cancellationToken);
                        return ExitCodes.Done;
                    },
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task WriteAsync(PaidReport report, DateOnly first, CancellationToken cancellationToken)
    {
        if (report.Days.Count == 0)
        {
            StandardStreams.Error.WriteLine($"Nothing was paid since {Day(first)}.");
            return;
        }

        var rows = report.Days.Select(day => Row(Day(day.Key), day.Value)).Append(Row("total", report.Total)).ToList();
        if (StandardStreams.OutputConsole is { } terminal)
        {
            var table = new Table().Border(TableBorder.Rounded).AddColumns(Columns);
            rows.ForEach(row => table.AddRow(row));
            terminal.Write(table);
            return;
        }

        await StandardStreams.WriteAsync(string.Concat(rows.Select(row => string.Join('\t', row) + "\n")), cancellationToken);
    }

    private static string[] Row(string name, Spend total) =>
        [
            name,
            .. new[] { total.Calls, total.InputTokens, total.CachedInputTokens, total.OutputTokens, total.ReasoningTokens }.Select(count =>
                count.ToString(CultureInfo.InvariantCulture)
            ),
            ModelBill.Money(total.Cost),
        ];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
