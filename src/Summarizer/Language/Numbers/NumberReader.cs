using System.Globalization;
using Summarizer.Language.Sentences;

namespace Summarizer.Language.Numbers;

/// <summary>Digits and number words to values.</summary>
internal static class NumberReader
{
    private const decimal Largest = 1_000_000_000_000_000m;

    // "3 200 000 000": more groups in a row are a list of numbers.
    private const int MostGroups = 5;
    private const int MostWords = 24;

    /// <summary>The number that begins at token <paramref name="at"/>; magnitudes written as words are part of it ("3.2 billion").</summary>
    /// <param name="afterArticle">"a" stands before: "dozen" and "hundred" are numbers then.</param>
    public static NumberReading Read(string text, IReadOnlyList<Token> tokens, int at, NumberLexicon lexicon, bool afterArticle = false)
    {
        if (at >= tokens.Count)
        {
            return default;
        }

        if (tokens[at].IsNumber)
        {
            return ReadDigits(text, tokens, at, lexicon);
        }

        return tokens[at].IsWord && lexicon.Find(tokens[at].Span(text)).Kind != NumberWordKind.None
            ? ReadWords(text, tokens, at, lexicon, afterArticle)
            : default;
    }

    /// <summary>A product within what a figure can be: past it the largest stands for all.</summary>
    public static decimal Times(decimal value, decimal factor) =>
        factor > 1 && Math.Abs(value) > Largest * 1000 / factor ? Math.Sign(value) * Largest * 1000 : value * factor;

