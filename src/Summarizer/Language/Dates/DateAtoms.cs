using Summarizer.Language.Numbers;
using Summarizer.Language.Words;

namespace Summarizer.Language.Dates;

/// <summary>The smallest parts of a date: a day of the month, a month, a year.</summary>
internal static class DateAtoms
{
    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted = WordList
        .Load("Language/Dates/counted.en.txt")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"14", "14th", "5." (German), "fourteenth", "twenty-first"; bare number words only where <paramref name="cardinals"/> are wanted.</summary>
    public static (int Day, int Next)? Day(DateScan scan, int at, bool cardinals = false)
    {
        if (scan.Integer(at, 2) is { } day)
        {
            if (
                scan.Glued(at) && (scan.Span(at - 1) is "/" or "$" or "£" or "€" || (scan.Is(at - 1, ':') && scan.IsNumber(at - 2)))
                || (scan.Glued(at + 1) && scan.Is(at + 1, '/'))
            )
            {
                return null;
            }

            var next = at + 1;
            var suffix = scan.Span(next);
            if (suffix is "st" or "nd" or "rd" or "th" && scan.Tokens[next].Start - scan.Tokens[at].End <= 1)
            {
                next++;
            }
            else if (scan.Glued(next) && (suffix is "er" or "º" or "ro" || (suffix is "." && !scan.Lexicon.English)))
            {
                next++;
            }

            return day is >= 1 and <= 31 && !(scan.Glued(next) && scan.IsWord(next)) ? (day, next) : null;
        }

        if (!scan.IsWord(at))
        {
            return null;
        }

        var number = scan.Number(at);
        var fits = number.Form == NumberForm.Ordinal || (cardinals && number.Form == NumberForm.Words);
        return fits && number.Value is >= 1 and <= 31 ? ((int)number.Value, number.Next) : null;
    }

    /// <summary>A month's name, its dot included. "may" and "march" are verbs unless capitalized or after a preposition.</summary>
    public static (int Month, int Next)? Month(DateScan scan, int at)
    {
        if (scan.Is(at, DateWordKind.MonthStem))
        {
            return scan.Is(at + 1, DateWordKind.MonthOrder) ? (((scan.Value(at) + scan.Value(at + 1) - 1) % 12) + 1, at + 2) : null;
        }

        if (!scan.Is(at, DateWordKind.Month))
        {
            return null;
        }

        var word = scan.Span(at);
        var mayBeWord =
            scan.Lexicon.English
            && (word.Length <= 4 || word.Equals("march", StringComparison.OrdinalIgnoreCase))
            && !word.Equals("july", StringComparison.OrdinalIgnoreCase)
            && !word.Equals("june", StringComparison.OrdinalIgnoreCase);
        // "this may help", "This May Be Why"
        if (mayBeWord && scan.IsWord(at + 1) && scan.Is(at - 1, "this") && (char.IsLower(word[0]) || scan.StartsUpper(at - 1)))
        {
            return null;
        }

        if (
            mayBeWord
            && char.IsLower(word[0])
            && !(
                scan.Is(at - 1, DateWordKind.Of)
                || scan.Is(at - 1, DateWordKind.Relative)
                || scan.Is(at - 1, DateWordKind.Bound)
                || scan.IsNumber(at - 1)
                || scan.IsNumber(at + 1)
                || (scan.Span(at - 1) is "st" or "nd" or "rd" or "th" && scan.IsNumber(at - 2))
                || scan.Is(at - 1, '/')
                || scan.IsDash(at - 1)
                || Day(scan, at - 1) is not null
                || Day(scan, at + 1) is not null
            )
        )
        {
            return null;
        }

        var full =
            word.Equals("may", StringComparison.OrdinalIgnoreCase)
            || word.Equals("june", StringComparison.OrdinalIgnoreCase)
            || word.Equals("july", StringComparison.OrdinalIgnoreCase);
        var dot =
            word.Length <= 4 && !full && scan.Is(at + 1, '.') && scan.Glued(at + 1) && (scan.Lexicon.English || scan.IsNumber(at + 2))
                ? 1
                : 0;
        return (scan.Value(at), at + 1 + dot);
    }

    /// <summary>A year of four digits, in words ("nineteen eighty-six"), or, where wanted, of two.</summary>
    public static (int Year, int Next)? Year(DateScan scan, int at, bool twoDigits = false)
    {
        if (scan.Integer(at, 4) is { } value)
        {
            var digits = scan.Tokens[at].Range.Length;
            if (digits == 4 && value is >= 1000 and < 3000 && !IsCounted(scan, at + 1))
            {
                return (value, at + 1);
            }

            return digits == 2 && (twoDigits || IsShort(scan, at)) ? (Century(value), at + 1) : null;
        }

        if (
            scan.Span(at) is "'" or "’" or "‘"
            && scan.IsNumber(at + 1)
            && scan.Glued(at + 1)
            && scan.Integer(at + 1, 2) is { } two
            && scan.Tokens[at + 1].Range.Length == 2
            && !(scan.Glued(at + 2) && scan.IsWord(at + 2))
        )
        {
            return (Century(two), at + 2);
        }

        return scan.IsWord(at) ? InWords(scan, at) : null;
    }

    /// <summary>A year after a month or day: ", 2021", "of 2021", "in 2021", "last year".</summary>
    public static (int? Year, int Next)? YearAfter(DateScan scan, int at, bool twoDigits = false)
    {
        var of = scan.Is(at, DateWordKind.Of);
        var comma = scan.Is(at, ',');
        var next = at + (of || comma ? 1 : 0);
        next = of ? scan.PassThe(next) : next;
        next += of && scan.Is(next, "year") ? 1 : 0;
        if (Year(scan, next, twoDigits && of) is { } year && !(of && scan.Is(at, "in") && scan.Is(year.Next, '%')))
        {
            return year;
        }

        // "September last year", "July of this year".
        return scan.Is(next, DateWordKind.Relative) && scan.Unit(next + 1) == DateUnit.Year && !scan.Is(next, "past")
            ? (scan.Reference?.Year + scan.Value(next), next + 2)
            : null;
    }

    /// <summary>Whether the word after a number says that it counts something and is no year: "2000 people".</summary>
    public static bool IsCounted(DateScan scan, int at) =>
        scan.IsWord(at) && (Counted.Contains(scan.Span(at)) || (scan.Glued(at) && scan.Span(at) is not ("-" or "–")));

    public static int Century(int twoDigits) => twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;

    private static bool IsShort(DateScan scan, int at) => scan.Span(at - 1) is "'" or "’" or "‘" && scan.Glued(at);

    private static (int Year, int Next)? InWords(DateScan scan, int at)
    {
        var first = scan.Number(at);
        if (first.Form != NumberForm.Words)
        {
            return null;
        }

        if (first.Value is >= 1100 and < 2100 && first.Next - at > 1)
        {
            return ((int)first.Value, first.Next);
        }

        var second = first.Value is >= 11 and <= 20 ? scan.Number(first.Next) : default;
        return second.Form == NumberForm.Words && second.Value is >= 10 and <= 99
            ? (((int)first.Value * 100) + (int)second.Value, second.Next)
            : null;
    }
}
