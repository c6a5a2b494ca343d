using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Summarizer.TriggerHost.Worker;

/// <summary>The host's end of the one stream that a worker opens: questions, and the answers that are waited for.</summary>
/// <param name="log">Takes the worker's log lines, which come between its answers.</param>
internal sealed class WorkerStream(Action<JsonObject> log) : IAsyncDisposable
{
    private readonly Channel<JsonObject> outgoing = Channel.CreateUnbounded<JsonObject>();
    private readonly ConcurrentDictionary<(string Kind, string Id), TaskCompletionSource<JsonObject>> waited = new();
    private WebApplication? server;

    public string Address => server!.Urls.First();

    public async Task ListenAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
            // One request is the worker's whole life, and mostly silent.
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
        });
        server = builder.Build();
        server.MapPost("/AzureFunctionsRpcMessages.FunctionRpc/EventStream", TalkAsync);
        await server.StartAsync();
    }

    public void Send(string kind, JsonObject content) => outgoing.Writer.TryWrite(new JsonObject { [kind] = content });

    public Task<JsonObject> AskAsync(string kind, JsonObject content, string answer, string id = "")
    {
        var waiting = ReceiveAsync(answer, id);
        Send(kind, content);
        return waiting;
    }

    /// <summary>The next message of this kind about this function or invocation.</summary>
    public Task<JsonObject> ReceiveAsync(string kind, string id = "") =>
        waited.GetOrAdd((kind, id), _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public async ValueTask DisposeAsync()
    {
        outgoing.Writer.TryComplete();
        if (server is not null)
        {
            await server.StopAsync(new CancellationToken(true));
            await server.DisposeAsync();
        }
    }

    private async Task TalkAsync(HttpContext http)
    {
        http.Response.ContentType = "application/grpc";
        await http.Response.StartAsync(http.RequestAborted);
        var telling = TellAsync(http);
        await foreach (var frame in Frames.ReadAsync(http.Request.BodyReader, http.RequestAborted))
        {
            Take(Messages.Read(frame));
        }

        outgoing.Writer.TryComplete();
        await telling;
        http.Response.AppendTrailer("grpc-status", "0");
    }

    private async Task TellAsync(HttpContext http)
    {
        await foreach (var message in outgoing.Reader.ReadAllAsync(http.RequestAborted))
        {
            await Frames.WriteAsync(http.Response.BodyWriter, Messages.Write(message), http.RequestAborted);
        }
    }

    private void Take(JsonObject message)
    {
        // A cancellation is answered by a message of nothing.
        var (kind, node) = message.FirstOrDefault(part => part.Key != "requestId");
        if (node?.AsObject() is not { } content)
        {
            return;
        }

        if (kind == "rpcLog")
        {
            log(content);
            return;
        }

        var id = (string?)(content["invocationId"] ?? content["functionId"]) ?? "";
        if (waited.TryRemove((kind, id), out var waiting))
        {
            waiting.SetResult(content);
        }
    }
}
