using Microsoft.Extensions.AI;
using Summarizer.Storage;

namespace Summarizer.Summaries.OpenAI;

/// <summary>A configured endpoint as a chat client with all that stands between us and it.</summary>
internal static class ModelClient
{
    /// <summary>The option that carries the <see cref="SummaryRequest"/> to our own layers; never sent.</summary>
    public const string RequestOption = "request";

    public static SummaryRequest? RequestOf(ChatOptions? options) =>
        options?.AdditionalProperties?.GetValueOrDefault(RequestOption) as SummaryRequest;

    /// <param name="answers">Where answers are kept; null keeps none, and each request is paid.</param>
    /// <param name="budget">What may be spent in a day, and what was.</param>
    public static IChatClient Create(ModelOptions options, AnswerStore? answers, DailyBudget budget, ModelHealth health, TimeProvider time)
    {
        // From the outside in: what is paid is written down once its answer is kept, and what is kept needs no budget.
        var builder = new ChatClientBuilder(ChatClientFactory.Create(options)).Use(
            async (messages, settings, inner, token) =>
                await RecordedAsync(budget, options.Price, await inner.GetResponseAsync(messages, settings, token), token),
            null
        );
        if (answers is not null)
        {
            builder.Use(inner => new AnswerCache(inner, answers, options, time));
        }

        return builder
            .Use(
                async (messages, settings, inner, token) =>
                {
                    if (RequestOf(settings)?.LastCall is { } last && time.GetUtcNow() > last)
                    {
                        throw new ModelUnavailableException("the run's time is up, and the next one goes on from here", time.GetUtcNow())
                        {
                            RunEnds = true,
                        };
                    }

                    await budget.CheckAsync(token);
                    return await inner.GetResponseAsync(messages, settings, token);
                },
                null
            )
            .Use(inner => new PatientChatClient(inner, health, time))
            .Use(inner => new PacedChatClient(inner, options, time))
            .Use(inner => new DialectChatClient(inner))
            .UseOpenTelemetry(sourceName: "Summarizer", configure: telemetry => telemetry.EnableSensitiveData = options.LogContent)
            .Build();
    }

    private static async Task<ChatResponse> RecordedAsync(
        DailyBudget budget,
        ModelPrice? price,
        ChatResponse response,
        CancellationToken cancellationToken
    )
    {
        if (!AnswerCache.WasKept(response))
        {
            await budget.RecordAsync(Spending.CountsOf(response.Usage), AnswerCache.KeyOf(response), price, cancellationToken);
        }

        return response;
    }
}
