namespace Summarizer.Articles;

/// <summary>
/// What each block speaks for: running text for its box being the article's, links and scraps against it. The unit is characters.
/// </summary>
internal static class BlockValues
{
    private const int Sentence = 80;
    private const int ShortSentence = 25;
    private const double ScrapCost = 15;

    public static double[] Of(PageOutline outline)
    {
        var values = new double[outline.Blocks.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Of(outline.Blocks[i], outline.TextOf(i));
        }

        return values;
    }

    public static double Of(PageBlock block, ReadOnlySpan<char> text)
    {
        var unlinked = block.Length - block.LinkLength;
        if (block.Shape is BlockShape.Headline or BlockShape.Caption)
        {
            return 0;
        }

        if (block.Shape is BlockShape.Subheading)
        {
            return block.LinkShare > 0.5 ? -ScrapCost : 0;
        }

        if (block.LinkShare < 0.5 && IsRunningText(text))
        {
            return block.Shape switch
            {
                BlockShape.Paragraph or BlockShape.Quote => unlinked,
                BlockShape.Row => unlinked * 0.3,
                _ => unlinked * 0.7,
            };
        }

        // Figures in a table say nothing for or against it.
        return block.Shape is BlockShape.Row && block.LinkLength == 0 ? 0 : -ScrapCost - (block.LinkLength * 0.5);
    }

    /// <summary>Long, or a short text that ends like a sentence. A character of a script without spaces counts for several.</summary>
    public static bool IsRunningText(ReadOnlySpan<char> text)
    {
        var length = text.Length > 0 && text[text.Length / 2] > '\u2e80' ? text.Length * 3 : text.Length;
        return length >= Sentence || (length >= ShortSentence && EndsLikeASentence(text));
    }

    public static bool EndsLikeASentence(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd("\"'”’»)]* ");
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or '…' or ':' or ';' or '。' or '！' or '？' or '।' or '۔' or '؟';
    }
}
