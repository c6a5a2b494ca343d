using System.Collections.Frozen;

namespace Summarizer.Articles;

/// <summary>What a figure above or below the line means: a note's mark, a power, part of a formula, cents, or half of a fraction.</summary>
internal static class RaisedText
{
    public const int Longest = 8;

    private const string Above = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Below = "₀₁₂₃₄₅₆₇₈₉";
    private const int LongestUnit = 3;
    private const int Year = 4;

    private static readonly FrozenSet<string> NoteSigns = new[] { "*", "**", "***", "†", "‡", "§", "¶" }.ToFrozenSet(
        StringComparer.Ordinal
    );

    /// <param name="content">The text above or below the line.</param>
    /// <param name="leadsToNote">Whether it is a link to a place on the same page.</param>
    /// <param name="before">What stands before it in its paragraph, without a gap; empty at its beginning.</param>
    /// <returns>The text to be read; "" for a note's mark; null for words, which are read as they are.</returns>
    public static string? Of(string content, bool isAbove, bool leadsToNote, ReadOnlySpan<char> before, string after)
    {
        content = content.Trim();
        var isFigure = content.All(c => char.IsAsciiDigit(c) || c is '-' or '−' or '+' or ',' or '–') && content.Any(char.IsAsciiDigit);
        if (isAbove && (leadsToNote || NoteSigns.Contains(content) || content is ['[', .., ']'] || IsMarkedList(content)))
        {
            return "";
        }

        if (!isFigure)
        {
            return null;
        }

        var last = before.IsEmpty ? ' ' : before[^1];
        if (isAbove && after.TrimStart() is ['/' or '⁄', ..])
        {
            return char.IsAsciiDigit(last) ? " " + content : content;
        }

        if (!isAbove && last is '/' or '⁄')
        {
            return content;
        }

        if (isAbove && content.Length == 2 && IsPrice(before))
        {
            return "." + content;
        }

        return isAbove && IsNote(content, before) ? "" : Shifted(content, isAbove ? Above : Below);
    }

    /// <summary>"1,2", "3, 4": marks of several notes.</summary>
    private static bool IsMarkedList(string content) =>
        content.Contains(',', StringComparison.Ordinal) && content.All(c => char.IsAsciiDigit(c) || c is ',' or ' ');

    /// <summary>After a word, the end of a sentence or a figure that is no base; a unit's letters are few.</summary>
    private static bool IsNote(string content, ReadOnlySpan<char> before)
    {
        if (content[0] is '-' or '−' or '+' || before.IsEmpty)
        {
            return false;
        }

        var last = before[^1];
        if (char.IsDigit(last))
        {
            var start = before.Length;
            while (start > 0 && (char.IsDigit(before[start - 1]) || before[start - 1] is '.' or ','))
            {
                start--;
            }

            var figure = before[start..];
            return figure.Length >= Year && figure.IndexOfAny('.', ',') is var mark && (mark < 0 && figure.Length == Year || mark > 0);
        }

        if (char.IsLetter(last))
        {
            var start = before.Length;
            while (start > 0 && char.IsLetter(before[start - 1]))
            {
                start--;
            }

            return before.Length - start > LongestUnit;
        }

        return last is '.' or ',' or '!' or '?' or ';' or ':' or '”' or '"' or '’' or '»' or '“';
    }

    private static bool IsPrice(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && (char.IsAsciiDigit(before[start - 1]) || before[start - 1] is ',' or '.'))
        {
            start--;
        }

        return start < before.Length
            && start > 0
            && System.Globalization.CharUnicodeInfo.GetUnicodeCategory(before[start - 1])
                is System.Globalization.UnicodeCategory.CurrencySymbol;
    }

    private static string Shifted(string content, string digits) =>
        string.Concat(
            content.Select(c =>
                char.IsAsciiDigit(c) ? digits[c - '0']
                : c is '-' or '−'
                    ? digits == Above ? '⁻'
                        : '₋'
                : c is '+'
                    ? digits == Above ? '⁺'
                        : '₊'
                : c
            )
        );
}
