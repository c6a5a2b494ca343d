using System.Diagnostics;
using System.Text.Json;

namespace Summarizer.Benchmarks.Load;

/// <summary>`load worker` as child processes that start their work at one word.</summary>
internal static class WorkerProcess
{
    /// <returns>What each told at its end.</returns>
    public static async Task<LoadResult[]> RunAsync(IEnumerable<LoadJob> jobs, CancellationToken cancellationToken)
    {
        var processes = jobs.Select(Start).ToList();
        try
        {
            foreach (var process in processes)
            {
                await process.StandardOutput.ReadLineAsync(cancellationToken);
            }

            processes.ForEach(process => process.StandardInput.WriteLine("go"));
            return await Task.WhenAll(
                processes.Select(async process =>
                {
                    var line = await process.StandardOutput.ReadLineAsync(cancellationToken);
                    return JsonSerializer.Deserialize<LoadResult>(line ?? throw new InvalidOperationException("A worker ended early."))!;
                })
            );
        }
        finally
        {
            foreach (var process in processes)
            {
                process.Kill();
                process.Dispose();
            }
        }
    }

    private static Process Start(LoadJob job)
    {
        var start = OwnProcess.Info("load", "worker");
        start.RedirectStandardInput = true;

        // As the Functions project is built.
        start.Environment["DOTNET_TieredPGO"] = "0";
        var process = Process.Start(start)!;
        process.StandardInput.WriteLine(JsonSerializer.Serialize(job));
        return process;
    }
}
