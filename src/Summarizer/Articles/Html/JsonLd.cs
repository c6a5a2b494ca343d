using System.Text;
using System.Text.Json;

namespace Summarizer.Articles;

/// <summary>Reads the JSON-LD of a page: every script, arrays and @graph, the node that is most an article.</summary>
internal static class JsonLd
{
    private const string ScriptType = "application/ld+json";
    private const int MostScripts = 50;
    private const int LongestScript = 2_000_000;
    private const int DeepestNode = 6;

    private static readonly JsonReaderOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    public static StructuredData Read(string html)
    {
        var best = StructuredData.None;
        var people = new Dictionary<string, string>();
        var scripts = 0;
        for (var i = 0; scripts++ < MostScripts && (i = html.IndexOf(ScriptType, i, StringComparison.OrdinalIgnoreCase)) >= 0; )
        {
            var start = html.IndexOf('>', i) + 1;
            var end = start == 0 ? -1 : html.IndexOf("</script", start, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
            {
                break;
            }

            if (end - start <= LongestScript && TryParse(html.AsSpan(start, end - start)) is { } document)
            {
                using (document)
                {
                    best = Better(best, document.RootElement, people, 0);
                }
            }

            i = end;
        }

        return best with
        {
            Authors = [.. best.Authors.Select(author => people.GetValueOrDefault(author, author))],
        };
    }

    /// <summary>The node that is most an article, of data that stands alone.</summary>
    public static StructuredData Read(JsonElement root)
    {
        var people = new Dictionary<string, string>();
        var best = Better(StructuredData.None, root, people, 0);
        return best with { Authors = [.. best.Authors.Select(author => people.GetValueOrDefault(author, author))] };
    }

    /// <summary>Line breaks inside strings and markup around the JSON are common: blanked before the second try.</summary>
    private static JsonDocument? TryParse(ReadOnlySpan<char> script)
    {
        var json = script.Trim().ToString();
        for (var attempt = 0; attempt < 2; attempt++)
        {
            try
            {
                // What follows the first value is left alone: braces too many are common.
                var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), Lenient);
                return JsonDocument.ParseValue(ref reader);
            }
            catch (JsonException)
            {
                var (open, close) = (json.AsSpan().IndexOfAny('{', '['), json.AsSpan().LastIndexOfAny('}', ']'));
                if (open < 0 || close < open)
                {
                    return null;
                }

                json = string.Create(
                    close - open + 1,
                    json.AsMemory(open),
                    static (target, source) =>
                    {
                        for (var i = 0; i < target.Length; i++)
                        {
                            target[i] = source.Span[i] < ' ' ? ' ' : source.Span[i];
                        }
                    }
                );
            }
        }

        return null;
    }

    private static StructuredData Better(StructuredData best, JsonElement node, Dictionary<string, string> people, int depth)
    {
        if (depth > DeepestNode)
        {
            return best;
        }

        if (node.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
            {
                best = Better(best, item, people, depth + 1);
            }

            return best;
        }

        if (node.ValueKind is not JsonValueKind.Object)
        {
            return best;
        }

        // Authors are often mere references to a person elsewhere in the graph.
        if (
            node.TryGetProperty("@id", out var id)
            && id.ValueKind is JsonValueKind.String
            && node.TryGetProperty("name", out var name)
            && name.ValueKind is JsonValueKind.String
        )
        {
            people.TryAdd(id.GetString()!, name.GetString()!);
        }

        if (TypeWeight(node) is > 0 and var weight && weight > best.Weight)
        {
            best = JsonLdArticle.Read(node, weight);
        }

        foreach (var property in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
        {
            if (node.TryGetProperty(property, out var inner))
            {
                best = Better(best, inner, people, depth + 1);
            }
        }

        return best;
    }

    /// <summary>How much a node's type says that it is the page's article: news before posts before the page itself.</summary>
    private static int TypeWeight(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
        {
            return 0;
        }

        return type.ValueKind is JsonValueKind.Array ? type.EnumerateArray().Select(Weight).DefaultIfEmpty().Max() : Weight(type);
    }

    private static int Weight(JsonElement type) =>
        type.ValueKind is not JsonValueKind.String
            ? 0
            : type.GetString() switch
            {
                { } name when name.EndsWith("Article", StringComparison.Ordinal) => 4,
                "LiveBlogPosting" or "BlogPosting" or "Report" or "Review" or "AnalysisNewsArticle" => 3,
                "SocialMediaPosting" or "CreativeWork" or "VideoObject" or "Recipe" or "HowTo" => 2,
                "WebPage" or "ItemPage" => 1,
                _ => 0,
            };
}
