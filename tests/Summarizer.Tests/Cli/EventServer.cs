using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Summarizer.Tests.Cli;

/// <summary>A real HTTP server that takes events where a Functions host does, and does with them what the test says.</summary>
internal sealed class EventServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<PostedEvent> posted = new();
    private readonly WebApplication app;

    private EventServer(int status, Func<string, Task> work)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(async context =>
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body);
            var one = Assert.Single(body.RootElement.EnumerateArray()).Clone();
            posted.Enqueue(new(context.Request.Path + context.Request.QueryString.Value, context.Request.Headers["aeg-event-type"], one));
            await work(one.GetProperty("subject").GetString()!["/blobServices/default/containers/articles/blobs/".Length..]);
            context.Response.StatusCode = status;
        });
    }

    public IReadOnlyList<PostedEvent> Posted => [.. posted];

    public string Address => app.Urls.First();

    public static async Task<EventServer> StartAsync(int status = StatusCodes.Status202Accepted, Func<string, Task>? work = null)
    {
        var server = new EventServer(status, work ?? (_ => Task.CompletedTask));
        await server.app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(true));
        await app.DisposeAsync();
    }
}

internal sealed record PostedEvent(string Path, string? Type, JsonElement Json);
