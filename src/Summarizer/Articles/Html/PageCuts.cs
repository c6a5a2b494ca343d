namespace Summarizer.Articles;

/// <summary>What was cut in the body's box and beside it: of a box that went whole its first words, of single blocks each.</summary>
internal static class PageCuts
{
    private const int PreviewLength = 80;
    private const int Most = 100;

    public static List<Cut> Of(PageBody page)
    {
        var (outline, rules, headline, first, end) = (page.Outline, page.Cuts, page.Headline.Block, page.FirstBlock, page.EndBlock);
        var cuts = new List<Cut>();
        var next = 0;
        while (next < outline.Hidden.Count && outline.Hidden[next].Block < (headline >= 0 ? Math.Min(headline, first) : first))
        {
            next++;
        }

        for (var i = headline >= 0 ? Math.Min(headline, first) : first; i < outline.Blocks.Count && cuts.Count < Most; i++)
        {
            AddHidden(i);
            var goesOn = i > 0 && rules.CutAt[i] >= 0 && rules.CutAt[i] == rules.CutAt[i - 1];
            if (
                rules.Rules[i] is { } rule and not ("headline" or "caption" or "subheadline")
                && !goesOn
                && (rules.CutAt[i] >= 0 || (i >= first && i < end))
            )
            {
                cuts.Add(new(rule, Preview(outline.TextOf(i))));
            }
        }

        AddHidden(outline.Blocks.Count);
        return cuts;

        void AddHidden(int upTo)
        {
            for (; next < outline.Hidden.Count && outline.Hidden[next].Block <= upTo && cuts.Count < Most; next++)
            {
                cuts.Add(new(outline.Hidden[next].Rule, Preview(outline.Hidden[next].Text)));
            }
        }
    }

    /// <summary>At most eighty characters, no half of a pair at the end.</summary>
    private static string Preview(ReadOnlySpan<char> text) =>
        text.Length <= PreviewLength
            ? text.ToString()
            : text[..(char.IsHighSurrogate(text[PreviewLength - 1]) ? PreviewLength - 1 : PreviewLength)].ToString();
}
