using AngleSharp.Dom;

namespace Summarizer.Articles;

/// <summary>The page's meta elements, title, canonical address and language.</summary>
internal sealed class PageMeta
{
    private const int LongestTitle = 2_000;

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    public string? Title { get; private set; }

    public string? Canonical { get; private set; }

    public string? Language { get; private init; }

    /// <summary>The content of the first meta element with one of these names that has any.</summary>
    public string? this[params ReadOnlySpan<string> names]
    {
        get
        {
            foreach (var name in names)
            {
                if (values.TryGetValue(name, out var value))
                {
                    return value;
                }
            }

            return null;
        }
    }

    public static PageMeta Of(IDocument document)
    {
        var meta = new PageMeta
        {
            Language = document.DocumentElement.GetAttribute("lang") ?? document.DocumentElement.GetAttribute("xml:lang"),
        };
        if (document.Head is { } head)
        {
            var children = head.ChildNodes;
            for (var i = 0; i < children.Length; i++)
            {
                if (children[i] is IElement element)
                {
                    meta.Add(element);
                }
            }
        }

        return meta;
    }

    /// <summary>Takes up a meta, link or title element, wherever it stands; the first of a name counts.</summary>
    public void Add(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta" when element.GetAttribute("content")?.Trim() is { Length: > 0 } content:
                foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop"])
                {
                    if (element.GetAttribute(attribute) is { Length: > 0 } names)
                    {
                        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                        {
                            values.TryAdd(name, content);
                        }
                    }
                }

                break;
            case "title":
                Title ??= Squeeze(element.TextContent is { Length: > LongestTitle } title ? title[..LongestTitle] : element.TextContent);
                break;
            case "link" when "canonical".Equals(element.GetAttribute("rel"), StringComparison.OrdinalIgnoreCase):
                Canonical ??= element.GetAttribute("href");
                break;
        }
    }

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
