using System.Globalization;

namespace Summarizer.Articles;

/// <summary>
/// Characters that no reader sees: controls, directions, fillers, lone surrogates, marks of width nothing between letters, and tags, which spell
/// out text in letters that are never drawn. Joiners stay where they change what is drawn: in Persian, in the scripts of India, in emoji.
/// </summary>
internal static class Invisible
{
    private const int MostTags = 7;

    /// <returns>How many UTF-16 units from here on are to be left out; 0 for what is drawn.</returns>
    public static int Skip(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c < '\u007f')
        {
            return 0;
        }

        if (char.IsSurrogate(c))
        {
            return Surrogate(text, at);
        }

        return c switch
        {
            '\u200c' or '\u200d' => Joins(text, at) ? 0 : 1,
            '\u034f' or '\u115f' or '\u1160' or '\u17b4' or '\u17b5' or '\u3164' or '\uffa0' => 1,
            >= '\u180b' and <= '\u180f' => 1,
            >= '\ufe00' and <= '\ufe0f' => at == 0 || text[at - 1] is ' ' or (>= '\ufe00' and <= '\ufe0f') ? 1 : 0,
            _ => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
                ? 1
                : 0,
        };
    }

    private static int Surrogate(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsHighSurrogate(text[at]))
        {
            return at > 0 && char.IsHighSurrogate(text[at - 1]) ? 0 : 1;
        }

        if (at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]))
        {
            return 1;
        }

        return char.ConvertToUtf32(text[at], text[at + 1]) switch
        {
            >= 0xE0000 and <= 0xE007F => IsFlag(text, at) ? 0 : 2,
            >= 0xE0100 and <= 0xE01EF => at >= 2 && text[at - 2] == '\udb40' ? 2 : 0,
            _ => 0,
        };
    }

    /// <summary>England's, Scotland's and Wales's flags are a black one with a few tags behind it.</summary>
    private static bool IsFlag(ReadOnlySpan<char> text, int at)
    {
        for (var back = 0; back < MostTags && at >= 2; back++)
        {
            at -= 2;
            if (text[at] != '\udb40')
            {
                return text[at] == '\ud83c' && text[at + 1] == '\udff4';
            }
        }

        return false;
    }

    private static bool Joins(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && IsJoined(text[at - 1]) && (IsJoined(text[at + 1]) || char.IsHighSurrogate(text[at + 1]));

    /// <summary>Letters of the scripts that joiners shape, and signs.</summary>
    private static bool IsJoined(char c) =>
        c
            is (>= '\u0600' and <= '\u08ff')
                or (>= '\u0900' and <= '\u0dff')
                or (>= '\u0f00' and <= '\u109f')
                or (>= '\u1780' and <= '\u18af')
        || c is (>= '\ufb50' and <= '\ufdff') or (>= '\ufe70' and <= '\ufefe') or (>= '\ufe00' and <= '\ufe0f')
        || c is >= '\u2190' and <= '\u2bff'
        || char.IsSurrogate(c);
}
