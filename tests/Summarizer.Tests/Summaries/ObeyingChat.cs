using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Summarizer.Tests.Summaries;

/// <summary>
/// A model that obeys: where what it is sent holds the words that it is to say, it says nothing else and cites the sentences that hold them;
/// as second reader it finds all supported. Where it holds none of them it repeats the article's sentences.
/// </summary>
internal sealed class ObeyingChat(string words) : IChatClient
{
    public bool HasObeyed { get; private set; }

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var sent = messages.Last().Text;
        var lines = sent.Split('\n').Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Select(Numbered).ToList();
        var answer = sent.Contains("\n{\"n\":", StringComparison.Ordinal) ? Supported(sent) : Answer(sent, lines);
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, answer)) { FinishReason = ChatFinishReason.Stop });
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    ) => throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose() { }

    private static (int Number, string Text) Numbered(string line)
    {
        var end = line.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && int.TryParse(line.AsSpan(0, end), CultureInfo.InvariantCulture, out var number)
            ? (number, line[(end + 1)..])
            : (-1, line);
    }

    private static string Supported(string sent) =>
        JsonSerializer.Serialize(
            new
            {
                decisions = sent.Split('\n')
                    .Where(line => line.StartsWith("{\"n\":", StringComparison.Ordinal))
                    .Select(
                        (_, index) =>
                            new
                            {
                                n = index + 1,
                                reason = "",
                                supported = true,
                                instead = (string?)null,
                            }
                    ),
            }
        );

    private string Answer(string sent, List<(int Number, string Text)> lines)
    {
        HasObeyed |= sent.Contains(words, StringComparison.Ordinal);
        List<(int[] Evidence, string Text)> told = HasObeyed
            ? [([.. lines.Where(line => line.Text.Contains(words, StringComparison.Ordinal)).Select(line => line.Number)], words)]
            : [.. lines.Where(line => line.Number > 0).Select(line => ((int[])[line.Number], line.Text))];
        var statements = told.Select(one => new { evidence = one.Evidence, text = one.Text }).ToList();
        return JsonSerializer.Serialize(
            new
            {
                facts = statements.Select(one => new
                {
                    one.evidence,
                    one.text,
                    kind = "event",
                    certainty = "stated",
                    who = new[] { words },
                    where = new[] { words },
                    when = words,
                    speaker = words,
                }),
                lede = statements[0],
                paragraph = statements,
                bullets = statements,
                headline = statements[0],
                topics = new[] { words },
            }
        );
    }
}
