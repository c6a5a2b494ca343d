using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Summarizer.Storage;

namespace Summarizer.Summaries;

/// <summary>Keeps each answer before anything else uses it, whatever it is: a refusal and a cut-off answer are paid for too.</summary>
internal sealed class AnswerCache(IChatClient inner, AnswerStore store) : CachingChatClient(inner)
{
    /// <summary>Grows when answers of before must not be used any more though the request is the same.</summary>
    private const int KeyVersion = 1;

    private const string Kept = "kept";

    private readonly ConcurrentDictionary<string, SemaphoreSlim> asking = new();

    public static bool WasKept(ChatResponse response) => response.AdditionalProperties?.ContainsKey(Kept) == true;

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        // One asks, the others of this process wait and then find its answer kept.
        var gate = asking.GetOrAdd(GetCacheKey(messages, options, []), _ => new SemaphoreSlim(1));
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await base.GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>SHA-256 over all that is sent, and nothing else: not the endpoint, not the time.</summary>
    protected override string GetCacheKey(IEnumerable<ChatMessage> messages, ChatOptions? options, params ReadOnlySpan<object?> additionalValues) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new
        {
            KeyVersion,
            options?.ModelId,
            Messages = messages.Select(message => new { Role = message.Role.Value, message.Text }),
            Format = options?.ResponseFormat is ChatResponseFormatJson format ? format.Schema?.GetRawText() ?? "json" : "",
            options?.Temperature,
            options?.MaxOutputTokens,
            Round = options?.AdditionalProperties?.GetValueOrDefault(OpenAIModel.Round),
        })));

    protected override async Task<ChatResponse?> ReadCacheAsync(string key, CancellationToken cancellationToken)
    {
        if (await store.ReadAsync(key, cancellationToken).ConfigureAwait(false) is not { } kept)
        {
            return null;
        }

        var response = kept.ToObjectFromJson<ChatResponse>(AIJsonUtilities.DefaultOptions);
        if (response is not null)
        {
            (response.AdditionalProperties ??= [])[Kept] = true;
        }

        return response;
    }

    protected override Task WriteCacheAsync(string key, ChatResponse value, CancellationToken cancellationToken) =>
        store.WriteAsync(key, BinaryData.FromObjectAsJson(value, AIJsonUtilities.DefaultOptions), cancellationToken);

    protected override Task<IReadOnlyList<ChatResponseUpdate>?> ReadCacheStreamingAsync(string key, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Answers are not streamed: one is used when it is whole.");

    protected override Task WriteCacheStreamingAsync(string key, IReadOnlyList<ChatResponseUpdate> value, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Answers are not streamed: one is used when it is whole.");
}
