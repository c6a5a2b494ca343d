namespace Summarizer.Articles;

/// <summary>A paragraph of a laid-out document, and what its layout says that it is.</summary>
internal sealed record StyledLine(string Text, LineStyle Style);

internal enum LineStyle
{
    Body,
    Headline,
    Subheadline,
    Subheading,
    Item,
    Quote,
    Row,
    Caption,
    FirstHeading,
    Note,
    Margin,
    Contents,
}
