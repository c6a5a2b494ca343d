using System.Text;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Cli.Inputs;

namespace Summarizer.Cli.JsonLines;

/// <summary>A row of <c>--jsonl</c>: an article's page or its clean text, under the caller's own id (a string or a number, given back as it came).</summary>
internal sealed record InputRow(JsonElement Id, string? Html, string? Text, string? Url)
{
    /// <summary>What <c>check</c> is to bear out; null for the other commands.</summary>
    public string? Claim { get; init; }

    /// <exception cref="JsonException">Not JSON, not UTF-8, or not an object of this shape.</exception>
    public static InputRow Parse(ReadOnlyMemory<byte> line)
    {
        using var json = JsonDocument.Parse(UnicodeEscapes.Mended(line));
        if (json.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("a row is a JSON object");
        }

        var row = new InputRow(
            IdOf(json.RootElement) ?? throw new JsonException("\"id\" is missing"),
            Property(json.RootElement, "html"),
            Property(json.RootElement, "text"),
            Property(json.RootElement, "url")
        )
        {
            Claim = Property(json.RootElement, "claim"),
        };
        return row.Html is null && row.Text is null ? throw new BadRowException(row.Id, "neither \"html\" nor \"text\" is there") : row;
    }

    /// <exception cref="BadRowException">It is no article, under the row's id.</exception>
    public Article ReadArticle(long maxBytes)
    {
        var reading = Read(maxBytes);
        return reading.Article ?? throw new BadRowException(Id, Rejections.Line(reading.Rejection!));
    }

    /// <summary>Clean text wins over the page it came from.</summary>
    private ArticleReading Read(long maxBytes)
    {
        var hints = UploadHints.None with { Url = Url };
        if (Text is not null)
        {
            return ArticleReader.ReadText(Text, hints);
        }

        return Encoding.UTF8.GetByteCount(Html!) > maxBytes
            ? ArticleReading.Rejected(
                $"limit: more than {maxBytes} bytes",
                "Send the article alone, or raise Summarizer__Articles__MaxBytes."
            )
            : ArticleReader.ReadHtml(Html!, hints);
    }

    private static JsonElement? IdOf(JsonElement row) =>
        row.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number ? id.Clone() : null;

    private static string? Property(JsonElement row, string name)
    {
        if (!row.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : throw new BadRowException(IdOf(row), $"\"{name}\" is not a string");
    }
}
