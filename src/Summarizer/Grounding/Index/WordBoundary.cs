using Summarizer.Language;

namespace Summarizer.Grounding.Index;

/// <summary>Tells whether a place begins and ends between words.</summary>
internal static class WordBoundary
{
    public static bool Around(string text, TextRange range, TextRange place) =>
        !(place.Start > range.Start && Joined(text, place.Start, range)) && !(place.End < range.End && Joined(text, place.End, range));

    private static bool Joined(string text, int at, TextRange range)
    {
        var (before, after) = (text[at - 1], text[at]);
        return (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after) && !IsIdeographic(before) && !IsIdeographic(after))
            || (char.IsDigit(before) && after is '.' or ',' && at + 1 < range.End && char.IsDigit(text[at + 1]))
            || (char.IsDigit(after) && before is '.' or ',' && at - 2 >= range.Start && char.IsDigit(text[at - 2]));
    }

    /// <summary>Scripts that write no space between words.</summary>
    public static bool IsIdeographic(char c) =>
        c is >= '\u2e80' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or >= '\u0e00' and <= '\u0eff';
}
