namespace Summarizer.Articles;

/// <summary>
/// The last resort for a page that marks no date: the first full date in a short line under the headline, else around the article, or at the
/// head of its first paragraph ("Lindholm, 17 January 2022 – ..."). A day that the story tells, one named as something else ("Registered:")
/// and a list of days are none.
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
        var end = Math.Min(first + MostBlocks, Math.Min(outline.Blocks.Count, box.EndBlock + BlocksBelow));
        var started = false;
        for (var i = first; i < end; i++)
        {
            if (!head.Has(i) && rules[i] is "related" or "navigation" or "sidebar" or "comments" or "footer" or "hidden" or "caption")
            {
                continue;
            }

            var isLong = outline.Blocks[i].Length > LongestLine;
            var day =
                !isLong ? OfLine(outline.TextOf(i), language)
                : started ? null
                : AtHead(outline.TextOf(i), language);
            if (day is not null)
            {
                return day;
            }

            started |= isLong && rules[i] is null && i >= box.FirstBlock;
        }

        return null;
    }

    /// <summary>The day of the short lines under the headline, whatever their boxes are called; none that is named as an update.</summary>
    public static ArticleDate? InHead(PageOutline outline, string?[] rules, int headline, string? language)
    {
        var head = HeadLines.Of(outline, rules, headline);
        return Enumerable
            .Range(headline + 1, Math.Max(0, head.Last - headline))
            .Where(i => outline.Blocks[i].Length <= LongestLine)
            .Select(i => OfLine(outline.TextOf(i), language))
            .FirstOrDefault(day => day is not null);
    }

    /// <summary>The day that short lines anywhere on the page name as its own ("Published: 17 January 2022"); null where they differ.</summary>
    public static ArticleDate? Named(PageOutline outline, string?[] rules, string? language)
    {
        ArticleDate? named = null;
        for (var i = 0; i < Math.Min(outline.Blocks.Count, MostBlocks); i++)
        {
            if (
                outline.Blocks[i].Length > LongestLine
                || rules[i] is "related" or "navigation" or "comments" or "caption" or "hidden" or "advertisement"
                || !HasDigits(outline.TextOf(i))
                || BylineDates.First(outline.TextOf(i).ToString(), language) is not { } found
            )
            {
                continue;
            }

            var isNamed =
                found.Label == DateLabel.Published
                || (found.IsAlone && i > 0 && BylineDates.IsPublishedLabel(outline.TextOf(i - 1).Trim(": ").ToString()));
            if (isNamed && named is not null && named.Date != found.Date.Date)
            {
                return null;
            }

            named = isNamed ? named ?? found.Date : named;
        }

        return named;
    }

    private static ArticleDate? OfLine(ReadOnlySpan<char> text, string? language) =>
        HasDigits(text)
        && BylineDates.First(text.ToString(), language) is { Label: not (DateLabel.Updated or DateLabel.Other), IsOneOfMany: false } found
            ? found.Date
            : null;

    /// <summary>Where the paragraph goes on with a small letter, the day is a part of its first sentence: "On 9 October 2023 the board …".</summary>
    private static ArticleDate? AtHead(ReadOnlySpan<char> text, string? language) =>
        HasDigits(text[..HeadOfParagraph])
        && BylineDates.First(text[..HeadOfParagraph].ToString(), language) is { Label: not (DateLabel.Updated or DateLabel.Other) } found
        && !char.IsLower(found.After)
            ? found.Date
            : null;

    private static bool HasDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c) || (c > '\u00ff' && char.IsDigit(c)))
            {
                return true;
            }
        }

        return false;
    }
}
