using System.Diagnostics;
using System.Reflection;

namespace Summarizer.Tests.Functions;

/// <summary>Summarizer.TriggerHost as a child process, which ends with this; what it logged is told where a wait came to nothing.</summary>
internal sealed class TriggerHostProcess : IAsyncDisposable
{
    private static readonly string Assembly = typeof(TriggerHostProcess)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "TriggerHost")
        .Value!;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly List<string> log = [];

    public TriggerHostProcess(params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Assembly])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Asks again and again for what the host is to bring about.</summary>
    public async Task<T> UntilAsync<T>(Func<Task<T>> ask, Func<T, bool> good, string what)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        T? last = default;
        try
        {
            while (!good(last = await ask()))
            {
                await Task.Delay(100, patience.Token);
            }

            return last;
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            Assert.Fail($"{what}: it is still {last}.\n{string.Join('\n', Logged())}");
            throw;
        }
    }

    /// <summary>In order, so that it gives back the locks of its timers; killed, they would stay locked for a minute.</summary>
    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    public string[] Logged()
    {
        lock (log)
        {
            return [.. log];
        }
    }

    private void Keep(string? line)
    {
        lock (log)
        {
            log.Add(line ?? "");
        }
    }
}
