using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Summarizer.Summaries.OpenAI;

/// <summary>Lets requests go no faster than this instance's share of the deployment's limits, evenly, in the order that they came.</summary>
internal sealed class PacedChatClient(IChatClient inner, ModelOptions options, TimeProvider time) : DelegatingChatClient(inner)
{
    private readonly Pace? requests = options.RequestsPerMinute is { } perMinute ? new Pace(perMinute, time) : null;
    private readonly Pace? tokens = options.TokensPerMinute is { } perMinute ? new Pace(perMinute, time) : null;

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var wait = requests?.Take(1) ?? TimeSpan.Zero;
        if (tokens?.Take(Charge(messages, options)) is { } longer && longer > wait)
        {
            wait = longer;
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken);
        }

        return await base.GetResponseAsync(messages, options, cancellationToken);
    }

    /// <summary>What a rate limit charges at arrival: everything sent, and the cap on the answer.</summary>
    private static int Charge(IEnumerable<ChatMessage> messages, ChatOptions? options) =>
        messages.Sum(message => TokenCounter.Count(message.Text))
        + (
            options?.ResponseFormat is ChatResponseFormatJson { Schema: { ValueKind: not JsonValueKind.Undefined } schema }
                ? TokenCounter.Count(schema.GetRawText())
                : 0
        )
        + (options?.MaxOutputTokens ?? 0);
}
