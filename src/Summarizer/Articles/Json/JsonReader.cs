using System.Text.Json;

namespace Summarizer.Articles;

/// <summary>Reads an article told as data: a schema.org NewsArticle, alone or in a graph, or one item of a JSON Feed.</summary>
internal static class JsonReader
{
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    /// <returns>Null where the text is no JSON, or JSON without an article.</returns>
    public static ArticleReading? Read(string text, UploadHints hints)
    {
        if (text.AsSpan().TrimStart() is not (['{', ..] or ['[', ..]))
        {
            return null;
        }

        JsonLimits.Prove(text);
        try
        {
            using var json = JsonDocument.Parse(text, Options);
            return JsonFeedItem.Find(json.RootElement) is { } item ? JsonFeedItem.Read(item, hints)
                : JsonFeedItem.CountItems(json.RootElement) is > 1 and var items
                    ? ArticleReading.Rejected(
                        $"not-an-article: the upload is a JSON Feed of {items} items",
                        "Upload each item as a file of its own."
                    )
                : JsonLd.Read(json.RootElement) is { Weight: >= 3, Body: not null } data ? JsonArticle.Read(data, hints)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // A string with half a surrogate pair is JSON that can't be read as text.
            return ArticleReading.Rejected("encoding: the JSON holds half a character", "Save it as UTF-8 and upload it again.");
        }
    }
}
