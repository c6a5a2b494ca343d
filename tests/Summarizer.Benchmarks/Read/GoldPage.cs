using System.IO.Compression;
using System.Text.Json;

namespace Summarizer.Benchmarks.Read;

/// <summary>One page of an extraction benchmark and what people found in it; null where nobody looked.</summary>
internal sealed record GoldPage(string Id, string? Url, string Html, Gold Gold)
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    public static List<GoldPage> Load(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var pages = new List<GoldPage>();
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                pages.Add(JsonSerializer.Deserialize<GoldPage>(line, CamelCase)!);
            }
        }

        return pages;
    }
}

internal sealed record Gold(string? Text, string? Title, string[]? Authors, string? Date, string[]? With, string[]? Without);
