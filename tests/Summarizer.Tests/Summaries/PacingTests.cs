using System.Collections.Concurrent;
using System.Text.Json;
using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Tests.Summaries;

public sealed class PacingTests
{
    private const int Articles = 200;

    /// <summary>A server that counts both limits over the minute behind, on the same clock as the client.</summary>
    [Theory]
    [InlineData(60, 1_000_000)]
    [InlineData(60, 60_000)]
    public async Task Two_hundred_at_once_keep_within_the_limits_and_use_them(int requestsPerMinute, int tokensPerMinute)
    {
        await using var server = await ModelServer.StartAsync();
        var time = new SteppingTime();
        var log = new ConcurrentQueue<(DateTimeOffset At, int Tokens)>();
        var turnedAway = 0;
        server.Otherwise = (context, request) =>
        {
            var now = time.GetUtcNow();
            // As a provider counts: what is said and the schema, without the escapes and blanks that JSON puts around them.
            var tokens =
                request.Messages.Sum(TokenCounter.Count)
                + TokenCounter.Count(JsonSerializer.Serialize(request.Body.GetProperty("response_format")))
                + request.Body.GetProperty("max_completion_tokens").GetInt32();
            var minute = log.Where(entry => entry.At > now - TimeSpan.FromMinutes(1)).ToList();
            if (minute.Count >= requestsPerMinute || minute.Sum(entry => entry.Tokens) + tokens > tokensPerMinute)
            {
                Interlocked.Increment(ref turnedAway);
                return ModelReplies.Status(429, "", "Retry-After", "5")(context, request);
            }

            log.Enqueue((now, tokens));
            return ModelReplies.Good(context, request);
        };
        var options = new ModelOptions
        {
            Endpoint = server.Endpoint,
            Key = "a-key",
            RequestsPerMinute = requestsPerMinute,
            TokensPerMinute = tokensPerMinute,
        };
        var model = TestModel.Create(options, null, new ModelHealth(time), time);

        var unfinished = Articles;
        var all = Task.WhenAll(
            Enumerable
                .Range(0, Articles)
                .Select(async _ =>
                {
                    await model.ProposeAsync(new(Specimen.Article), SummaryRequest.Standard, TestContext.Current.CancellationToken);
                    Interlocked.Decrement(ref unfinished);
                })
        );
        while (!all.IsCompleted)
        {
            // Time goes on only when nobody is at the server: no wait of the real machine counts.
            if (unfinished > 0 && time.Waiting == unfinished)
            {
                time.Step();
            }
            else
            {
                await Task.Delay(1, TestContext.Current.CancellationToken);
            }
        }

        await all;
        var minutes = (log.Max(entry => entry.At) - log.Min(entry => entry.At)).TotalMinutes;
        var used = Math.Max(
            (log.Count - 1) / minutes / requestsPerMinute,
            log.Skip(1).Sum(entry => (double)entry.Tokens) / minutes / tokensPerMinute
        );
        Assert.True(
            turnedAway < Articles / 50 && used is >= 0.9 and <= 1.0,
            $"{turnedAway} of {Articles} turned away, {used:P0} of the limit used"
        );
    }
}
