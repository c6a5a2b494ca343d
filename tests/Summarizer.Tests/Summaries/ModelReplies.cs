using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Summarizer.Tests.Summaries;

/// <summary>What a model's server may answer, good and bad.</summary>
public static class ModelReplies
{
    /// <summary>A good answer; as second reader, that all is supported.</summary>
    public static readonly ModelReply Good = (context, request) =>
        WriteAsync(context, Completion(request.IsReading ? AllSupported(request.Article) : GoodAnswer(request.Article)));

    /// <summary>Every statement invented.</summary>
    public static readonly ModelReply Invented = (context, request) =>
        WriteAsync(
            context,
            Completion(
                GoodAnswer(new SentArticle("A whale in the harbour", [(1, "A whale sang in the harbour."), (2, "It sang twice.")], [], []))
            )
        );

    public static readonly ModelReply Refusal = (context, _) => WriteAsync(context, Completion(null, refusal: "I can't help with that."));

    public static readonly ModelReply OutputFiltered = (context, _) =>
        WriteAsync(context, Completion("{\"language\"", finish: "content_filter"));

    public static readonly ModelReply CutOff = (context, _) =>
        WriteAsync(context, Completion("{\"language\":\"en\",\"keyFa", finish: "length"));

    public static readonly ModelReply Reset = (context, _) =>
    {
        context.Abort();
        return Task.CompletedTask;
    };

    public static readonly ModelReply Truncated = async (context, request) =>
    {
        var whole = Encoding.UTF8.GetBytes(Completion(GoodAnswer(request.Article)));
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = whole.Length;
        await context.Response.Body.WriteAsync(whole.AsMemory(0, whole.Length / 2));
        await context.Response.Body.FlushAsync();
        context.Abort();
    };

    public static ModelReply Says(string content) => (context, _) => WriteAsync(context, Completion(content));

    /// <summary>A good answer of another model: it takes fewer sentences.</summary>
    public static ModelReply FirstSentences(int count) =>
        (context, request) => WriteAsync(context, Completion(GoodAnswer(request.Article, count)));

    /// <summary>A good answer with words before and after it.</summary>
    public static ModelReply Wrapped(string before, string after) =>
        (context, request) => WriteAsync(context, Completion(before + GoodAnswer(request.Article) + after));

    public static ModelReply Body(string body) => (context, _) => WriteAsync(context, body);

    public static ModelReply Status(int status, string code = "", string? header = null, string? value = null, string? param = null) =>
        (context, _) =>
        {
            context.Response.StatusCode = status;
            if (header is not null)
            {
                context.Response.Headers[header] = value;
            }

            return WriteAsync(
                context,
                JsonSerializer.Serialize(
                    new
                    {
                        error = new
                        {
                            code,
                            param,
                            message = "No.",
                        },
                    }
                )
            );
        };

    public static ModelReply After(TimeSpan delay, ModelReply reply) =>
        async (context, request) =>
        {
            await Task.Delay(delay, context.RequestAborted);
            await reply(context, request);
        };

    /// <summary>An answer whose every statement is a sentence of the article, or a fact that stands for some.</summary>
    public static string GoodAnswer(SentArticle article, int count = 4)
    {
        var sentences =
            article.Facts.Count > 0
                ? [.. article.Facts]
                : article.Sentences.Take(count).Select(sentence => (Evidence: new[] { sentence.Number }, sentence.Text)).ToList();
        var told = sentences.Select(sentence => new { evidence = sentence.Evidence, text = sentence.Text }).ToList();
        return JsonSerializer.Serialize(
            new
            {
                facts = sentences.Select(sentence => new
                {
                    evidence = sentence.Evidence,
                    text = sentence.Text,
                    kind = "event",
                    certainty = "stated",
                    who = Array.Empty<string>(),
                    where = Array.Empty<string>(),
                    when = (string?)null,
                    speaker = (string?)null,
                }),
                lede = told[0],
                paragraph = told.Take(Math.Min(3, count - 1)),
                bullets = told.Take(2),
                headline = new { evidence = new[] { 0 }, text = article.Headline ?? sentences[0].Text },
                topics = new[] { "politics and government" },
            }
        );
    }

    public static string AllSupported(SentArticle article) =>
        JsonSerializer.Serialize(
            new
            {
                decisions = article.Statements.Select(statement => new
                {
                    n = statement.GetProperty("n").GetInt32(),
                    reason = "",
                    supported = true,
                    instead = (string?)null,
                }),
            }
        );

    public static string Completion(string? content, string finish = "stop", string? refusal = null) =>
        JsonSerializer.Serialize(
            new
            {
                id = "chatcmpl-1",
                @object = "chat.completion",
                created = 1_700_000_000,
                model = "news-mini-2025-04-14",
                choices = new[]
                {
                    new
                    {
                        index = 0,
                        finish_reason = finish,
                        message = new
                        {
                            role = "assistant",
                            content,
                            refusal,
                        },
                    },
                },
                usage = new
                {
                    prompt_tokens = 1000,
                    completion_tokens = 200,
                    total_tokens = 1200,
                    prompt_tokens_details = new { cached_tokens = 400 },
                    completion_tokens_details = new { reasoning_tokens = 50 },
                },
            }
        );

    private static Task WriteAsync(HttpContext context, string body)
    {
        context.Response.ContentType = "application/json";
        context.Response.Headers.Date = DateTimeOffset.UnixEpoch.ToString("R", CultureInfo.InvariantCulture);
        return context.Response.WriteAsync(body);
    }
}
