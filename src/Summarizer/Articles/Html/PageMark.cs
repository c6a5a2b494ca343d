using System.Text;
using AngleSharp.Dom;

namespace Summarizer.Articles;

/// <summary>An element that the page marks as naming an author or a date, and the block that was being read when it came.</summary>
internal readonly record struct PageMark(MarkKind Kind, IElement Element, int Block)
{
    private const int LongestText = 400;
    private const int MostAncestors = 3;

    /// <summary>The moment that a time element gives to machines; empty where it gives none.</summary>
    public string Machine => Element.GetAttribute("datetime") ?? "";

    /// <summary>What the element says: its content attribute, the name inside it, or its text.</summary>
    public string Text
    {
        get
        {
            if (
                (Element.GetAttribute("content") ?? (Kind is MarkKind.Time ? null : Element.GetAttribute("datetime"))) is
                { Length: > 0 } value
            )
            {
                return value;
            }

            var text =
                Kind is MarkKind.Author or MarkKind.Byline && Element.QuerySelector("[itemprop~=name]") is { } name
                    ? name.GetAttribute("content") ?? name.TextContent
                    : SpacedText(Element);
            return text.Length > LongestText ? "" : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
    }

    // Elements of a byline stand apart on the screen, whether or not there is white space between them.
    private static string SpacedText(IElement root)
    {
        var text = new StringBuilder();
        for (INode? node = root; node is not null && text.Length <= LongestText; node = After(node, root))
        {
            text.Append(node is IText run ? run.Data : " ");
        }

        return text.ToString();
    }

    /// <summary>The next node within an element, in the page's order.</summary>
    private static INode? After(INode node, INode root)
    {
        if (node.FirstChild is { } child)
        {
            return child;
        }

        while (node != root && node.NextSibling is null)
        {
            node = node.Parent!;
        }

        return node == root ? null : node.NextSibling;
    }

    public static MarkKind? KindOf(IElement element, string? rule)
    {
        if (element.GetAttribute("itemprop") is { Length: > 0 } property)
        {
            if (
                property.Contains("datePublished", StringComparison.OrdinalIgnoreCase)
                || property.Contains("dateCreated", StringComparison.OrdinalIgnoreCase)
            )
            {
                return MarkKind.Published;
            }

            if (property.Contains("dateModified", StringComparison.OrdinalIgnoreCase))
            {
                return MarkKind.Modified;
            }

            if (property is "author" or "creator")
            {
                return IsOfPicture(element) || IsOfQuotation(element) ? null : MarkKind.Author;
            }
        }

        return element.LocalName switch
        {
            "time" => MarkKind.Time,
            "a" when LinksToAuthor(element) && !IsOfPicture(element) => MarkKind.Author,
            _ => rule switch
            {
                "byline" => IsOfQuotation(element) ? null : MarkKind.Byline,
                "date" => MarkKind.Date,
                _ => null,
            },
        };
    }

    private static bool LinksToAuthor(IElement link)
    {
        if (link.GetAttribute("rel") is { } rel && rel.Contains("author", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var address = link.GetAttribute("href") ?? "";
        return !IsInText(link) && IsOfAuthor(address);
    }

    private static bool IsOfAuthor(string address) =>
        address.Contains("/author", StringComparison.OrdinalIgnoreCase)
        || address.Contains("/staff/", StringComparison.OrdinalIgnoreCase)
        || address.Contains("/writer", StringComparison.OrdinalIgnoreCase)
        || address.Contains("/contributor", StringComparison.OrdinalIgnoreCase)
        || address.Contains("/journalist", StringComparison.OrdinalIgnoreCase);

    /// <summary>Who took a picture is named beside it.</summary>
    private static bool IsOfPicture(IElement element)
    {
        for (
            var (at, depth) = ((IElement?)element, 0);
            at is not null && depth < MostAncestors;
            (at, depth) = (at.ParentElement, depth + 1)
        )
        {
            if (at.LocalName is "figure" or "figcaption" || IsCredit(at.ClassName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who said what is set apart is named under it.</summary>
    private static bool IsOfQuotation(IElement element)
    {
        for (
            var (at, depth) = ((IElement?)element, 0);
            at is not null && depth < MostAncestors;
            (at, depth) = (at.ParentElement, depth + 1)
        )
        {
            if (at.LocalName is "blockquote" || at.ClassName?.Contains("quote", StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCredit(string? classes) =>
        classes is not null
        && (
            classes.Contains("credit", StringComparison.OrdinalIgnoreCase)
            || classes.Contains("caption", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>A link in a sentence speaks of somebody; in a byline it is one.</summary>
    private static bool IsInText(IElement link) =>
        link.ParentElement is { LocalName: "p" } paragraph && BlockValues.IsRunningText(paragraph.TextContent);
}

internal enum MarkKind
{
    Author,
    Byline,
    Published,
    Modified,
    Time,
    Date,
}
