using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Summarizer.Storage;

namespace Summarizer.Summaries.OpenAI;

/// <summary>
/// Keeps each answer before anything else uses it, whatever it is: a refusal and a cut-off answer are paid for too. Of several that ask the
/// same at once, in this process or another, one pays and the others wait for its answer.
/// </summary>
internal sealed class AnswerCache(IChatClient inner, AnswerStore store, ModelOptions options, TimeProvider time) : CachingChatClient(inner)
{
    /// <summary>Grows when answers of before must not be used any more though the request is the same.</summary>
    private const int KeyVersion = 1;

    private const string Kept = "kept";
    private const string Payer = "payer";
    private const string Key = "key";

    /// <summary>Longer than who died asking holds others up.</summary>
    private static readonly TimeSpan LongestWait = Reservation.Lifetime + TimeSpan.FromSeconds(15);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    /// <summary>Of the call under way: two calls of one process are as foreign to each other as those of two.</summary>
    private readonly AsyncLocal<Call?> current = new();

    public static bool WasKept(ChatResponse response) => response.AdditionalProperties?.ContainsKey(Kept) == true;

    /// <summary>For whom the answer was paid, now or before; null where nobody said so.</summary>
    public static string? PayerOf(ChatResponse response) => response.AdditionalProperties?.GetValueOrDefault(Payer)?.ToString();

    /// <summary>Of the request that was paid just now; null where nothing is kept.</summary>
    public static string? KeyOf(ChatResponse response) => response.AdditionalProperties?.GetValueOrDefault(Key)?.ToString();

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var sent = messages.ToList();
        var request = ModelClient.RequestOf(options);
        var call = current.Value = new Call(request?.Payer, request?.Owner);
        try
        {
            return await base.GetResponseAsync(sent, options, cancellationToken);
        }
        finally
        {
            if (call.Reservation is { } reservation)
            {
                // Also when cancelled: what is not handed back holds others up until it expires.
                await reservation.DisposeAsync();
            }
        }
    }

    /// <summary>SHA-256 over all that is sent, and nothing else: not the endpoint, not the time.</summary>
    protected override string GetCacheKey(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options,
        params ReadOnlySpan<object?> additionalValues
    ) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                JsonSerializer.SerializeToUtf8Bytes(
                    new
                    {
                        KeyVersion,
                        options?.ModelId,
                        Messages = messages.Select(message => new { Role = message.Role.Value, message.Text }),
                        Format = options?.ResponseFormat is ChatResponseFormatJson format ? format.Schema?.GetRawText() ?? "json" : "",
                        options?.Temperature,
                        options?.MaxOutputTokens,
                        options?.Reasoning?.Effort,
                        Round = (ModelClient.RequestOf(options)?.Round ?? 0).ToString(CultureInfo.InvariantCulture),
                    }
                )
            )
        );

    /// <returns>Null once the question is ours to ask.</returns>
    protected override async Task<ChatResponse?> ReadCacheAsync(string key, CancellationToken cancellationToken)
    {
        var call = current.Value!;
        var started = time.GetTimestamp();
        while (true)
        {
            if (await store.ReadAsync(key, cancellationToken) is { } kept)
            {
                if (Read(kept.Content) is { } response)
                {
                    (response.AdditionalProperties ??= [])[Kept] = true;
                    return response;
                }

                await store.DropAsync(key, kept.ETag, cancellationToken);
            }

            if (call.Reservation is not null)
            {
                return null;
            }

            if (await store.TryReserveAsync(key, call.Owner, cancellationToken) is { } reservation)
            {
                // Looked for once more: who held it before may have answered and gone between our look and now.
                call.Reservation = reservation;
                continue;
            }

            if (time.GetElapsedTime(started) >= LongestWait)
            {
                throw new ModelUnavailableException(
                    "another run asks the same and has no answer yet",
                    time.GetUtcNow() + Reservation.Lifetime
                );
            }

            await Task.Delay(BetweenLooks, time, cancellationToken);
        }
    }

    protected override async Task WriteCacheAsync(string key, ChatResponse value, CancellationToken cancellationToken)
    {
        value.AdditionalProperties ??= [];
        if (current.Value?.Payer is { } payer)
        {
            value.AdditionalProperties[Payer] = payer;
        }

        var paid = Spending.CountsOf(value.Usage).PaidFor(key, options.Price, time);
        await store.WriteAsync(
            key,
            BinaryData.FromObjectAsJson(value, AIJsonUtilities.DefaultOptions),
            paid,
            current.Value?.Owner,
            cancellationToken
        );
        value.AdditionalProperties[Key] = key;
    }

    protected override Task<IReadOnlyList<ChatResponseUpdate>?> ReadCacheStreamingAsync(string key, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Answers are not streamed: one is used when it is whole.");

    protected override Task WriteCacheStreamingAsync(
        string key,
        IReadOnlyList<ChatResponseUpdate> value,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException("Answers are not streamed: one is used when it is whole.");

    private static ChatResponse? Read(BinaryData json)
    {
        try
        {
            return json.ToObjectFromJson<ChatResponse>(AIJsonUtilities.DefaultOptions);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed class Call(string? payer, string? owner)
    {
        public string? Owner { get; } = owner;

        public string? Payer { get; } = payer;

        /// <summary>Set once the question is this call's to ask.</summary>
        public Reservation? Reservation { get; set; }
    }
}
