using System.Globalization;
using System.Text;

namespace Summarizer.Publishing;

/// <summary>Strangers' text as one line that no format trips over.</summary>
public static class OneLine
{
    /// <summary>White space becomes single blanks; control characters, lone surrogates, non-characters and marks that turn the writing direction go.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (IsHarmless(rune))
            {
                line.Append(rune.ToString());
            }
        }

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
                or (>= 0xFDD0 and <= 0xFDEF)
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2066 and <= 0x2069)
                or (>= 0xE0000 and <= 0xE007F)
            );
}
