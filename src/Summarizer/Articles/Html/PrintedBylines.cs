namespace Summarizer.Articles;

/// <summary>Lines between the headline and the first paragraph, and just above the headline, that are a byline or a date and nothing else.</summary>
internal static class PrintedBylines
{
    private const int LongestLine = 200;
    private const int LinesAbove = 4;
    private const int LinesBelow = 25;

    /// <summary>Cuts the lines above the first running text that are a byline or a day and nothing else.</summary>
    public static void Cut(PageOutline outline, string?[] rules, int body, int headline, string? language)
    {
        foreach (var (block, byline) in Find(outline, rules, body, headline, language))
        {
            if (
                rules[block] is null
                && outline.Blocks[block].Shape is not BlockShape.Item
                && !BlockValues.IsRunningText(outline.TextOf(block))
            )
            {
                rules[block] = byline.Authors.Count + byline.Agencies.Count > 0 ? "byline" : "date";
            }
        }
    }

    public static List<(int Block, Byline Byline)> Find(PageOutline outline, string?[] rules, int body, int headline, string? language)
    {
        var found = new List<(int, Byline)>();
        var start = headline >= 0 ? Math.Max(0, headline - LinesAbove) : outline.Boxes[body].FirstBlock;
        var texts = 0;
        for (var i = start; i < Math.Min(outline.Blocks.Count, Math.Max(start, headline) + LinesBelow) && texts < 2; i++)
        {
            var block = outline.Blocks[i];
            if (
                i == headline
                || rules[i] is "related" or "navigation" or "sidebar" or "comments" or "caption" or "advertisement" or "hidden"
            )
            {
                continue;
            }

            if (
                block.Length <= LongestLine
                && BylineParser.Parse(outline.TextOf(i).ToString(), language: language) is { IsWhole: true } byline
            )
            {
                found.Add((i, byline));
            }
            else if (rules[i] is null && i > headline && BlockValues.IsRunningText(outline.TextOf(i)))
            {
                texts++;
            }
        }

        return found;
    }
}
