using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Grounding;
using Summarizer.Language;

namespace Summarizer.Benchmarks.Check;

/// <summary>A statement that a language model wrote about an article, with the sentences that it cites.</summary>
internal sealed record LlmRow(
    string Article,
    string Text,
    string Language,
    string Claim,
    bool Label,
    string? Kind,
    UploadHints Known,
    IReadOnlyList<string> Quotes
)
{
    public string Set => Language == "en" ? "ground_llm en" : "ground_llm other";

    public static IReadOnlyList<LlmRow> Load(string folder) =>
        [.. File.ReadLines(Path.Combine(folder, "ground_llm.jsonl")).Select(line => Of(JsonDocument.Parse(line).RootElement))];

    /// <summary>Of each language every second article, by name: rules were written looking at these, the others judge.</summary>
    public static IReadOnlySet<string> LookedAt(IEnumerable<LlmRow> rows) =>
        rows.Select(r => (r.Article, r.Language))
            .Distinct()
            .GroupBy(r => r.Language)
            .SelectMany(g => g.Select(r => r.Article).Order(StringComparer.Ordinal).Where((_, i) => i % 2 == 0))
            .ToHashSet();

    public IReadOnlyList<TextRange>? Cited(EvidenceIndex index) =>
        Quotes.Count == 0 ? null : [.. Quotes.Select(index.Find).OfType<Evidence>().Select(e => new TextRange(e.Start, e.End))];

    private static LlmRow Of(JsonElement row)
    {
        string? Value(string name) =>
            row.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
        return new(
            Value("id")!.Split('/')[0],
            Value("text")!,
            Value("language")!,
            Value("claim")!,
            row.GetProperty("label").GetInt32() == 1,
            Value("kind"),
            UploadHints.None with
            {
                Title = Value("title"),
                Published = Value("published"),
                Language = Value("language"),
            },
            [.. row.GetProperty("quotes").EnumerateArray().Select(q => q.GetString()!)]
        );
    }
}
