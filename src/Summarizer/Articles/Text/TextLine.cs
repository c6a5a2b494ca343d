using Summarizer.Language.Sentences;

namespace Summarizer.Articles;

/// <summary>A paragraph of a plain text. <paramref name="Block"/> counts the blank lines before it: lines of one block stand directly under each other.</summary>
internal sealed record TextLine(string Text, int Block)
{
    /// <summary>A layout says that this is a row of figures or the like: it is no button and no breadcrumb, however it looks.</summary>
    public bool IsRow { get; init; }

    public int Words { get; } = CountWords(Text);

    /// <summary>Whether the line ends as a sentence does, closing quotes and brackets aside.</summary>
    public bool EndsSentence { get; } = EndsAsSentence(Text);

    /// <summary>Running text: a sentence of eight words, or twenty words however they end.</summary>
    public bool IsProse => Words >= 20 || Words >= 8 && EndsSentence;

    /// <summary>Words parted by spaces; of a script without spaces two characters count as one.</summary>
    public static int CountWords(string text)
    {
        var (words, inside, dense) = (0, false, 0);
        foreach (var c in text)
        {
            if (c is >= '\u3040' and <= '\u30ff' or >= '\u4e00' and <= '\u9fff' or >= '\u0e00' and <= '\u0e7f')
            {
                (dense, inside) = (dense + 1, false);
            }
            else if (char.IsLetterOrDigit(c))
            {
                words += inside ? 0 : 1;
                inside = true;
            }
            else if (char.IsWhiteSpace(c))
            {
                inside = false;
            }
        }

        return words + (dense / 2);
    }

    private static bool EndsAsSentence(string text)
    {
        var end = text.Length - 1;
        while (end > 0 && (Marks.OnlyCloses(text[end]) || Marks.MayDoBoth(text[end]) || text[end] == ' '))
        {
            end--;
        }

        return end > 0 && Marks.IsAnyStop(text[end]);
    }
}
