using System.IO.Compression;
using System.Text.Json;
using Summarizer.Language;

namespace Summarizer.Benchmarks.Marked;

/// <summary>Articles that a person marked by id and offsets; their texts stay in the data folder.</summary>
internal static class MarkedTexts
{
    /// <param name="file">Rows of `set`, `id`, `half` and the marks, relative to the program.</param>
    /// <returns>Each row with its article's text (`sum_*`: text; `extract_*`: gold text).</returns>
    public static List<(JsonElement Row, string Text)> Load(string data, string file)
    {
        var path = Path.Combine(AppContext.BaseDirectory, file);
        var rows = File.Exists(path) ? File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement).ToList() : [];
        var texts = rows.Select(row => row.GetProperty("set").GetString()!).Distinct().ToDictionary(set => set, set => Texts(data, set));
        return rows.ConvertAll(row => (row, texts[row.GetProperty("set").GetString()!][row.GetProperty("id").ToString()]));
    }

    /// <summary>Whether the row may be looked at while what it measures is being improved.</summary>
    public static bool IsSeen(JsonElement row) => row.GetProperty("half").GetString() == "seen";

    public static TextRange Range(JsonElement mark) => new(mark[0].GetInt32(), mark[1].GetInt32());

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
