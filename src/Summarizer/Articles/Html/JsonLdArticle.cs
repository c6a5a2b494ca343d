using System.Net;
using System.Text.Json;

namespace Summarizer.Articles;

/// <summary>The properties of one JSON-LD node; each may be a text, an object with a name, or an array of those.</summary>
internal static class JsonLdArticle
{
    public static StructuredData Read(JsonElement node, int weight) =>
        new()
        {
            Weight = weight,
            Headline = Text(node, "headline") ?? Text(node, "name"),
            Description = Text(node, "description"),
            Body = Text(node, "articleBody"),
            Authors = Names(node, "author") is { Count: > 0 } authors ? authors : Names(node, "creator"),
            Published = Text(node, "datePublished") ?? Text(node, "dateCreated") ?? Text(node, "uploadDate"),
            Modified = Text(node, "dateModified"),
            Publisher = Names(node, "publisher").FirstOrDefault() ?? Names(node, "sourceOrganization").FirstOrDefault(),
            Url = Text(node, "url") ?? Text(node, "mainEntityOfPage"),
            Language = Text(node, "inLanguage"),
        };

    private static string? Text(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString() is { Length: > 0 } text ? WebUtility.HtmlDecode(text) : null,
            JsonValueKind.Array => value.EnumerateArray().Select(Text).FirstOrDefault(text => text is not null),
            JsonValueKind.Object => Text(value, "@value") ?? Text(value, "@id"),
            _ => null,
        };

    private static List<string> Names(JsonElement node, string name)
    {
        var names = new List<string>();
        if (node.TryGetProperty(name, out var value))
        {
            Names(value, names);
        }

        return names;
    }

    private static void Names(JsonElement value, List<string> names)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when value.GetString() is { Length: > 0 } text:
                names.Add(WebUtility.HtmlDecode(text));
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Names(item, names);
                }

                break;
            case JsonValueKind.Object when value.TryGetProperty("name", out var name):
                Names(name, names);
                break;
            case JsonValueKind.Object when value.TryGetProperty("@id", out var id):
                Names(id, names);
                break;
        }
    }
}
