using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace Summarizer.Benchmarks.Growth;

/// <summary>`growth`: texts that are twice as long take about twice the time, whatever they repeat; each kind in a child of its own.</summary>
internal static class GrowthCommand
{
    public static Command Create()
    {
        var only = new Option<string[]>("--only") { Description = "Of these kinds alone", AllowMultipleArgumentsPerToken = true };
        var most = new Option<int>("--most") { Description = "Bytes of the longest", DefaultValueFactory = _ => 9_900_000 };
        var hostile = new Option<bool>("--hostile")
        {
            Description = "Instead, every word, mark and opener repeated, so many bytes of each",
        };
        var command = new Command("growth", "Processor time by length, for every rule that looks ahead or back") { only, most, hostile };
        command.SetAction(
            (parsed, cancellationToken) =>
                parsed.GetValue(hostile)
                    ? HostileRun.RunAsync(parsed.GetValue(most), cancellationToken)
                    : RunAsync(parsed.GetValue(only)!, parsed.GetValue(most), cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(string[] only, int most, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{"", -28} {"times by doubling", -52} worst  longest     memory");
        var failed = 0;
        foreach (var generator in Generators.All.Where(generator => only.Length == 0 || only.Contains(generator.Name)))
        {
            using var child = Process.Start(OwnProcess.Info("growth-child", generator.Name, most.ToString(CultureInfo.InvariantCulture)))!;
            var row = await child.StandardOutput.ReadToEndAsync(cancellationToken);
            await child.WaitForExitAsync(cancellationToken);
            failed += child.ExitCode == 0 ? 0 : 1;
            Console.WriteLine(
                $"{generator.Name, -28} {(row.Length > 0 ? row.TrimEnd() : "")}{(child.ExitCode is 0 or 1 ? "" : $" CRASHED ({child.ExitCode})")}"
            );
        }

        Console.WriteLine($"{failed} kinds grow faster than their text, take too long or end the process");
        return failed > 0 ? 1 : 0;
    }
}
