using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Summarizer.Summaries;

namespace Summarizer.Benchmarks.Load;

/// <summary>`load worker`: one process of the product, which takes its job from standard input, starts at a further line and tells what it took.</summary>
internal static class WorkerCommand
{
    public static Command Create()
    {
        var command = new Command("worker", "One process of the product, for the other measurements") { Hidden = true };
        command.SetAction((_, token) => RunAsync(token));
        return command;
    }

    private static async Task RunAsync(CancellationToken cancellationToken)
    {
        var job = JsonSerializer.Deserialize<LoadJob>((await Console.In.ReadLineAsync(cancellationToken))!)!;
        await using var instance = new LoadInstance(job);
        Console.WriteLine("ready");
        await Console.In.ReadLineAsync(cancellationToken);

        var started = Stopwatch.GetTimestamp();
        var (runs, steady) = job.Model is null
            ? ((await instance.Get<Sweep>().RunFullAsync(cancellationToken)).Runs, TimeSpan.Zero)
            : await TakeAsync(job, instance.Get<SummaryPipeline>(), cancellationToken);
        var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        using var own = Process.GetCurrentProcess();
        Console.WriteLine(
            JsonSerializer.Serialize(
                new LoadResult(
                    runs,
                    (int)instance.StorageCalls.All,
                    own.TotalProcessorTime.TotalMilliseconds,
                    (own.TotalProcessorTime - steady).TotalMilliseconds,
                    own.PeakWorkingSet64 / 1e6,
                    milliseconds
                )
            )
        );
    }

    /// <returns>The runs made, and the processor time that the first quarter had taken.</returns>
    private static async Task<(int Runs, TimeSpan Steady)> TakeAsync(
        LoadJob job,
        SummaryPipeline pipeline,
        CancellationToken cancellationToken
    )
    {
        var runs = 0;
        var quarter = TimeSpan.Zero;
        var parallelism = new ParallelOptions { MaxDegreeOfParallelism = job.Parallelism, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            job.Events,
            parallelism,
            async (name, token) =>
            {
                await pipeline.RunAsync(name, StartedBy.Event, token);
                if (Interlocked.Increment(ref runs) == job.Events.Length / 4)
                {
                    using var own = Process.GetCurrentProcess();
                    quarter = own.TotalProcessorTime;
                }
            }
        );
        return (runs, quarter);
    }
}
