using AngleSharp.Dom;

namespace Summarizer.Articles;

/// <summary>What elements and the texts in them are by their look.</summary>
internal static class PageElements
{
    /// <summary>A heading of this length that ends like a sentence is a paragraph set large.</summary>
    public const int LongHeading = 100;

    private const int ShortestSentence = 60;
    private const int LongCell = 500;

    // A post that is quoted is called after where it came from.
    public static string? RuleOf(IElement element) => element.LocalName is "blockquote" ? null : NameOf(element);

    private static string? NameOf(IElement element) =>
        (element.LocalName is "details" && !element.HasAttribute("open") ? "hidden" : Tags.RuleOf(element.LocalName))
        ?? ClassHints.RuleOf(element.ClassName)
        ?? ClassHints.RuleOf(element.Id);

    /// <summary>A paragraph whose sentences are links is a text with sources; titles of other pages end without a full stop.</summary>
    public static bool IsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("”\"’»)");
        return text.Length >= ShortestSentence && text[^1] is '.' or '。' or '।' or '۔' && !text.EndsWith("...");
    }

    /// <summary>A table that holds paragraphs, boxes or tables lays out the page.</summary>
    public static bool IsLayout(IElement table) =>
        table.QuerySelector("p,div,table,ul,h1,h2,h3") is not null
        || table.QuerySelector("br") is not null && table.QuerySelectorAll("td").Any(cell => cell.TextContent.Length > LongCell);

    public static bool IsCapital(string text) => text.AsSpan().TrimStart() is [var first, _, ..] && char.IsUpper(first);
}
