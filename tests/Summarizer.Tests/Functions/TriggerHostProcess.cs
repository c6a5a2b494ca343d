using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Summarizer.Tests.Functions;

/// <summary>
/// Summarizer.TriggerHost as a child process, and the published app as its child; both end with this. What was logged is told where a wait came to
/// nothing.
/// </summary>
internal sealed partial class TriggerHostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;
    private readonly List<string> log = [];

    private TriggerHostProcess((string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Built("TriggerHost"), Built("FunctionsApp")]
        )
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

    public HttpClient Http { get; private set; } = null!;

    public static async Task<TriggerHostProcess> StartAsync(string storage, params (string Name, string Value)[] settings)
    {
        var host = new TriggerHostProcess([
            ("AzureWebJobsStorage", storage),
            ("ArticleStorage", storage),
            // Nobody is told of a failure's message in the queue; the next look at it is after this.
            ("AzureFunctionsJobHost__extensions__queues__maxPollingInterval", "00:00:01"),
            .. settings,
        ]);
        var address = await host.UntilAsync(
            () => Task.FromResult(host.listening.Task.IsCompleted || host.process.HasExited ? host.listening.Task : null),
            started => started is not null,
            "the host starts"
        );
        Assert.False(host.process.HasExited, string.Join('\n', host.Logged()));
        host.Http = new() { BaseAddress = await address! };
        return host;
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
                await Task.Delay(50, patience.Token);
            }

            return last;
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            Assert.Fail($"{what}: it is still {last}.\n{string.Join('\n', Logged())}");
            throw;
        }
    }

    /// <summary>How often each function was invoked and succeeded, or not, so far.</summary>
    public int Invoked(string function, string outcome = "succeeded") => Logged().Count(line => line == $"worker: {function} {outcome}");

    public Task InvokedAsync(string function, int times, string outcome = "succeeded") =>
        UntilAsync(() => Task.FromResult(Invoked(function, outcome)), count => count >= times, $"{function} {outcome} {times} times");

    /// <summary>As a host is stopped: first the running invocations are cancelled, then the worker is.</summary>
    /// <returns>The worker's exit code.</returns>
    public async Task<int> StopAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return int.Parse(
            Logged().Select(line => Ended().Match(line)).Single(match => match.Success).Groups[1].Value,
            System.Globalization.CultureInfo.InvariantCulture
        );
    }

    public async ValueTask DisposeAsync()
    {
        Http?.Dispose();
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

    private static string Built(string what) =>
        typeof(TriggerHostProcess)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == what)
            .Value!;

    private void Keep(string? line)
    {
        lock (log)
        {
            log.Add(line ?? "");
        }

        if (line?.StartsWith("http://", StringComparison.Ordinal) == true)
        {
            listening.TrySetResult(new(line));
        }
    }

    [GeneratedRegex("^The worker ended with (-?[0-9]+)")]
    private static partial Regex Ended();
}
