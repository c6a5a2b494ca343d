namespace Summarizer.Articles;

/// <summary>Takes the blocks of the body's box and says of each what it is: body, caption, or cut and by which rule.</summary>
internal static class BodyCleaner
{
    public static void Clean(PageOutline outline, int body, int headline, string?[] rules)
    {
        var (first, end) = (outline.Boxes[body].FirstBlock, outline.Boxes[body].EndBlock);
        for (var i = first; i < end; i++)
        {
            rules[i] ??= RuleOf(outline.Blocks[i], outline.TextOf(i), i <= headline);
        }

        CutLinkLists(outline, first, end, rules);
        CutEmptyHeadings(outline, first, end, rules);
    }

    private static string? RuleOf(PageBlock block, ReadOnlySpan<char> text, bool aboveTheBody) => block.Shape switch
    {
        BlockShape.Headline => "headline",
        BlockShape.Caption => "caption",
        _ when aboveTheBody => "above-headline",
        BlockShape.Subheading => block.LinkShare > 0.5 ? "related" : null,
        BlockShape.Row => null,
        _ when block.LinkShare > 0.8 => "related",
        BlockShape.Loose when text.Length < 25 && !BlockValues.EndsLikeASentence(text) => "scrap",
        _ => null,
    };

    /// <summary>A box with several links whose text is mostly linked is a list of other pages.</summary>
    private static void CutLinkLists(PageOutline outline, int first, int end, string?[] rules)
    {
        foreach (var box in outline.Boxes)
        {
            if (box.FirstBlock < first || box.EndBlock > end || box.EndBlock - box.FirstBlock < 2)
            {
                continue;
            }

            int text = 0, linked = 0;
            for (var i = box.FirstBlock; i < box.EndBlock; i++)
            {
                text += outline.Blocks[i].Length;
                linked += outline.Blocks[i].LinkLength;
            }

            if (linked > 0.5 * text)
            {
                for (var i = box.FirstBlock; i < box.EndBlock; i++)
                {
                    rules[i] ??= "related";
                }
            }
        }
    }

    /// <summary>A subheading over nothing that was kept headed what was cut.</summary>
    private static void CutEmptyHeadings(PageOutline outline, int first, int end, string?[] rules)
    {
        var kept = false;
        for (var i = end - 1; i >= first; i--)
        {
            if (rules[i] is not null)
            {
                continue;
            }

            if (outline.Blocks[i].Shape is BlockShape.Subheading && !kept)
            {
                rules[i] = "related";
                continue;
            }

            kept = outline.Blocks[i].Shape is not BlockShape.Subheading;
        }
    }
}
