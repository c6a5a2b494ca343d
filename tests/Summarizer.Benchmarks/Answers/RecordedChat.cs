using System.Text.Json;
using Microsoft.Extensions.AI;
using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Benchmarks.Answers;

/// <summary>A model that gives a recorded answer, and as second reader decides as it is told to; what goes over the wire is counted.</summary>
/// <param name="supports">Whether a statement is borne out; null where nobody answers.</param>
internal sealed class RecordedChat(string answer, Func<string, bool>? supports) : IChatClient
{
    private const string Refusal = "The sentences say this of somebody else, and not in these words or with this certainty.";

    public int Requests { get; private set; }

    public int Asked { get; private set; }

    public long Input { get; private set; }

    public long Output { get; private set; }

    public long FirstOutput { get; private set; }

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var sent = messages.ToList();
        Requests++;
        var schema = options?.ResponseFormat is ChatResponseFormatJson format ? format.Schema?.GetRawText() ?? "" : "";
        Input += sent.Sum(message => TokenCounter.Count(message.Text)) + TokenCounter.Count(schema);
        if (!schema.Contains("\"decisions\"", StringComparison.Ordinal))
        {
            return Say(answer, first: true);
        }

        var statements = sent[1]
            .Text.Split('\n')
            .Where(line => line.StartsWith("{\"n\":", StringComparison.Ordinal))
            .Select(Parse)
            .ToList();
        Asked += statements.Count;
        return supports is null
            ? throw new ModelUnavailableException("nobody answers", DateTimeOffset.UnixEpoch)
            : Say(JsonSerializer.Serialize(new { decisions = statements.Select(Decide) }), first: false);
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    ) => throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose() { }

    private static JsonElement Parse(string line) => JsonDocument.Parse(line).RootElement;

    private object Decide(JsonElement statement) =>
        supports!(statement.GetProperty("text").GetString()!) is var supported
            ? new
            {
                n = statement.GetProperty("n").GetInt32(),
                reason = supported ? "" : Refusal,
                supported,
                instead = (string?)null,
            }
            : new object();

    private Task<ChatResponse> Say(string text, bool first)
    {
        var tokens = TokenCounter.Count(text);
        Output += tokens;
        FirstOutput += first ? tokens : 0;
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, text)) { FinishReason = ChatFinishReason.Stop });
    }
}
