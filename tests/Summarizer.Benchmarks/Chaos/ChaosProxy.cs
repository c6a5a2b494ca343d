using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Summarizer.Benchmarks.Chaos;

/// <summary>
/// Stands between the workers and storage: loses requests before they arrive and answers after the work was done, cuts answers in the
/// middle, says 503, and takes its time.
/// </summary>
internal sealed class ChaosProxy : IAsyncDisposable
{
    private readonly HttpClient client = new(
        new SocketsHttpHandler
        {
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxConnectionsPerServer = 64,
        }
    );
    private readonly Lock gate = new();
    private readonly Random random;
    private readonly double rate;
    private readonly Uri target;
    private readonly WebApplication app;
    private readonly Dictionary<ChaosFault, int> counts = [];

    private ChaosProxy(Uri target, int seed, double rate)
    {
        (this.target, this.rate, random) = (target, rate, new Random(seed));
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(ForwardAsync);
    }

    public Uri Address => new(app.Urls.First());

    /// <summary>How often each fault befell a request.</summary>
    public string Counts
    {
        get
        {
            lock (gate)
            {
                return string.Join(", ", counts.OrderBy(count => count.Key).Select(count => $"{count.Value} {count.Key}"));
            }
        }
    }

    /// <param name="rate">The share of requests that each fault befalls.</param>
    public static async Task<ChaosProxy> StartAsync(Uri target, int seed, double rate)
    {
        var proxy = new ChaosProxy(target, seed, rate);
        await proxy.app.StartAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(true));
        await app.DisposeAsync();
        client.Dispose();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        var (fault, delay) = Draw();
        if (fault is ChaosFault.Dropped)
        {
            context.Abort();
            return;
        }

        if (fault is ChaosFault.Unavailable)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        await Task.Delay(delay, context.RequestAborted);

        // Once it is on its way it arrives, whether or not somebody still waits for the answer.
        using var request = Request(context.Request, body.ToArray());
        using var response = await client.SendAsync(request, CancellationToken.None);
        var content = await response.Content.ReadAsByteArrayAsync(CancellationToken.None);
        if (fault is ChaosFault.LostAfter || context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
        {
            if (!name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase))
            {
                context.Response.Headers[name] = values.ToArray();
            }
        }

        if (HttpMethods.IsHead(context.Request.Method) || content.Length == 0)
        {
            return;
        }

        context.Response.ContentLength = content.Length;
        var sent = fault is ChaosFault.Cut ? content.Length / 2 : content.Length;
        await context.Response.Body.WriteAsync(content.AsMemory(0, sent), context.RequestAborted);
        if (sent < content.Length)
        {
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
        }
    }

    private (ChaosFault Fault, TimeSpan Delay) Draw()
    {
        lock (gate)
        {
            var drawn = random.NextDouble() / rate;
            var fault =
                drawn < 1 ? ChaosFault.Dropped
                : drawn < 2 ? ChaosFault.LostAfter
                : drawn < 3 ? ChaosFault.Cut
                : drawn < 4 ? ChaosFault.Unavailable
                : drawn < 8 ? ChaosFault.Delayed
                : ChaosFault.None;
            counts[fault] = counts.GetValueOrDefault(fault) + 1;
            return (fault, fault is ChaosFault.Delayed ? TimeSpan.FromMilliseconds(random.Next(20, 600)) : TimeSpan.Zero);
        }
    }

    private HttpRequestMessage Request(HttpRequest from, byte[] body)
    {
        // As it was sent: the signature is over that.
        var raw = from.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = new HttpRequestMessage(new HttpMethod(from.Method), new Uri(target.GetLeftPart(UriPartial.Authority) + raw));
        if (body.Length > 0 || HttpMethods.IsPut(from.Method))
        {
            request.Content = new ByteArrayContent(body);
        }

        foreach (var (name, values) in from.Headers)
        {
            if (
                !name.Equals("Host", StringComparison.OrdinalIgnoreCase)
                && !request.Headers.TryAddWithoutValidation(name, values.AsEnumerable())
            )
            {
                request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
            }
        }

        return request;
    }
}

internal enum ChaosFault
{
    None,
    Delayed,
    Dropped,
    LostAfter,
    Cut,
    Unavailable,
}
