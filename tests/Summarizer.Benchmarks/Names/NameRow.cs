using System.IO.Compression;
using System.Text.Json;
using Summarizer.Language;

namespace Summarizer.Benchmarks.Names;

/// <summary>An article whose names a person marked, up to an offset; its text stays in the data folder.</summary>
/// <param name="Seen">Whether it may be looked at while names are being improved.</param>
internal sealed record NameRow(string Id, string Text, int End, bool Seen, IReadOnlySet<(TextRange Range, NameKind Kind)> Names)
{
    /// <summary>`names.jsonl`, with each row's text from its set (`sum_*`: text; `extract_*`: gold text).</summary>
    public static List<NameRow> Load(string data)
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Names", "names.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var texts = rows.Select(row => row.GetProperty("set").GetString()!).Distinct().ToDictionary(set => set, set => Texts(data, set));
        return rows.ConvertAll(row => Parse(row, texts));
    }

    private static NameRow Parse(JsonElement row, Dictionary<string, Dictionary<string, string>> texts)
    {
        var id = row.GetProperty("id").ToString();
        var names = row.GetProperty("names").EnumerateArray().Select(name => (
            new TextRange(name[0].GetInt32(), name[1].GetInt32()),
            Enum.Parse<NameKind>(name[2].GetString()!, ignoreCase: true)));
        return new NameRow(id, texts[row.GetProperty("set").GetString()!][id], row.GetProperty("end").GetInt32(), row.GetProperty("half").GetString() == "seen", names.ToHashSet());
    }

    private static Dictionary<string, string> Texts(string data, string set)
    {
        var path = Path.Combine(data, set + ".jsonl");
        using var file = File.Exists(path) ? File.OpenRead(path) : File.OpenRead(path + ".gz");
        using var reader = new StreamReader(File.Exists(path) ? file : new GZipStream(file, CompressionMode.Decompress));
        var texts = new Dictionary<string, string>();
        while (reader.ReadLine() is { } line)
        {
            var row = JsonDocument.Parse(line).RootElement;
            if (row.TryGetProperty("text", out var text) || row.GetProperty("gold").TryGetProperty("text", out text))
            {
                texts[row.GetProperty("id").ToString()] = text.GetString()!;
            }
        }

        return texts;
    }
}
