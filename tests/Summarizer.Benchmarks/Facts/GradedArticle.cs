using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Language;

namespace Summarizer.Benchmarks.Facts;

/// <summary>An article of which an editor graded every sentence for one use: a key fact that stands alone (3 must, 2 good, 1 weak, 0 strike).</summary>
internal sealed record GradedArticle(
    string Id,
    string Text,
    string? Title,
    string? Subtitle,
    string? Published,
    string Kind,
    IReadOnlyList<GradedSentence> Sentences,
    int? Best
)
{
    private static readonly string[] NewsKinds = ["news", "report", "interview", "liveblog"];

    public bool IsNews => NewsKinds.Contains(Kind);

    /// <summary>Articles of odd numbers may be looked at while rules are written; the others only judge.</summary>
    public bool MayBeLookedAt => int.Parse(Id.AsSpan(Id.LastIndexOf('-') + 1), System.Globalization.CultureInfo.InvariantCulture) % 2 == 1;

    public Article Read() =>
        ArticleReader
            .ReadText(
                Text,
                new UploadHints
                {
                    Title = Title,
                    Subtitle = Subtitle,
                    Published = Published,
                }
            )
            .Article
        ?? throw new InvalidOperationException($"{Id} isn't read as an article.");

    public static List<GradedArticle> Load(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Parse)];

    private static GradedArticle Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var row = json.RootElement;
        var (grades, why, labels) = (row.GetProperty("grades"), row.GetProperty("why"), row.GetProperty("labels"));
        return new GradedArticle(
            row.GetProperty("id").GetString()!,
            row.GetProperty("text").GetString()!,
            row.GetProperty("title").GetString(),
            row.GetProperty("subtitle").GetString(),
            row.GetProperty("published").GetString(),
            row.GetProperty("kind").GetString()!,
            [
                .. row.GetProperty("spans")
                    .EnumerateArray()
                    .Select(
                        (span, index) =>
                            new GradedSentence(
                                new TextRange(span[0].GetInt32(), span[1].GetInt32()),
                                grades.GetProperty($"{index + 1}").GetInt32(),
                                why.TryGetProperty($"{index + 1}", out var reason) ? reason.GetString() : null,
                                labels.TryGetProperty($"{index + 1}", out var given) ? SentenceLabels.Parse(given) : null
                            )
                    ),
            ],
            row.GetProperty("best") is { ValueKind: JsonValueKind.Number } best ? best.GetInt32() : null
        );
    }
}

/// <param name="Why">Why it was struck.</param>
/// <param name="Labels">Given for good sentences only.</param>
internal sealed record GradedSentence(TextRange Range, int Grade, string? Why, SentenceLabels? Labels);

/// <summary>What an editor says of a good sentence.</summary>
internal sealed record SentenceLabels(
    string? Certainty,
    string? AlsoCertainty,
    string? Speaker,
    DateLabel? When,
    IReadOnlyList<string> Who,
    IReadOnlyList<(string Text, string? Of)> Figures
)
{
    public static SentenceLabels Parse(JsonElement labels) =>
        new(
            Word(labels, "certainty"),
            Word(labels, "also"),
            Word(labels, "speaker"),
            labels.TryGetProperty("when", out var when) && when.ValueKind == JsonValueKind.Object
                ? new DateLabel(Word(when, "text"), Word(when, "from"), Word(when, "to"))
                : null,
            [.. labels.GetProperty("who").EnumerateArray().Select(name => name.GetString()!)],
            [.. labels.GetProperty("figures").EnumerateArray().Select(figure => (Word(figure, "text")!, Word(figure, "of")))]
        );

    private static string? Word(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

internal sealed record DateLabel(string? Text, string? From, string? To);
