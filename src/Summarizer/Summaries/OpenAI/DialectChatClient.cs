using System.ClientModel;
using System.Collections.Concurrent;
using Microsoft.Extensions.AI;

namespace Summarizer.Summaries.OpenAI;

/// <summary>Learns once per deployment which parameters a model rejects, and leaves them out from then on.</summary>
internal sealed class DialectChatClient(IChatClient inner) : DelegatingChatClient(inner)
{
    private static readonly string[] Optional =
    [
        "temperature",
        "reasoning_effort",
        "max_completion_tokens",
        "max_tokens",
        "response_format",
    ];

    private readonly ConcurrentDictionary<string, bool> rejected = new();

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        while (true)
        {
            try
            {
                return await base.GetResponseAsync(messages, Spoken(options), cancellationToken);
            }
            catch (ClientResultException answered) when (Learn(ModelFault.Of(answered, cancellationToken))) { }
        }
    }

    /// <summary>False where nothing new was learnt, so that asking again would be a loop.</summary>
    private bool Learn(ModelFault? fault) =>
        fault is { Kind: ModelFaultKind.UnsupportedParameter, Parameter: { } named }
        && Optional.FirstOrDefault(parameter => named.Contains(parameter, StringComparison.Ordinal)) is { } parameter
        && rejected.TryAdd(parameter, true);

    private ChatOptions? Spoken(ChatOptions? options)
    {
        if (options is null || rejected.IsEmpty)
        {
            return options;
        }

        var spoken = options.Clone();
        spoken.Temperature = rejected.ContainsKey("temperature") ? null : options.Temperature;
        spoken.Reasoning = rejected.ContainsKey("reasoning_effort") ? null : options.Reasoning;
        spoken.MaxOutputTokens =
            rejected.ContainsKey("max_completion_tokens") || rejected.ContainsKey("max_tokens") ? null : options.MaxOutputTokens;
        spoken.ResponseFormat = rejected.ContainsKey("response_format") ? null : options.ResponseFormat;
        return spoken;
    }
}
