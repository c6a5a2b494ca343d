using System.Globalization;
using System.Text.Json;

namespace Summarizer.Tests.Summaries;

/// <summary>What a request holds of an article.</summary>
/// <param name="Headline">Null where it has none.</param>
/// <param name="Sentences">All but the headline, in order.</param>
/// <param name="Facts">Of a long article's parts.</param>
/// <param name="Statements">What a second reader is asked about.</param>
public sealed record SentArticle(
    string? Headline,
    IReadOnlyList<(int Number, string Text)> Sentences,
    IReadOnlyList<(int[] Evidence, string Text)> Facts,
    IReadOnlyList<JsonElement> Statements
)
{
    public string Body => string.Join('\n', Sentences.Select(sentence => sentence.Text));

    public static SentArticle Of(string message)
    {
        var lines = message.Split('\n');
        var numbered = lines
            .Where(line => line.Length > 0 && char.IsAsciiDigit(line[0]) && line.Contains(' ', StringComparison.Ordinal))
            .Select(line => line.Split(' ', 2))
            .Select(pair => (Number: int.Parse(pair[0], CultureInfo.InvariantCulture), Text: pair[1]))
            .ToList();
        return new SentArticle(
            numbered.Where(line => line.Number == 0).Select(line => line.Text).FirstOrDefault(),
            [.. numbered.Where(line => line.Number > 0)],
            [
                .. lines
                    .Where(line => line.StartsWith('['))
                    .Select(line => line[1..].Split("] ", 2))
                    .Select(pair =>
                        (pair[0].Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray(), pair[1])
                    ),
            ],
            [
                .. lines
                    .Where(line => line.StartsWith("{\"n\":", StringComparison.Ordinal))
                    .Select(line => JsonDocument.Parse(line).RootElement.Clone()),
            ]
        );
    }
}