    /// <summary>"3,200.5" by the language's convention; null for what is no number ("1.2.3", more digits than a figure has).</summary>
    public static decimal? Value(ReadOnlySpan<char> digits, bool decimalComma)
    {
        if (digits.Length > 24)
        {
            return null;
        }

        var (dots, commas) = (digits.Count('.'), digits.Count(','));
        var point =
            dots > 0 && commas > 0 ? (digits.LastIndexOf('.') > digits.LastIndexOf(',') ? '.' : ',')
            : dots == 1 && !(Grouped(digits, '.') && decimalComma) ? '.'
            : commas == 1 && !(Grouped(digits, ',') && !decimalComma) ? ','
            : '\0';

        // "1.2.3" is a version or a date: several separators are thousands only if groups of three follow.
        if (point == '\0' && dots + commas > 1 && !Grouped(digits, dots > 0 ? '.' : ','))
        {
            return null;
        }

        Span<char> plain = stackalloc char[digits.Length];
        var length = 0;
        foreach (var c in digits)
        {
            if (char.IsDigit(c))
            {
                plain[length++] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c));
            }
            else if (c == point)
            {
                plain[length++] = '.';
            }
        }

        return
            decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value < Largest * 1000
            ? value
            : null;
    }

    private static bool Grouped(ReadOnlySpan<char> digits, char separator)
    {
        var first = digits.IndexOf(separator);
        if (first is 0 or > 3)
        {
            return false;
        }

        for (var at = first; at < digits.Length; at += 4)
        {
            if (digits[at] != separator || at + 3 >= digits.Length)
            {
                return false;
            }
        }

        return (digits.Length - first) % 4 == 0;
    }

    private static NumberReading ReadDigits(string text, IReadOnlyList<Token> tokens, int at, NumberLexicon lexicon)
    {
        if (Value(tokens[at].Span(text), lexicon.DecimalComma) is not { } value)
        {
            return default;
        }

        var next = at + 1;
        var groups = Groups(text, tokens, at, lexicon);
        for (; next <= at + groups; next++)
        {
            value = (value * 1000) + decimal.Parse(tokens[next].Span(text), CultureInfo.InvariantCulture);
        }

        if (
            next < tokens.Count
            && tokens[next].Start == tokens[next - 1].End
            && tokens[next].IsWord
            && tokens[next].Span(text)
                is "st"
                    or "nd"
                    or "rd"
                    or "th"
                    or "ST"
                    or "ND"
                    or "RD"
                    or "TH"
                    or "er"
                    or "ère"
                    or "ème"
                    or "º"
                    or "ª"
        )
        {
            return new NumberReading(value, next + 1, NumberForm.Ordinal);
        }

        return WithScale(text, tokens, new NumberReading(value, next, NumberForm.Digits), lexicon);
    }

    /// <summary>How many spaced groups of three digits follow; none where they are a list.</summary>
    private static int Groups(string text, IReadOnlyList<Token> tokens, int at, NumberLexicon lexicon)
    {
        var count = 0;
        while (
            count <= MostGroups && at + count + 1 < tokens.Count && IsSpacedGroup(text, tokens[at + count], tokens[at + count + 1], lexicon)
        )
        {
            count++;
        }

        return count > MostGroups || (count > 0 && at > 0 && IsSpacedGroup(text, tokens[at - 1], tokens[at], lexicon)) ? 0 : count;
    }

    /// <summary>"3 200": a thin or no-break space between groups; a plain one only where the language writes so.</summary>
    private static bool IsSpacedGroup(string text, Token before, Token token, NumberLexicon lexicon) =>
        token.IsNumber
        && token.Range.Length == 3
        && token.Start == before.End + 1
        && before.Range.Length <= 3
        && token.Span(text).IndexOfAny('.', ',') < 0
        && before.Span(text).IndexOfAny('.', ',') < 0
        && (
            text[before.End] is '\u00A0' or '\u202F' or '\u2009'
            || (
                text[before.End] == ' '
                && lexicon.Language is "fr" or "sv" or "no" or "nb" or "da" or "fi" or "pl" or "cs" or "sk" or "ru" or "uk"
            )
        );

    private static NumberReading WithScale(string text, IReadOnlyList<Token> tokens, NumberReading number, NumberLexicon lexicon)
    {
        while (
            number.Next < tokens.Count
            && tokens[number.Next].IsWord
            && lexicon.Find(tokens[number.Next].Span(text)) is { } word
            && word.Kind is NumberWordKind.Scale or NumberWordKind.Hundred or NumberWordKind.Group
            && number.Value < Largest
        )
        {
            number = number with { Value = Times(number.Value, word.Value), Next = number.Next + 1 };
        }

        return number;
    }

    private static NumberReading ReadWords(string text, IReadOnlyList<Token> tokens, int at, NumberLexicon lexicon, bool afterArticle)
    {
        decimal total = 0;
        decimal current = afterArticle ? 1 : 0;
        var next = at;
        var last = afterArticle ? NumberWordKind.Unit : NumberWordKind.None;
        while (next < Math.Min(tokens.Count, at + MostWords))
        {
            var step = next;
            if (next > at)
            {
                var and = tokens[step].Is(text, "and") && last is NumberWordKind.Hundred or NumberWordKind.Scale;
                var hyphen = tokens[step].Is(text, '-') && tokens[step].Start == tokens[step - 1].End;
                step += and || hyphen ? 1 : 0;
            }

            var word = step < tokens.Count && tokens[step].IsWord ? lexicon.Find(tokens[step].Span(text)) : default;
            var (follows, value) = (Follows(last, word.Kind, current), word.Value);
            if (
                !follows
                || (
                    step > next
                    && tokens[next].Is(text, "and")
                    && word.Kind is not (NumberWordKind.Unit or NumberWordKind.Ten or NumberWordKind.Ordinal or NumberWordKind.OrdinalTen)
                )
            )
            {
                break;
            }

            switch (word.Kind)
            {
                case NumberWordKind.Hundred or NumberWordKind.Group:
                    current = Math.Max(current, 1) * value;
                    break;
                case NumberWordKind.Scale:
                    total += Math.Max(current, 1) * value;
                    current = 0;
                    break;
                default:
                    current += value;
                    break;
            }

            (last, next) = (word.Kind, step + 1);
            if (last is NumberWordKind.Ordinal or NumberWordKind.OrdinalTen)
            {
                return new NumberReading(total + current, next, NumberForm.Ordinal);
            }

            if (total > Largest)
            {
                break;
            }
        }

        return next == at ? default : new NumberReading(total + current, next, NumberForm.Words);
    }

    private static bool Follows(NumberWordKind last, NumberWordKind kind, decimal current) =>
        kind switch
        {
            NumberWordKind.Unit => last is NumberWordKind.None or NumberWordKind.Hundred or NumberWordKind.Scale
                || (last == NumberWordKind.Ten && current % 10 == 0),
            NumberWordKind.Ordinal => last is NumberWordKind.None or NumberWordKind.Ten or NumberWordKind.Hundred or NumberWordKind.Scale,
            NumberWordKind.Ten or NumberWordKind.OrdinalTen => last
                is NumberWordKind.None
                    or NumberWordKind.Hundred
                    or NumberWordKind.Scale,
            NumberWordKind.Hundred => last is NumberWordKind.Unit or NumberWordKind.Ten && current < 100,
            NumberWordKind.Scale => last
                is NumberWordKind.Unit
                    or NumberWordKind.Ten
                    or NumberWordKind.Hundred
                    or NumberWordKind.Scale
                    or NumberWordKind.Group,
            NumberWordKind.Group => last is NumberWordKind.Unit or NumberWordKind.Ten && current < 1000,
            _ => false,
        };
}
