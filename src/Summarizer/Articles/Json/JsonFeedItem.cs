using System.Text.Json;

namespace Summarizer.Articles;

/// <summary>An item of a JSON Feed: its content as a page or as text, with title, authors and dates beside it.</summary>
internal static class JsonFeedItem
{
    /// <summary>The item itself, or the only one of a feed.</summary>
    public static JsonElement? Find(JsonElement root)
    {
        if (root.ValueKind is JsonValueKind.Object && Text(root, "content_html") is null && Text(root, "content_text") is null)
        {
            return
                CountItems(root) == 1
                && root.GetProperty("items")[0] is { ValueKind: JsonValueKind.Object } only
                && (Text(only, "content_html") ?? Text(only, "content_text")) is not null
                ? only
                : null;
        }

        return root.ValueKind is JsonValueKind.Object ? root : null;
    }

    public static int CountItems(JsonElement root) =>
        root.ValueKind is JsonValueKind.Object
        && Text(root, "version")?.Contains("jsonfeed", StringComparison.OrdinalIgnoreCase) == true
        && root.TryGetProperty("items", out var items)
        && items.ValueKind is JsonValueKind.Array
            ? items.GetArrayLength()
            : 0;

    public static ArticleReading Read(JsonElement item, UploadHints hints)
    {
        var data = new StructuredData
        {
            Weight = 4,
            Headline = Text(item, "title"),
            Description = Text(item, "summary"),
            Body = Text(item, "content_html") ?? Text(item, "content_text"),
            Authors = Authors(item),
            Published = Text(item, "date_published"),
            Modified = Text(item, "date_modified"),
            Url = Text(item, "url") ?? Text(item, "external_url") ?? Text(item, "id"),
            Language = Text(item, "language"),
        };
        return JsonArticle.Read(data, hints);
    }

    private static List<string> Authors(JsonElement item)
    {
        var authors = new List<string>();
        if (item.TryGetProperty("authors", out var several) && several.ValueKind is JsonValueKind.Array)
        {
            authors.AddRange(
                several
                    .EnumerateArray()
                    .Where(author => author.ValueKind is JsonValueKind.Object)
                    .Select(author => Text(author, "name"))
                    .OfType<string>()
            );
        }
        else if (item.TryGetProperty("author", out var one) && one.ValueKind is JsonValueKind.Object && Text(one, "name") is { } name)
        {
            authors.Add(name);
        }

        return authors;
    }

    private static string? Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;
}
