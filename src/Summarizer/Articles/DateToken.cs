using System.Collections.Frozen;
using System.Globalization;
using Summarizer.Language;
using Summarizer.Language.Words;

namespace Summarizer.Articles;

/// <summary>A number, a word or a mark of a printed date, with its place.</summary>
internal readonly record struct DateToken(TextRange Range, int Number, int Digits, int Month, char Mark)
{
    private static readonly FrozenDictionary<string, int> Months = WordList
        .Pairs("Articles/words/months.tsv")
        .GroupBy(pair => pair.Word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(
            group => group.Key,
            group => int.Parse(group.First().Kind, CultureInfo.InvariantCulture),
            StringComparer.OrdinalIgnoreCase
        );

    public bool IsNumber => Digits > 0;

    public bool IsWord => Digits == 0 && Mark == '\0';

    public bool IsYear => Digits == 4 && Number is >= 1900 and <= 2100;

    public bool IsDay => Digits is 1 or 2 && Number is >= 1 and <= 31;

    public ReadOnlySpan<char> Span(string text) => text.AsSpan(Range.Start, Range.Length);

    public bool Is(string text, string word) => Span(text).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The tokens of a text, at most <paramref name="limit"/>; digits of any script count, each Han character is a mark.</summary>
    public static List<DateToken> Scan(string text, int limit = 400)
    {
        var tokens = new List<DateToken>();
        for (var i = 0; i < text.Length && tokens.Count < limit; )
        {
            var start = i;
            var c = text[i];
            if (char.IsDigit(c))
            {
                long value = 0;
                while (i < text.Length && char.IsDigit(text[i]))
                {
                    value = Math.Min((value * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[i++]), int.MaxValue);
                }

                tokens.Add(new(new(start, i), (int)value, i - start, 0, '\0'));
            }
            else if (IsWordPart(c))
            {
                while (i < text.Length && IsWordPart(text[i]))
                {
                    i++;
                }

                Months.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(start, i - start), out var month);
                tokens.Add(new(new(start, i), 0, 0, month, '\0'));
            }
            else
            {
                i++;
                if (!char.IsWhiteSpace(c) && c is not ('\u200e' or '\u200f'))
                {
                    tokens.Add(new(new(start, i), 0, 0, 0, c));
                }
            }
        }

        return tokens;
    }

    private static bool IsWordPart(char c) =>
        (char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
        && c is not (>= '\u3040' and <= '\u30ff' or >= '\u4e00' and <= '\u9fff' or >= '\uac00' and <= '\ud7af');
}
