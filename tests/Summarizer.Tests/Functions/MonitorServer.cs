using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Summarizer.Tests.Functions;

/// <summary>A real HTTP server that takes what Azure Monitor's ingestion takes, and keeps the log lines of it.</summary>
internal sealed class MonitorServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> messages = new();
    private readonly WebApplication app;

    private MonitorServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(TakeAsync);
    }

    public IReadOnlyList<string> Messages => [.. messages];

    public string ConnectionString =>
        $"InstrumentationKey=00000000-0000-0000-0000-000000000000;IngestionEndpoint={app.Urls.First()}/;LiveEndpoint={app.Urls.First()}/";

    public static async Task<MonitorServer> StartAsync()
    {
        var server = new MonitorServer();
        await server.app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(true));
        await app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        Stream body = context.Request.Body;
        if (context.Request.Headers.ContentEncoding == "gzip")
        {
            body = new GZipStream(body, CompressionMode.Decompress);
        }

        var count = 0;
        using var lines = new StreamReader(body);
        while (await lines.ReadLineAsync() is { } line && context.Request.Path.StartsWithSegments("/v2.1/track"))
        {
            count++;
            using var item = JsonDocument.Parse(line);
            var data = item.RootElement.GetProperty("data");
            if (data.GetProperty("baseType").GetString() == "MessageData")
            {
                messages.Enqueue(data.GetProperty("baseData").GetProperty("message").GetString()!);
            }
        }

        await context.Response.WriteAsJsonAsync(
            new
            {
                itemsReceived = count,
                itemsAccepted = count,
                errors = Array.Empty<string>(),
            }
        );
    }
}
