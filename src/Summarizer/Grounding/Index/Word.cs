using System.Text;
using Summarizer.Language;

namespace Summarizer.Grounding.Index;

/// <summary>A word or figure of a text: lower case, without apostrophes and "U.K." without points; figures keep those inside.</summary>
internal readonly record struct Word(string Text, TextRange Range)
{
    public static List<Word> Of(string text, TextRange range)
    {
        var words = new List<Word>();
        for (var start = range.Start; start < range.End; )
        {
            if (!IsPart(text[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (
                end < range.End && !WordBoundary.IsIdeographic(text[end - 1]) && (IsPart(text[end]) || Joins(text, start, end, range.End))
            )
            {
                end++;
            }

            words.Add(new(Fold(text[start..end]), new(start, end)));
            start = end;
        }

        return words;
    }

    private static bool IsPart(char c) =>
        char.IsLetterOrDigit(c) || (c > '\u02ff' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark);

    private static bool Joins(string text, int start, int at, int limit)
    {
        if (at + 1 >= limit)
        {
            return false;
        }

        var (before, c, after) = (text[at - 1], text[at], text[at + 1]);
        return (Punctuation.IsApostrophe(c) && char.IsLetter(before) && char.IsLetter(after))
            || (c is '.' or ',' && char.IsDigit(before) && char.IsDigit(after))
            || (
                c is '.'
                && (at - 1 == start || text[at - 2] == '.')
                && (char.IsUpper(before) ? char.IsUpper(after) : char.IsLower(before) && IsLoneLower(text, at + 1, limit))
            )
            || (c is '\u00ad' && char.IsLetter(before));
    }

    // "u.s." and "a.m.", but not "a.market" of a missing space.
    private static bool IsLoneLower(string text, int at, int limit) =>
        char.IsLower(text[at]) && (at + 1 >= limit || !char.IsLetterOrDigit(text[at + 1]));

    private static string Fold(string word)
    {
        var plain = word.Any(c => !char.IsAscii(c)) ? word.Normalize(NormalizationForm.FormKC) : word;
        var folded = new StringBuilder(plain.Length);
        var dotted = char.IsLetter(plain[0]);
        foreach (var c in plain)
        {
            if (!Punctuation.IsApostrophe(c) && c is not '\u00ad' && !(dotted && c == '.'))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }
}
