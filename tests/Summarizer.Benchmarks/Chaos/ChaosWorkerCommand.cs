using System.CommandLine;
using System.Runtime.InteropServices;
using System.Text.Json;
using Summarizer.Summaries;

namespace Summarizer.Benchmarks.Chaos;

/// <summary>`chaos-worker`: one process of the product with all its triggers, told of uploads line by line; it ends when it is told to, or killed.</summary>
internal static class ChaosWorkerCommand
{
    public const string Name = "chaos-worker";

    /// <summary>What it says once it has been through a first piece of work: a process that is still starting is not worth killing.</summary>
    public const string AtWork = "at work";

    private static int works;

    public static Command Create()
    {
        var command = new Command(Name, "One process of the product, for `chaos`") { Hidden = true };
        command.SetAction((_, token) => RunAsync(token));
        return command;
    }

    private static async Task RunAsync(CancellationToken cancellationToken)
    {
        // Console.In reads in the caller's thread, and no cancellation gets through to it.
        using var input = new StreamReader(Console.OpenStandardInput());
        var job = JsonSerializer.Deserialize<ChaosJob>((await input.ReadLineAsync(cancellationToken))!)!;
        await using var instance = job.Open();
        var (sweep, site, pipeline) = (instance.Get<Sweep>(), instance.Get<SitePipeline>(), instance.Get<SummaryPipeline>());
        var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var terminate = PosixSignalRegistration.Create(
            PosixSignal.SIGTERM,
            signal =>
            {
                signal.Cancel = true;
                end.Cancel();
            }
        );
        await Task.WhenAll(
            EveryAsync(TimeSpan.FromMilliseconds(500), "due", sweep.RunDueAsync, end.Token),
            EveryAsync(job.BetweenSweeps, "sweep", sweep.RunFullAsync, end.Token),
            EveryAsync(TimeSpan.FromSeconds(1), "site", site.RunAsync, end.Token),
            EventsAsync(input, pipeline, end)
        );
    }

    /// <summary>As a host does: what throws is told, and tried again at its time.</summary>
    private static async Task EveryAsync<T>(
        TimeSpan period,
        string what,
        Func<CancellationToken, Task<T>> work,
        CancellationToken cancellationToken
    )
    {
        using var timer = new PeriodicTimer(period);
        try
        {
            do
            {
                await TriedAsync(what, () => work(cancellationToken), cancellationToken);
            } while (await timer.WaitForNextTickAsync(cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Told to end.
        }
    }

    private static async Task EventsAsync(StreamReader input, SummaryPipeline pipeline, CancellationTokenSource end)
    {
        var (running, cancellationToken) = (new List<Task>(), end.Token);
        try
        {
            while (await input.ReadLineAsync(CancellationToken.None).AsTask().WaitAsync(cancellationToken) is { } name)
            {
                running.Add(TriedAsync("event", () => pipeline.RunAsync(name, StartedBy.Event, cancellationToken), cancellationToken));
                running.RemoveAll(run => run.IsCompleted);
            }

            // Whoever started this process is gone.
            await end.CancelAsync();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Told to end.
        }

        await Task.WhenAll(running);
    }

    private static async Task TriedAsync<T>(string what, Func<Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            await work();
            if (Interlocked.Exchange(ref works, 1) == 0)
            {
                Console.WriteLine(AtWork);
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Console.WriteLine($"{what}: {(broken is AggregateException { InnerException: { } inner } ? inner : broken).GetType().Name}");
        }
        catch (OperationCanceledException)
        {
            // Told to end.
        }
    }
}
