using System.Buffers;

namespace Summarizer.Language;

/// <summary>A mark that opens a quotation, and what closes it.</summary>
/// <param name="Closers">Which characters close it; a back-tick stands for `''`.</param>
/// <param name="Single">Whether it is told from apostrophes only by what is around it.</param>
internal readonly record struct QuoteMark(int Length, string Closers, bool Single)
{
    /// <summary>All characters that may open.</summary>
    public static readonly SearchValues<char> Openers = SearchValues.Create("“„«`\"»‘'");

    public int CloseLength(string text, int at) => text[at] is '\'' && Closers[0] == '`' ? 2 : 1;

    /// <summary>The mark that opens at a place of the paragraph.</summary>
    public static QuoteMark? At(string text, int at, TextRange paragraph)
    {
        switch (text[at])
        {
            case '“':
                return new QuoteMark(1, "”\"", false);
            case '„':
                return new QuoteMark(1, "“”\"", false);
            case '«':
                return new QuoteMark(1, "»", false);
            case '`' when at + 1 < paragraph.End && text[at + 1] == '`':
                return new QuoteMark(2, "`'", false);
            case '"' when at == paragraph.Start || Opens(text, at, paragraph) || StandsAlone(text, at, paragraph):
                return new QuoteMark(1, "\"”", false);
            case '»' when Opens(text, at, paragraph) && char.IsLetterOrDigit(After(text, at, paragraph)):
                return new QuoteMark(1, "«", false);
            case '‘' when Opens(text, at, paragraph) && !IsElision(text, at, paragraph):
                return new QuoteMark(1, "’", true);
            case '\'' when SingleOpens(text, at, paragraph) || (StandsAlone(text, at, paragraph) && !IsPossessive(text, at, paragraph) && !IsAfterSpeech(text, at, paragraph)):
                return new QuoteMark(1, "'", true);
            default:
                return null;
        }
    }

    /// <summary>In tokenized text a mark has white space on both sides.</summary>
    public static bool StandsAlone(string text, int at, TextRange paragraph) =>
        char.IsWhiteSpace(Before(text, at, paragraph)) && char.IsWhiteSpace(After(text, at, paragraph));

    /// <summary>A straight single mark before a word: no apostrophe of an elision or of a word that was split off ("it 's").</summary>
    public static bool SingleOpens(string text, int at, TextRange paragraph) =>
        (char.IsWhiteSpace(Before(text, at, paragraph)) || Before(text, at, paragraph) is '(' or '"' or '“') && (char.IsLetterOrDigit(After(text, at, paragraph)) || After(text, at, paragraph) is '@' or '#' or '[' or '£' or '$' or '…') && !IsElision(text, at, paragraph);

    /// <summary>Whether the last character before a place that is no white space ends a sentence.</summary>
    public static bool IsAfterStop(string text, int at, TextRange paragraph)
    {
        var last = at - 1;
        while (last > paragraph.Start && char.IsWhiteSpace(text[last]))
        {
            last--;
        }

        return last >= paragraph.Start && text[last] is '.' or '?' or '!' or '…';
    }

    private static char Before(string text, int at, TextRange paragraph) => at > paragraph.Start ? text[at - 1] : ' ';

    private static char After(string text, int at, TextRange paragraph) => at + 1 < paragraph.End ? text[at + 1] : ' ';

    private static bool Opens(string text, int at, TextRange paragraph) => !char.IsWhiteSpace(After(text, at, paragraph)) && Before(text, at, paragraph) is var before
        && (char.IsWhiteSpace(before) || before is '(' or '[' or '—' or '–' or '-' or '/' or ':' or '.' or ',' or '?' or '!' or '“' or '"');

    /// <summary>"the players ' bonus": a plural's apostrophe, split off.</summary>
    private static bool IsPossessive(string text, int at, TextRange paragraph) =>
        at - 2 >= paragraph.Start && text[at - 2] == 's' && at + 2 < paragraph.End && char.IsLower(text[at + 2]);

    /// <summary>"rain falls , ' vale says .": a lone mark between a comma and who says it closes, though none opened.</summary>
    private static bool IsAfterSpeech(string text, int at, TextRange paragraph)
    {
        if (at - 2 < paragraph.Start || text[at - 2] != ',')
        {
            return false;
        }

        var rest = text.AsSpan(at + 1, Math.Min(40, paragraph.End - at - 1));
        var stop = rest.IndexOf(" .");
        return stop > 0 && (rest[..stop].EndsWith(" said") || rest[..stop].EndsWith(" says") || rest[..stop].EndsWith(" added")) && rest[..stop].Count(' ') is 2 or 3;
    }

    /// <summary>"'em", "’til", "'90s", and the rest of a word in tokenized text: "'s", "'ll".</summary>
    private static bool IsElision(string text, int at, TextRange paragraph)
    {
        var rest = text.AsSpan(at + 1, Math.Min(6, paragraph.End - at - 1));
        var length = 0;
        while (length < rest.Length && char.IsLetterOrDigit(rest[length]))
        {
            length++;
        }

        return rest[..length] is "em" or "til" or "tis" or "n" or "cause" or "bout" || (length is 2 or 3 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]) && (length == 2 || rest[2] == 's'))
            || (rest[..length] is "s" or "m" or "d" or "t" or "ll" or "re" or "ve" && at - 2 >= paragraph.Start && char.IsLetterOrDigit(text[at - 2]));
    }
}
