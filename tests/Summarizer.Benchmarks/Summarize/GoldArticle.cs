using System.Text.Json;
using System.Text.RegularExpressions;
using Summarizer.Articles;

namespace Summarizer.Benchmarks.Summarize;

/// <summary>An article with the summary that a person wrote, read as `summarizer summarize --jsonl` reads it.</summary>
internal sealed partial record GoldArticle(
    string Id,
    string Text,
    IReadOnlyList<string> Reference,
    IReadOnlyDictionary<string, string> Systems,
    string Source
)
{
    public static readonly string[] Sets = ["sum_cnndm_val", "sum_cnndm_mixed", "sum_humaneval"];

    public Article Read() =>
        ArticleReader.ReadText(Text, new UploadHints()).Article ?? throw new InvalidOperationException($"{Id} isn't read as an article.");

    public static List<GoldArticle> Load(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Parse)];

    /// <summary>Predictions in the scorer's format: id to sentences.</summary>
    public static Dictionary<string, string[]> LoadPredictions(string path) =>
        File.ReadLines(path)
            .Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(row => row.GetProperty("id").ToString(), row => Strings(row.GetProperty("sentences")));

    private static GoldArticle Parse(string line)
    {
        var row = JsonDocument.Parse(line).RootElement;
        var gold = row.GetProperty("gold");
        var reference = gold.TryGetProperty("highlights", out var highlights)
            ? Strings(highlights)
            : Split(gold.TryGetProperty("refs", out var refs) ? refs[0].GetString()! : gold.GetProperty("summary").GetString()!);
        var systems = row.TryGetProperty("systems", out var outputs)
            ? outputs.EnumerateObject().ToDictionary(system => system.Name, system => system.Value.GetProperty("summary").GetString() ?? "")
            : [];
        var source = row.TryGetProperty("set", out var set) ? set.GetString()! : "";
        return new GoldArticle(row.GetProperty("id").ToString(), row.GetProperty("text").GetString()!, reference, systems, source);
    }

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetString()!)];

    /// <summary>The scorer's own crude splitting, for references and systems' outputs that come as one text.</summary>
    public static string[] Split(string text) =>
        [.. Boundary().Split(text).Where(part => part is not null).Select(part => part.Trim()).Where(part => part.Length > 0)];

    [GeneratedRegex(@"(?<=[.!?])[""'”’)]*\s+(?=[""'“‘(]?[A-Z0-9])|\n+")]
    private static partial Regex Boundary();
}
