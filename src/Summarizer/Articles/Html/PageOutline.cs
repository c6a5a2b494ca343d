using AngleSharp.Dom;

namespace Summarizer.Articles;

/// <summary>A page as its text in order, cut into blocks, and the boxes (block-level elements) that hold them, parents first.</summary>
internal sealed record PageOutline(
    string Text,
    IReadOnlyList<PageBox> Boxes,
    IReadOnlyList<PageBlock> Blocks,
    IReadOnlyList<PageMark> Marks,
    bool AsksForPassword
)
{
    public ReadOnlySpan<char> TextOf(int block) => Text.AsSpan(Blocks[block].Start, Blocks[block].Length);
}

/// <summary>A block-level element: it holds the blocks from <paramref name="FirstBlock"/> to before <paramref name="EndBlock"/>.</summary>
/// <param name="Rule">The rule that the element's name or class would cut it by, or null.</param>
internal readonly record struct PageBox(IElement Element, int Parent, string? Rule, int FirstBlock, int EndBlock);

/// <summary>A run of text that no block-level element interrupts; <paramref name="LinkLength"/> of its characters are linked.</summary>
internal readonly record struct PageBlock(int Start, int Length, int LinkLength, int Box, BlockShape Shape)
{
    public double LinkShare => Length == 0 ? 0 : (double)LinkLength / Length;
}

internal enum BlockShape
{
    /// <summary>Text in a box that is no paragraph.</summary>
    Loose,
    Paragraph,
    Headline,
    Subheading,
    Item,
    Quote,
    Row,
    Caption,
}
