namespace Summarizer.Articles;

/// <summary>
/// The last resort for a page that marks no date: the first full date in a short line under the headline, else around the article, or at the
/// head of its first paragraph ("Lindholm, 17 January 2022 – ...").
/// </summary>
internal static class PrintedDate
{
    private const int LongestLine = 100;
    private const int HeadOfParagraph = 60;
    private const int BlocksAbove = 8;
    private const int BlocksBelow = 12;
    private const int MostBlocks = 500;

    public static ArticleDate? Find(PageOutline outline, string?[] rules, int body, int headline, string? language)
    {
        var (box, head) = (outline.Boxes[body], HeadLines.Of(outline, rules, headline));
        var first = Math.Max(0, Math.Min(headline >= 0 ? headline : box.FirstBlock, box.FirstBlock) - BlocksAbove);
        return Enumerable
            .Range(first, Math.Max(0, Math.Min(first + MostBlocks, Math.Min(outline.Blocks.Count, box.EndBlock + BlocksBelow)) - first))
            .Where(i =>
                head.Has(i) || rules[i] is not ("related" or "navigation" or "sidebar" or "comments" or "footer" or "hidden" or "caption")
            )
            .SelectMany(i => Dates(outline.TextOf(i), language))
            .Select(found => found.Date)
            .FirstOrDefault();
    }

    /// <summary>The day of the short lines under the headline, whatever their boxes are called; none that is named as an update.</summary>
    public static ArticleDate? InHead(PageOutline outline, string?[] rules, int headline, string? language)
    {
        var head = HeadLines.Of(outline, rules, headline);
        return Enumerable
            .Range(headline + 1, Math.Max(0, head.Last - headline))
            .Where(i => outline.Blocks[i].Length <= LongestLine)
            .SelectMany(i => Dates(outline.TextOf(i), language))
            .FirstOrDefault(found => !found.Updated)
            .Date;
    }

    private static List<(ArticleDate Date, bool Updated)> Dates(ReadOnlySpan<char> text, string? language)
    {
        var dates = new List<(ArticleDate, bool)>();
        if (text.ContainsAnyInRange('0', '9') || HasOtherDigits(text))
        {
            BylineDates.Cut((text.Length <= LongestLine ? text : text[..HeadOfParagraph]).ToString(), language, dates);
        }

        return dates;
    }

    private static bool HasOtherDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c > '\u00ff' && char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
