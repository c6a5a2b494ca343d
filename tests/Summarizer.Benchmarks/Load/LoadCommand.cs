using System.CommandLine;
using System.Globalization;
using Summarizer.Cli.Azurite;

namespace Summarizer.Benchmarks.Load;

/// <summary>`load`: throughput, processes side by side, and the sweep of a large account, on an Azurite of its own.</summary>
internal static class LoadCommand
{
    public static Command Create() =>
        new("load", "Throughput against a slow model, several processes on one account, and the sweep of a large one")
        {
            CallsCommand.Create(),
            ProcessesCommand.Create(),
            LargeSweepCommand.Create(),
            WorkerCommand.Create(),
        };

    public static Option<int> Number(string name, int usual, string description) =>
        new(name) { Description = description, DefaultValueFactory = _ => usual };

    public static Task<AzuriteServer> StorageAsync(CancellationToken cancellationToken) =>
        AzuriteServer.StartAsync(AzuritePlace.InMemory, new Progress<string>(Console.Error.WriteLine), cancellationToken);

    public static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
