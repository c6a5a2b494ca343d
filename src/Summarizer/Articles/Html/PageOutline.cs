using AngleSharp.Dom;

namespace Summarizer.Articles;

/// <summary>A page as its text in order, cut into blocks, and the boxes (block-level elements) that hold them, parents first.</summary>
internal sealed record PageOutline(
    string Text,
    IReadOnlyList<PageBox> Boxes,
    IReadOnlyList<PageBlock> Blocks,
    IReadOnlyList<PageMark> Marks,
    IReadOnlyList<HiddenCut> Hidden,
    bool AsksForPassword
)
{
    private const int OneParagraph = 200;

    /// <summary>Whether what the page's styles hide is the page: hardly any running text is left in boxes that could be an article's.</summary>
    public bool HidesAll => HiddenLength > OneParagraph && ShownLength < Math.Min(OneParagraph, HiddenLength / 2);

    private int HiddenLength => Hidden.Sum(cut => cut.Length);

    private int ShownLength
    {
        get
        {
            var sum = 0;
            for (var i = 0; i < Blocks.Count; i++)
            {
                sum += !IsNamed(Blocks[i].Box) && Blocks[i].LinkShare < 0.5 && BlockValues.IsRunningText(TextOf(i)) ? Blocks[i].Length : 0;
            }

            return sum;
        }
    }

    private bool IsNamed(int box)
    {
        for (; box >= 0; box = Boxes[box].Parent)
        {
            // What holds most of the page is the page, whatever it is called.
            if (Boxes[box].Rule is not null && 2 * (Boxes[box].EndBlock - Boxes[box].FirstBlock) < Blocks.Count)
            {
                return true;
            }
        }

        return false;
    }

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
