using System.Text.Json;
using Summarizer.Benchmarks.Marked;
using Summarizer.Language;
using Summarizer.Language.Names;

namespace Summarizer.Benchmarks.Names;

/// <summary>An article whose names a person marked, up to an offset; its text stays in the data folder.</summary>
/// <param name="Seen">Whether it may be looked at while names are being improved.</param>
internal sealed record NameRow(string Id, string Text, int End, bool Seen, IReadOnlySet<(TextRange Range, NameKind Kind)> Names)
{
    /// <param name="file">`names.jsonl`, or the second pass.</param>
    public static List<NameRow> Load(string data, string file) =>
        MarkedTexts.Load(data, Path.Combine("Names", file)).ConvertAll(pair => Parse(pair.Row, pair.Text));

    private static NameRow Parse(JsonElement row, string text)
    {
        var names = row.GetProperty("names")
            .EnumerateArray()
            .Select(name => (MarkedTexts.Range(name), Enum.Parse<NameKind>(name[2].GetString()!, ignoreCase: true)));
        return new NameRow(
            row.GetProperty("id").ToString(),
            text,
            row.GetProperty("end").GetInt32(),
            MarkedTexts.IsSeen(row),
            names.ToHashSet()
        );
    }
}
