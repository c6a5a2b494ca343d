using System.Collections.Frozen;
using System.Globalization;
using Summarizer.Language.Words;

namespace Summarizer.Language.Dates;

/// <summary>Feasts with a rule for every year, from a data file: fixed days, nth weekdays, days from Easter.</summary>
internal static class Holidays
{
    private const int LongestName = 6;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Rules = WordList
        .Table("Language/Dates/holidays.en.tsv")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstWords = WordList
        .Table("Language/Dates/holidays.en.tsv")
        .Keys.Select(name => name[..(name.IndexOfAny([' ', '\'', '’', '-']) is var end and > 0 ? end : name.Length)])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordFilter Filter = new(FirstWords.Set);

    public static bool MayBegin(ReadOnlySpan<char> word) => Filter.MayHold(word) && FirstWords.Contains(word);

    public static DatePart? Read(DateScan scan, int at)
    {
        if (!scan.Lexicon.English || !scan.IsWord(at) || !MayBegin(scan.Span(at)))
        {
            return null;
        }

        for (var words = Math.Min(LongestName, scan.Count - at); words > 0; words--)
        {
            if (!Rules.TryGetValue(scan.Text.AsSpan(scan.Tokens[at].Start..scan.Tokens[at + words - 1].End), out var rule))
            {
                continue;
            }

            // "before the new year" is a day, "in the new year" none.
            var bounded = rule.EndsWith('b');
            if (bounded && !scan.Is(at - (scan.Is(at - 1, "the") ? 2 : 1), DateWordKind.Bound))
            {
                return null;
            }

            rule = bounded ? rule[..^2] : rule;
            var next = at + words;
            var weekend = scan.Is(next, "weekend") ? 1 : 0;
            var year = DateAtoms.YearAfter(scan, next + weekend);
            var end = year?.Next ?? next + weekend;
            if (weekend > 0 || scan.Is(end, "weekend"))
            {
                return new DatePart(
                    Math.Max(end, scan.Is(end, "weekend") ? end + 1 : end),
                    DatePrecision.Week,
                    null,
                    y => Weekend(InYear(rule, y))
                )
                {
                    Year = year?.Year,
                };
            }

            return new DatePart(year?.Next ?? next, DatePrecision.Day, null, y => InYear(rule, y)) { Year = year?.Year };
        }

        return null;
    }

    /// <summary>The weekend that a feast is celebrated on: from Saturday, or from the feast after midweek, to Sunday, or to the feast on a Monday.</summary>
    public static DaySpan? Weekend(DaySpan? feast)
    {
        if (feast?.From is not { } day)
        {
            return null;
        }

        return DaySpan.Weekday(day) switch
        {
            1 => new DaySpan(day.AddDays(-2), day),
            >= 4 => new DaySpan(DaySpan.Weekday(day) == 7 ? day.AddDays(-1) : day, Weekdays.After(day, 7, strictly: false)),
            _ => new DaySpan(Weekdays.Before(day, 6, strictly: false), Weekdays.Before(day, 7, strictly: false)),
        };
    }

    private static DaySpan? InYear(string rule, int year)
    {
        if (rule[0] == 'e')
        {
            return DaySpan.On(Easter(year).AddDays(int.Parse(rule.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)));
        }

        var month = int.Parse(rule.AsSpan(0, 2), CultureInfo.InvariantCulture);
        if (rule[3] != 'n')
        {
            return DaySpan.Day(year, month, int.Parse(rule.AsSpan(3), CultureInfo.InvariantCulture));
        }

        var (nth, weekday) = (rule[4] - '0', rule[5] - '0');
        var plus = rule.Length > 7 ? rule[7] - '0' : 0;
        return Nth(year, month, nth, weekday) is { } day ? DaySpan.On(day.AddDays(plus)) : null;
    }

    /// <summary>The nth weekday of a month; 9 is the last.</summary>
    public static DateOnly? Nth(int year, int month, int nth, int weekday)
    {
        if (nth == 9)
        {
            return Weekdays.Before(new DateOnly(year, month, DateTime.DaysInMonth(year, month)), weekday, strictly: false);
        }

        var day = Weekdays.After(new DateOnly(year, month, 1), weekday, strictly: false).AddDays(7 * (nth - 1));
        return day.Month == month ? day : null;
    }

    /// <summary>The anonymous Gregorian algorithm.</summary>
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
