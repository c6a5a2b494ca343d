namespace Summarizer.Articles;

/// <summary>
/// The last resort for a page that marks no date: the first full date in a short line around the article, or at the head of its first
/// paragraph ("Lindholm, 17 January 2022 – ...").
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
        var box = outline.Boxes[body];
        var first = Math.Max(0, Math.Min(headline >= 0 ? headline : box.FirstBlock, box.FirstBlock) - BlocksAbove);
        for (var i = first; i < Math.Min(first + MostBlocks, Math.Min(outline.Blocks.Count, box.EndBlock + BlocksBelow)); i++)
        {
            var text = outline.TextOf(i);
            if (rules[i] is "related" or "navigation" or "sidebar" or "comments" or "footer" or "hidden" or "caption" || !text.ContainsAnyInRange('0', '9') && !HasOtherDigits(text))
            {
                continue;
            }

            var line = text.Length <= LongestLine ? text : text[..HeadOfParagraph];
            if (ArticleDateParser.Find(line.ToString(), language) is { } found)
            {
                return found.Date;
            }
        }

        return null;
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
