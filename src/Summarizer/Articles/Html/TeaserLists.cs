namespace Summarizer.Articles;

/// <summary>Three or more sibling boxes of one class that each show a linked title and little text are a list of other pages.</summary>
internal static class TeaserLists
{
    private const int Fewest = 3;
    private const int ShortestTitle = 15;
    private const int LongestTeaser = 400;

    public static void Mark(PageOutline outline, double[] values, string?[] names)
    {
        var groups = new Dictionary<(int Parent, string? Class), (int Count, int First)>();
        for (var i = 0; i < outline.Boxes.Count; i++)
        {
            if (names[i] is null && IsTeaser(outline, outline.Boxes[i], values))
            {
                var key = (outline.Boxes[i].Parent, outline.Boxes[i].Element.ClassName);
                var (count, first) = groups.GetValueOrDefault(key, (0, i));
                groups[key] = (count + 1, first);
                if (count + 1 == Fewest)
                {
                    MarkFrom(outline, values, names, first, i);
                }
                else if (count + 1 > Fewest)
                {
                    names[i] = "related";
                }
            }
        }
    }

    private static void MarkFrom(PageOutline outline, double[] values, string?[] names, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (
                outline.Boxes[i].Parent == outline.Boxes[first].Parent
                && outline.Boxes[i].Element.ClassName == outline.Boxes[first].Element.ClassName
                && IsTeaser(outline, outline.Boxes[i], values)
            )
            {
                names[i] ??= "related";
            }
        }
    }

    private static bool IsTeaser(PageOutline outline, PageBox box, double[] values)
    {
        var (title, text) = (false, 0.0);
        if (box.EndBlock - box.FirstBlock is 0 or > 8)
        {
            return false;
        }

        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            var block = outline.Blocks[i];
            title |= block.LinkShare > 0.8 && block.Length >= ShortestTitle;
            text += Math.Max(values[i], 0);
        }

        return title && text < LongestTeaser;
    }
}
