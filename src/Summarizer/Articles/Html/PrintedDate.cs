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
        var box = outline.Boxes[body];
        var first = Math.Max(0, Math.Min(headline >= 0 ? headline : box.FirstBlock, box.FirstBlock) - BlocksAbove);
        var around = Enumerable.Range(first, Math.Max(0, Math.Min(first + MostBlocks, Math.Min(outline.Blocks.Count, box.EndBlock + BlocksBelow)) - first))
            .Where(i => rules[i] is not ("related" or "navigation" or "sidebar" or "comments" or "footer" or "hidden" or "caption"));
        var head = headline < 0 ? [] : Enumerable.Range(headline + 1, Math.Min(MarkReading.BlocksOfHead, outline.Blocks.Count - headline - 1));
        foreach (var i in head.Concat(around))
        {
            var text = outline.TextOf(i);
            if (!text.ContainsAnyInRange('0', '9') && !HasOtherDigits(text))
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
