using System.Globalization;
using System.Text;

namespace Summarizer.Publishing;

/// <summary>Strangers' text as one line that no format trips over.</summary>
public static class OneLine
{
    /// <summary>
    /// White space becomes single blanks; control characters, lone surrogates, non-characters, marks that turn the writing direction and what
    /// nobody sees go. A joiner between two letters stays, as Persian and emoji need it; a run of them hides something.
    /// </summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var line = new StringBuilder(text.Length);
        var joiners = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                Unjoin(line, joiners);
                joiners = 0;
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (IsJoiner(rune))
            {
                joiners++;
                line.Append(rune.ToString());
            }
            else if (IsHarmless(rune))
            {
                Unjoin(line, joiners > 1 || joiners == line.Length ? joiners : 0);
                joiners = 0;
                line.Append(rune.ToString());
            }
        }

        Unjoin(line, joiners);
        return line.ToString().TrimEnd();
    }

    /// <summary>Neither a control character nor a lone surrogate nor invisible but for what it does to its neighbours.</summary>
    /// <remarks>Enumerating runes gives U+FFFD for a lone surrogate; one that was there before goes with it.</remarks>
    public static bool IsHarmless(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Control
        && (rune.Value & 0xFFFE) != 0xFFFE
        && rune.Value
            is not (
                0xFFFD
                or 0xFEFF
                or 0x00AD
                or 0x034F
                or 0x180E
                or 0x200B
                or (>= 0x2060 and <= 0x2064)
                or (>= 0xFDD0 and <= 0xFDEF)
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2066 and <= 0x2069)
                or (>= 0xE0000 and <= 0xE007F)
            );

    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    private static void Unjoin(StringBuilder line, int joiners) => line.Length -= joiners;
}
