using System.Text;
using Summarizer.Publishing;

namespace Summarizer.Cli;

/// <summary>Text of strangers for a terminal: what would move its cursor, turn its lines around or hide in them goes.</summary>
internal static class TerminalText
{
    /// <summary>Line ends and tabs stay.</summary>
    public static string Safe(string text)
    {
        if (text.EnumerateRunes().All(IsSafe))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSafe(rune))
            {
                safe.Append(rune.ToString());
            }
        }

        return safe.ToString();
    }

    private static bool IsSafe(Rune rune) => rune.Value is '\n' or '\t' || OneLine.IsHarmless(rune);
}
