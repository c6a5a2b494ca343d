namespace Summarizer.Articles;

/// <summary>Says of each block in the body's box what it is: body (no rule), or cut and by which rule.</summary>
internal static class BodyCleaner
{
    private const int LongestScrap = 25;
    private const double LargePart = 0.3;

    public static void Clean(PageOutline outline, double[] values, int body, int headline, string?[] rules, Boilerplate boilerplate)
    {
        var (first, end) = (outline.Boxes[body].FirstBlock, outline.Boxes[body].EndBlock);
        for (var i = first; i < end; i++)
        {
            rules[i] ??= RuleOf(outline.Blocks[i], outline.TextOf(i), i <= headline);
        }

        CutLinkLists(outline, values, first, end, rules);
        BoilerplateLines.Cut(outline, values, first, end, rules, boilerplate);
        CutEnd(outline, first, end, rules);
        CutEmptyHeadings(outline, first, end, rules);
    }

    private static string? RuleOf(PageBlock block, ReadOnlySpan<char> text, bool aboveTheBody) =>
        block.Shape switch
        {
            BlockShape.Headline => "headline",
            BlockShape.Caption => "caption",
            _ when aboveTheBody => "above-headline",
            BlockShape.Subheading or BlockShape.Row => null,
            _ when block.LinkShare > 0.8 => "related",
            BlockShape.Loose or BlockShape.Paragraph when LiveTimes.IsOne(text) => "time",
            BlockShape.Loose when Rulings.IsOne(text) => null,
            BlockShape.Loose when text.Length < LongestScrap && !BlockValues.EndsLikeASentence(text) => "scrap",
            _ => null,
        };

    /// <summary>A box whose text is mostly linked is a list of other pages, unless a good part of the article stands in it.</summary>
    private static void CutLinkLists(PageOutline outline, double[] values, int first, int end, string?[] rules)
    {
        var gains = Sums.Of(values.Length, i => rules[i] is null ? Math.Max(values[i], 0) : 0);
        var text = Sums.Of(values.Length, i => outline.Blocks[i].Length);
        var linked = Sums.Of(values.Length, i => outline.Blocks[i].LinkLength);
        var all = gains.Between(first, end);
        foreach (var box in outline.Boxes)
        {
            if (
                box.FirstBlock < first
                || box.EndBlock > end
                || box.EndBlock - box.FirstBlock < 2
                || gains.Between(box.FirstBlock, box.EndBlock) > LargePart * all
            )
            {
                continue;
            }

            if (linked.Between(box.FirstBlock, box.EndBlock) > 0.5 * text.Between(box.FirstBlock, box.EndBlock))
            {
                for (var i = box.FirstBlock; i < box.EndBlock; i++)
                {
                    // A paragraph stays where others like it stand, whatever links are set between them.
                    if (!(values[i] > 0 && outline.Blocks[i].LinkLength == 0 && HasFellow(outline, values, i, box)))
                    {
                        rules[i] ??= "related";
                    }
                }
            }
        }
    }

    private static bool HasFellow(PageOutline outline, double[] values, int block, PageBox box)
    {
        var (own, parent) = (outline.Boxes[outline.Blocks[block].Box], outline.Boxes[outline.Blocks[block].Box].Parent);
        if (outline.Blocks[block].Shape is not BlockShape.Paragraph)
        {
            return false;
        }

        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            if (
                i != block
                && values[i] > 0
                && outline.Blocks[i] is { LinkLength: 0, Shape: BlockShape.Paragraph }
                && outline.Boxes[outline.Blocks[i].Box] is var other
                && other.Parent == parent
                && other.Element.ClassName == own.Element.ClassName
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Scraps after the last running text are no part of it.</summary>
    private static void CutEnd(PageOutline outline, int first, int end, string?[] rules)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (rules[i] is null)
            {
                if (
                    outline.Blocks[i].Shape is not (BlockShape.Paragraph or BlockShape.Loose or BlockShape.Subheading)
                    || BlockValues.IsRunningText(outline.TextOf(i))
                )
                {
                    break;
                }

                rules[i] = "scrap";
            }
        }
    }

    /// <summary>A subheading over nothing that was kept headed what was cut.</summary>
    private static void CutEmptyHeadings(PageOutline outline, int first, int end, string?[] rules)
    {
        var (kept, cutSince) = (false, false);
        for (var i = end - 1; i >= first; i--)
        {
            if (rules[i] is not null)
            {
                cutSince = true;
            }
            else if (outline.Blocks[i].Shape is BlockShape.Subheading && (!kept || outline.Blocks[i].LinkShare > 0.5 && cutSince))
            {
                rules[i] = "related";
            }
            else
            {
                kept = outline.Blocks[i].Shape is not BlockShape.Subheading;
                cutSince = false;
            }
        }
    }
}
