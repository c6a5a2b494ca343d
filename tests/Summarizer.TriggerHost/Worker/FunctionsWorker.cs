using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace Summarizer.TriggerHost.Worker;

/// <summary>A Functions app in a process of its own, started and spoken to as a host does.</summary>
internal sealed class FunctionsWorker : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, string> running = new();
    private readonly Action<string> tell;
    private readonly WorkerStream stream;
    private Process? process;
    private long launched;

    private FunctionsWorker(Action<string> tell)
    {
        this.tell = tell;
        stream = new(Log);
    }

    /// <summary>Where the worker itself takes requests.</summary>
    public Uri? Http { get; private set; }

    /// <summary>Since the process was made.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(launched);

    /// <summary>What the process took of processors until now.</summary>
    public TimeSpan ProcessorTime => process!.TotalProcessorTime;

    public IReadOnlyList<WorkerFunction> Functions { get; private set; } = [];

    /// <param name="app">The app's assembly.</param>
    /// <param name="tell">Takes what the host would print: the lines of running invocations, and the worker's own output.</param>
    public static async Task<FunctionsWorker> StartAsync(string app, Action<string> tell, params (string Name, string Value)[] settings)
    {
        var worker = new FunctionsWorker(tell);
        await worker.stream.ListenAsync();
        var started = worker.stream.ReceiveAsync("startStream");
        worker.Launch(app, settings);
        await Task.WhenAny(started, worker.process!.WaitForExitAsync());
        if (!started.IsCompleted)
        {
            throw new InvalidOperationException($"{app} ended with {worker.process.ExitCode} before it said a word.");
        }

        await worker.LoadAsync(Path.GetDirectoryName(app)!);
        return worker;
    }

    /// <summary>The worker tells its address before it takes connections there.</summary>
    public async Task ListeningAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                using var connection = new TcpClient();
                await connection.ConnectAsync(Http!.Host, Http.Port, cancellationToken);
                return;
            }
            catch (SocketException refused) when (refused.SocketErrorCode is SocketError.ConnectionRefused)
            {
                await Task.Delay(5, cancellationToken);
            }
        }
    }

    /// <exception cref="InvalidOperationException">The function failed.</exception>
    public async Task InvokeAsync(WorkerFunction function, TriggerData data, CancellationToken cancellationToken)
    {
        var id = data.Invocation;
        running[id] = function.Name;
        var answered = stream.AskAsync(
            "invocationRequest",
            new JsonObject
            {
                ["invocationId"] = id,
                ["functionId"] = function.Id,
                ["inputData"] = new JsonArray(new JsonObject { ["name"] = (string)function.Trigger["name"]!, ["data"] = data.Value }),
                ["triggerMetadata"] = data.Metadata,
                ["traceContext"] = new JsonObject { ["traceParent"] = $"00-{Guid.NewGuid():n}-{Guid.NewGuid().ToString("n")[..16]}-01" },
            },
            "invocationResponse",
            id
        );
        await using (cancellationToken.Register(() => stream.Send("invocationCancel", new JsonObject { ["invocationId"] = id })))
        {
            var result = (await answered)["result"]!;
            running.TryRemove(id, out _);
            var succeeded = (string?)result["status"] == "Success";
            tell($"worker: {function.Name} {(succeeded ? "succeeded" : "failed")}");
            if (!succeeded)
            {
                throw new InvalidOperationException(
                    $"{function.Name}: {result["exception"]?["message"]}\n{result["exception"]?["stackTrace"]}"
                );
            }
        }
    }

    /// <returns>The exit code.</returns>
    public async Task<int> TerminateAsync()
    {
        stream.Send("workerTerminate", new JsonObject { ["gracePeriod"] = "10s" });
        await process!.WaitForExitAsync();
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
        }

        process?.Dispose();
        await stream.DisposeAsync();
    }

    private void Launch(string app, (string Name, string Value)[] settings)
    {
        var id = Guid.NewGuid().ToString();
        var folder = Path.GetDirectoryName(app)!;
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [
                app,
                "--functions-uri",
                stream.Address,
                "--functions-worker-id",
                id,
                "--functions-request-id",
                id,
                "--functions-grpc-max-message-length",
                $"{int.MaxValue}",
            ]
        )
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            var (name, value) in settings.Append(("FUNCTIONS_WORKER_DIRECTORY", folder)).Append(("FUNCTIONS_APPLICATION_DIRECTORY", folder))
        )
        {
            start.Environment[name] = value;
        }

        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => tell(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => tell(line.Data ?? "");
        launched = Stopwatch.GetTimestamp();
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private async Task LoadAsync(string folder)
    {
        var ready = await stream.AskAsync(
            "workerInitRequest",
            new JsonObject
            {
                ["hostVersion"] = "4.0.0",
                ["workerDirectory"] = folder,
                ["functionAppDirectory"] = folder,
            },
            "workerInitResponse"
        );
        Http = (string?)ready["capabilities"]?["HttpUri"] is { } address ? new Uri(address) : null;
        var told = await stream.AskAsync(
            "functionsMetadataRequest",
            new JsonObject { ["functionAppDirectory"] = folder },
            "functionMetadataResponse"
        );
        Functions = [.. told["functionMetadataResults"]!.AsArray().Select(metadata => WorkerFunction.Of(metadata!.AsObject()))];
        foreach (var function in Functions)
        {
            var loaded = await stream.AskAsync(
                "functionLoadRequest",
                new JsonObject { ["functionId"] = function.Id, ["metadata"] = function.Metadata.DeepClone() },
                "functionLoadResponse",
                function.Id
            );
            if ((string?)loaded["result"]?["status"] != "Success")
            {
                throw new InvalidOperationException($"{function.Name}: {loaded["result"]}");
            }
        }
    }

    /// <summary>As the host does: a line that belongs to no running invocation reaches nobody.</summary>
    private void Log(JsonObject line)
    {
        if ((string?)line["invocationId"] is { } id && running.TryGetValue(id, out var name))
        {
            tell($"{name}: {line["level"]}: {line["category"]}: {line["message"]}");
        }
    }
}
