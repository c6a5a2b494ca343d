using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Summarizer.Benchmarks.Chaos;

/// <summary>Worker processes that are killed and started again; they die with this one.</summary>
internal sealed class ChaosWorkers(ChaosJob job, ChaosModel model, int count, int seed) : IAsyncDisposable
{
    private readonly Random random = new(seed);
    private readonly Worker[] workers = new Worker[count];
    private readonly ConcurrentDictionary<string, int> faults = new(StringComparer.Ordinal);
    private int started;

    public int Killed { get; private set; }

    public int Terminated { get; private set; }

    /// <summary>Those that did not end when told to, and were killed.</summary>
    public int Stubborn { get; private set; }

    /// <summary>Questions that were in flight when their process was killed: what may have to be paid twice.</summary>
    public int InFlight { get; private set; }

    /// <summary>What the workers' triggers threw, by kind.</summary>
    public string Faults => string.Join(", ", faults.OrderByDescending(fault => fault.Value).Select(fault => $"{fault.Value} {fault.Key}"));

    public void Start()
    {
        for (var at = 0; at < workers.Length; at++)
        {
            workers[at] = Start(started++);
        }
    }

    /// <summary>Tells a worker, and now and then two, of an upload, as events come: some get lost.</summary>
    public void Tell(string name)
    {
        for (
            var times = random.Next(5) switch
            {
                0 => 0,
                1 => 2,
                _ => 1,
            };
            times > 0;
            times--
        )
        {
            try
            {
                workers[random.Next(workers.Length)].Process.StandardInput.WriteLine(name);
            }
            catch (IOException)
            {
                // It just died: that event is lost.
            }
        }
    }

    /// <summary>Ends one worker that is at work, by SIGKILL or SIGTERM, and starts another in its place.</summary>
    /// <returns>False where none is at work yet.</returns>
    public async Task<bool> EndOneAsync(CancellationToken cancellationToken)
    {
        var busy = Enumerable.Range(0, workers.Length).Where(at => workers[at].IsAtWork).ToList();
        if (busy.Count == 0)
        {
            return false;
        }

        var at = busy[random.Next(busy.Count)];
        var (process, key) = (workers[at].Process, workers[at].Key);
        var ended = Stopwatch.GetTimestamp();
        if (random.Next(2) == 0)
        {
            Killed++;
            process.Kill();
            await process.WaitForExitAsync(cancellationToken);
        }
        else
        {
            Terminated++;
            Stubborn += await TerminateAsync(process, cancellationToken) ? 0 : 1;
        }

        InFlight += model.InFlight(key, ended);
        workers[at] = Start(started++);
        process.Dispose();
        return true;
    }

    public async ValueTask DisposeAsync() =>
        await Parallel.ForEachAsync(
            workers.Where(worker => worker is not null),
            CancellationToken.None,
            async (worker, token) =>
            {
                await TerminateAsync(worker.Process, token);
                worker.Process.Dispose();
            }
        );

    /// <summary>Tells a process to end, twice as impatient hosts do.</summary>
    /// <returns>False where it had to be killed.</returns>
    private static async Task<bool> TerminateAsync(Process process, CancellationToken cancellationToken)
    {
        var id = process.Id.ToString(CultureInfo.InvariantCulture);
        using (var kill = Process.Start("kill", ["-TERM", id, id]))
        {
            await kill.WaitForExitAsync(cancellationToken);
        }

        using var soon = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        soon.CancelAfter(TimeSpan.FromSeconds(30));
        try
        {
            await process.WaitForExitAsync(soon.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync(cancellationToken);
            return false;
        }
    }

    private Worker Start(int number)
    {
        var start = OwnProcess.Info(ChaosWorkerCommand.Name);
        start.RedirectStandardInput = true;
        start.Environment["DOTNET_TieredPGO"] = "0";
        var (process, key) = (Process.Start(start)!, $"worker-{number}");
        var worker = new Worker(process, key);
        process.StandardInput.AutoFlush = true;
        process.OutputDataReceived += (_, line) =>
        {
            worker.IsAtWork |= line.Data == ChaosWorkerCommand.AtWork;
            if (line.Data is { } fault and not ChaosWorkerCommand.AtWork)
            {
                faults.AddOrUpdate(fault, 1, (_, times) => times + 1);
            }
        };
        process.BeginOutputReadLine();
        process.StandardInput.WriteLine(JsonSerializer.Serialize(job with { Key = key }));
        return worker;
    }

    private sealed record Worker(Process Process, string Key)
    {
        public bool IsAtWork { get; set; }
    }
}
