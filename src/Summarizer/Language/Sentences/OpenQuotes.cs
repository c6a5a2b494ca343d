namespace Summarizer.Language.Sentences;

/// <summary>
/// Which quotation marks are open at a place of a paragraph: in tokenized text (" . ' ") a straight mark stands alone, and in Japanese a stop
/// inside brackets ends no sentence.
/// </summary>
internal sealed class OpenQuotes
{
    // A bracket that is never closed must not swallow the rest of the paragraph.
    private const int LongestBracket = 400;

    private bool single;
    private bool twofold;
    private int bracket = -1;

    public bool InBracket(int position) => bracket >= 0 && position - bracket < LongestBracket;

    /// <summary>Takes note of a mark; true where the character needs no further look.</summary>
    public bool See(string text, int i, TextRange range)
    {
        switch (text[i])
        {
            case '「' or '『':
                bracket = bracket < 0 ? i : bracket;
                return true;
            case '」' or '』':
                bracket = -1;
                return true;
            case '\'' or '"' or '’' when StandsAlone(text, i, range):
                Toggle(text, i, range);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether a mark that stands alone closes what was opened before.</summary>
    public bool Closes(char mark) => mark == '"' ? twofold : single;

    /// <summary>Takes note of the marks that a sentence's end swallowed.</summary>
    public void SkipTo(string text, int from, int end, TextRange range)
    {
        for (var i = from + 1; i < end; i++)
        {
            See(text, i, range);
        }
    }

    public static bool StandsAlone(string text, int i, TextRange range) =>
        (i == range.Start || char.IsWhiteSpace(text[i - 1])) && (i + 1 >= range.End || char.IsWhiteSpace(text[i + 1]));

    private void Toggle(string text, int i, TextRange range)
    {
        if (text[i] == '"')
        {
            twofold = !twofold;
        }
        else if (single || !IsPossessive(text, i, range))
        {
            single = !single;
        }
    }

    // "the players ' bonus": a plural's apostrophe, split off.
    private static bool IsPossessive(string text, int i, TextRange range) =>
        i - 2 >= range.Start && text[i - 2] == 's' && i + 2 < range.End && char.IsLower(text[i + 2]);
}
