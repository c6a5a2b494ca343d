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

    /// <summary>The article's words that were given for the claim.</summary>
    public IReadOnlyList<string> Quotes { get; init; } = [];

    /// <summary>What is known of the article and wins over what is read: with a title, a clean text is body alone.</summary>
    public UploadHints Known { get; init; } = UploadHints.None;

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
            Quotes = Strings(json.RootElement, "quotes"),
            Known = UploadHints.None with
            {
                Title = Property(json.RootElement, "title"),
                Subtitle = Property(json.RootElement, "subtitle"),
                Published = Property(json.RootElement, "published"),
                Language = Property(json.RootElement, "language"),
            },
        };
        return row.Html is null && row.Text is null ? throw new BadRowException(row.Id, "neither \"html\" nor \"text\" is there") : row;
    }

    /// <exception cref="BadRowException">It is no article, under the row's id.</exception>
    public Article ReadArticle(long maxBytes)
    {
        var reading = Read(maxBytes, Known with { Url = Url });
        return reading.Article ?? throw new BadRowException(Id, Rejections.Line(reading.Rejection!));
    }

    /// <summary>Clean text wins over the page it came from.</summary>
    private ArticleReading Read(long maxBytes, UploadHints hints)
    {
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

    private static IReadOnlyList<string> Strings(JsonElement row, string name) =>
        !row.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? []
        : value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
        : throw new BadRowException(IdOf(row), $"\"{name}\" is not a list of strings");

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
