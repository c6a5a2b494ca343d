namespace Summarizer.Articles;

/// <summary>Where a page's article is: the box that is its body, the block that shows its headline, and what was cut.</summary>
internal sealed record PageBody(PageOutline Outline, BoxRules Cuts, int Box, PageHeadline Headline)
{
    public int FirstBlock => Outline.Boxes[Box].FirstBlock;

    public int EndBlock => Outline.Boxes[Box].EndBlock;
}
