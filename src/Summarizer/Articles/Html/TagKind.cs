using System.Collections.Frozen;

namespace Summarizer.Articles;

/// <summary>What an element means for the flow of text.</summary>
internal enum TagKind
{
    Box,
    Inline,
    Link,
    Break,
    Paragraph,
    Headline,
    Subheading,
    Item,
    Quote,
    Table,
    Figure,
    Caption,
    Skip,
}

internal static class Tags
{
    private static readonly FrozenDictionary<string, TagKind> Kinds = new[]
    {
        (
            TagKind.Inline,
            "span b i em strong u sub sup small mark abbr cite code q time font s del ins wbr bdi bdo kbd var samp tt big acronym data dfn nobr ruby rb strike label tr td th amp-fit-text"
        ),
        (TagKind.Link, "a"),
        (TagKind.Break, "br"),
        (TagKind.Paragraph, "p pre"),
        (TagKind.Headline, "h1"),
        (TagKind.Subheading, "h2 h3 h4 h5 h6"),
        (TagKind.Item, "li dt dd"),
        (TagKind.Quote, "blockquote"),
        (TagKind.Table, "table"),
        (TagKind.Figure, "figure amp-img"),
        (TagKind.Caption, "figcaption caption"),
        (
            TagKind.Skip,
            "script style template svg iframe embed head title meta link input textarea canvas map math rt rp amp-ad amp-sidebar amp-analytics amp-iframe datalist img picture"
        ),
    }
        .SelectMany(group => group.Item2.Split(' ').Select(tag => KeyValuePair.Create(tag, group.Item1)))
        .ToFrozenDictionary();

    public static TagKind Of(string name) => Kinds.GetValueOrDefault(name, TagKind.Box);

    /// <summary>The rule that an element's name alone gives its box.</summary>
    public static string? RuleOf(string name) =>
        name switch
        {
            "nav" or "menu" => "navigation",
            "footer" => "footer",
            "aside" => "sidebar",
            "figure" => "caption",
            "dialog" => "overlay",
            "noscript" or "select" or "button" or "object" or "audio" or "video" => "hidden",
            _ => null,
        };
}
