using AngleSharp.Dom;

namespace Summarizer.Articles.Html.Styles;

/// <summary>What an element's attributes say of its being seen, its style apart.</summary>
internal static class Hiding
{
    public static bool IsSaid(IElement element, TagKind kind) =>
        element.HasAttribute("hidden")
        || element.HasAttribute("popover")
        || element.GetAttribute("role") is "tooltip"
        || kind is TagKind.Inline && ClassHints.IsHidden(element.ClassName)
        || element.GetAttribute("aria-hidden") is "true" && !IsSeenAllTheSame(element, kind);

    /// <summary>A single sign, such as a drop cap; words that another element says to screen readers; a page behind an open dialog.</summary>
    private static bool IsSeenAllTheSame(IElement element, TagKind kind) =>
        kind is TagKind.Inline or TagKind.Link
            ? !element.TextContent.AsSpan().Trim().Contains(' ') || HasSpokenTwin(element)
            : element.QuerySelector("h1") is not null;

    private static bool HasSpokenTwin(IElement element) => IsSpoken(element.NextElementSibling) || IsSpoken(element.PreviousElementSibling);

    private static bool IsSpoken(IElement? element) => element is not null && ClassHints.IsHidden(element.ClassName);
}
