using System.Collections.Concurrent;
using System.Diagnostics;
using Summarizer.Tests.Summaries;

namespace Summarizer.Benchmarks.Load;

/// <summary>The tests' stub model with a latency, and a cap on how many requests of each key it works on at once; further ones queue.</summary>
internal sealed class StubModel(ModelServer server, TimeSpan latency, int atOnce) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> slots = [];
    private readonly Lock gate = new();
    private readonly HashSet<string> headlines = [];
    private long first;
    private long last;

    public Uri Endpoint => server.Endpoint;

    public int Requests { get; private set; }

    /// <summary>How many articles those requests were about: fewer than the requests where one was paid twice.</summary>
    public int Articles => headlines.Count;

    /// <summary>From the first request's arrival to the last answer.</summary>
    public TimeSpan Busy => Stopwatch.GetElapsedTime(first, last);

    public static async Task<StubModel> StartAsync(TimeSpan latency, int atOnce)
    {
        var server = await ModelServer.StartAsync();
        var stub = new StubModel(server, latency, atOnce);
        server.Otherwise = stub.AnswerAsync;
        return stub;
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        foreach (var slot in slots.Values)
        {
            slot.Dispose();
        }
    }

    private async Task AnswerAsync(Microsoft.AspNetCore.Http.HttpContext context, ModelRequest request)
    {
        lock (gate)
        {
            first = first == 0 ? Stopwatch.GetTimestamp() : first;
            Requests++;
            headlines.Add(request.Article.Headline ?? "");
        }

        var own = slots.GetOrAdd(context.Request.Headers["api-key"].ToString(), _ => new SemaphoreSlim(atOnce));
        await own.WaitAsync(context.RequestAborted);
        try
        {
            await Task.Delay(latency, context.RequestAborted);
            await ModelReplies.Good(context, request);
            lock (gate)
            {
                last = Stopwatch.GetTimestamp();
            }
        }
        finally
        {
            own.Release();
        }
    }
}
