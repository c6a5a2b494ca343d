using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Summarizer.Tests.Summaries;

/// <summary>
/// A real HTTP server on loopback that speaks the chat protocol in Azure's URL form and the plain one, and its faults. It answers with the
/// script's replies in order, then with its last word: a good answer made from the article that it was sent.
/// </summary>
public sealed class ModelServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<ModelReply> script;
    private readonly ConcurrentQueue<ModelRequest> requests = new();
    private readonly WebApplication app;

    private ModelServer(IEnumerable<ModelReply> replies)
    {
        script = new(replies);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    public Uri Endpoint => new(app.Urls.First());

    /// <summary>Every request that came in, in order.</summary>
    public IReadOnlyList<ModelRequest> Requests => [.. requests];

    /// <summary>What a request gets once the script is at its end.</summary>
    public ModelReply Otherwise { get; set; } = ModelReplies.Good;

    /// <summary>Settings that lead here.</summary>
    public ModelOptions Options =>
        new()
        {
            Endpoint = Endpoint,
            Key = "a-key",
            Deployment = "news-mini",
            Timeout = TimeSpan.FromSeconds(5),
        };

    public static async Task<ModelServer> StartAsync(params ModelReply[] script)
    {
        var server = new ModelServer(script);
        await server.app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(true));
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var request = new ModelRequest(
            context.Request.Path + context.Request.QueryString.Value,
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body.RootElement.Clone()
        );
        requests.Enqueue(request);
        await (script.TryDequeue(out var reply) ? reply : Otherwise)(context, request);
    }
}

public delegate Task ModelReply(HttpContext context, ModelRequest request);

public sealed record ModelRequest(string Path, IReadOnlyDictionary<string, string> Headers, JsonElement Body)
{
    public IReadOnlyList<string> Messages =>
        [.. Body.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("content").GetString()!)];

    /// <summary>The article as it was sent: its headline, its sentences by number, the facts that stand for them, the statements about it.</summary>
    public SentArticle Article => SentArticle.Of(Messages[1]);

    /// <summary>Whether a second reader is asked.</summary>
    public bool IsReading => Article.Statements.Count > 0;
}
