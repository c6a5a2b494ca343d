using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Summarizer.Tests.Summaries;

namespace Summarizer.Benchmarks.Chaos;

/// <summary>The tests' stub model, which keeps books: what it was asked, what it was paid for, and whose questions are in flight.</summary>
internal sealed class ChaosModel(ModelServer server, int seed) : IAsyncDisposable
{
    /// <summary>An answer that was given so lately may not be kept yet.</summary>
    private static readonly TimeSpan Keeping = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, int> asked = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<long, (string Key, long Answered)> flights = [];
    private readonly Random random = new(seed);
    private long count;
    private int faults;
    private int rejected;

    public Uri Endpoint => server.Endpoint;

    /// <summary>Answers given, each of which is paid for.</summary>
    public int Paid => asked.Values.Sum();

    /// <summary>Different questions among them: what had to be paid for.</summary>
    public int Contents => asked.Count;

    /// <summary>Requests that got no answer and cost nothing.</summary>
    public int Faults => faults;

    /// <summary>Answers that can't be used, paid for as well.</summary>
    public int Rejected => rejected;

    public static async Task<ChaosModel> StartAsync(int seed)
    {
        var model = new ChaosModel(await ModelServer.StartAsync(), seed);
        model.Set();
        return model;
    }

    /// <summary>Questions of a dead process whose answers it may not have kept.</summary>
    /// <param name="ended">When it was told to end, see <see cref="Stopwatch.GetTimestamp"/>.</param>
    public int InFlight(string key, long ended) =>
        flights.Values.Count(flight =>
            flight.Key == key && (flight.Answered == 0 || Stopwatch.GetElapsedTime(flight.Answered, ended) < Keeping)
        );

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private void Set() => server.Otherwise = AnswerAsync;

    private async Task AnswerAsync(HttpContext context, ModelRequest request)
    {
        int drawn;
        lock (random)
        {
            drawn = random.Next(200);
        }

        if (drawn < 4)
        {
            Interlocked.Increment(ref faults);
            await (drawn < 2 ? ModelReplies.Status(503) : ModelReplies.Status(429, header: "Retry-After", value: "1"))(context, request);
            return;
        }

        var (flight, key) = (Interlocked.Increment(ref count), context.Request.Headers["api-key"].ToString());
        flights[flight] = (key, 0);
        asked.AddOrUpdate(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request.Body.GetRawText()))),
            1,
            (_, times) => times + 1
        );
        try
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50 + drawn), context.RequestAborted);

            // What is asked to mend it is answered well: an article whose model fails twice is made without one.
            var isUnusable = drawn == 4 && request.Messages.Count == 2;
            if (isUnusable)
            {
                Interlocked.Increment(ref rejected);
            }

            await (isUnusable ? ModelReplies.CutOff : ModelReplies.Good)(context, request);
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for it any more: it is paid all the same.
        }
        finally
        {
            flights[flight] = (key, Stopwatch.GetTimestamp());
        }
    }
}
