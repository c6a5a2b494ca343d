using System.Globalization;
using System.Text;

namespace Summarizer.Language.Sentences;

/// <summary>Text to words, numbers and marks, in one linear pass and without a language.</summary>
public static class Tokenizer
{
    private static readonly string[] Elided = ["l", "d", "j", "m", "t", "s", "c", "n", "qu", "L", "C", "J", "Qu"];

    /// <param name="text">The whole text; the ranges returned refer to it.</param>
    /// <param name="range">The stretch to look at.</param>
    public static List<Token> Tokenize(string text, TextRange range)
    {
        var tokens = new List<Token>((range.Length / 5) + 4);
        var position = range.Start;
        while (position < range.End)
        {
            var length = CharLength(text, position, range.End);
            if (char.IsWhiteSpace(text[position]) || IsFormat(text[position]))
            {
                position += length;
                continue;
            }

            var start = position;
            var kind = KindAt(text, position);
            position = kind switch
            {
                TokenKind.Number => NumberEnd(text, position, range.End),
                TokenKind.Word => WordEnd(text, position, range.End),
                _ => position + length,
            };
            tokens.Add(new Token(new TextRange(start, position), kind));
        }

        return tokens;
    }

    public static List<Token> Tokenize(string text) => Tokenize(text, new TextRange(0, text.Length));

    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    private static TokenKind KindAt(string text, int at) =>
        char.IsAsciiDigit(text[at]) || char.IsDigit(text, at) ? TokenKind.Number
        : IsLetter(text, at) || IsPossessive(text, at, text.Length) ? TokenKind.Word
        : TokenKind.Punctuation;

    private static int NumberEnd(string text, int at, int end)
    {
        while (at < end && (char.IsDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < end && char.IsDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static int WordEnd(string text, int start, int end)
    {
        if (IsApostrophe(text[start]))
        {
            return start + 2;
        }

        if (IsSyllabic(text[start]))
        {
            return start + 1;
        }

        var dotted = DottedEnd(text, start, end);
        if (dotted > start)
        {
            return dotted;
        }

        var at = start;
        while (at < end)
        {
            if (char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
            }
            else if (IsApostrophe(text[at]))
            {
                if (at + 1 >= end || !IsLetter(text, at + 1) || IsPossessive(text, at, end))
                {
                    return at;
                }

                if (IsElision(text.AsSpan(start, at - start), text[at + 1]))
                {
                    return at + 1;
                }

                at++;
            }
            else if ((IsLetter(text, at) && !IsSyllabic(text[at])) || IsMark(text[at]) || text[at] == '\u00AD')
            {
                at += CharLength(text, at, end);
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>The end of "U.S." or "a.m.", last dot included; <paramref name="start"/> where there is none.</summary>
    private static int DottedEnd(string text, int start, int end)
    {
        var at = start;
        while (at + 1 < end && char.IsLetter(text[at]) && text[at + 1] == '.')
        {
            at += 2;
        }

        var letters = (at - start) / 2;
        return letters >= 2 && (at == end || !char.IsLetter(text[at])) ? at : start;
    }

    /// <summary>An apostrophe and an s that end a word: the possessive, or "it's", which no reader can tell apart by form.</summary>
    private static bool IsPossessive(string text, int at, int end) =>
        IsApostrophe(text[at])
        && at > 0
        && char.IsLetterOrDigit(text[at - 1])
        && at + 1 < end
        && text[at + 1] is 's' or 'S'
        && (at + 2 >= end || !char.IsLetterOrDigit(text[at + 2]));

    private static bool IsElision(ReadOnlySpan<char> before, char next)
    {
        if (!"aeiouyhàâéèêëîïôöûüæœAEIOUYHÀÂÉÈÊËÎÏÔÖÛÜÆŒ".Contains(next))
        {
            return false;
        }

        foreach (var elided in Elided)
        {
            if (before.SequenceEqual(elided))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetter(string text, int at) => char.IsAsciiLetter(text[at]) || char.IsLetter(text, at);

    private static bool IsMark(char c) =>
        c > 0x02FF && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsFormat(char c) => c > 0x00AC && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>Han and kana are written without spaces: each character counts as a word.</summary>
    private static bool IsSyllabic(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private static int CharLength(string text, int at, int end) =>
        char.IsHighSurrogate(text[at]) && at + 1 < end && Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;
}
