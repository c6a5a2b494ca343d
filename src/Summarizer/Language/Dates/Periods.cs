using System.Globalization;
using Summarizer.Language.Numbers;

namespace Summarizer.Language.Dates;

/// <summary>Years, quarters, halves, decades and centuries by their names.</summary>
internal static class Periods
{
    /// <summary>"Q3", "H1".</summary>
    public static bool MayBegin(ReadOnlySpan<char> word) =>
        word.Length == 2 && char.IsAsciiDigit(word[1]) && word[0] is 'Q' or 'q' or 'H' or 'h';

    public static DatePart? Read(DateScan scan, int at) =>
        Decade(scan, at) ?? Quarter(scan, at) ?? Century(scan, at) ?? NumberedWeek(scan, at) ?? CalendarYear(scan, at) ?? Year(scan, at);

    /// <summary>"the 1990s", "the '90s", "the nineties".</summary>
    private static DatePart? Decade(DateScan scan, int at)
    {
        if (scan.Is(at, DateWordKind.Decade))
        {
            return scan.Is(at - 1, "the") || scan.Is(at - 1, "in") || scan.IsDash(at - 1) ? Years(at + 1, 1900 + scan.Value(at)) : null;
        }

        var number = at + (scan.Span(at) is "'" or "’" or "‘" ? 1 : 0);
        if (scan.Integer(number, 4) is not { } value || value % 10 != 0)
        {
            return null;
        }

        var gap = scan.Span(number + 1) is "'" or "’" ? 1 : 0;
        var s = scan.Span(number + 1 + gap);
        if (s is not ("s" or "'s" or "’s") || (s is "s" && !scan.Glued(number + 1 + gap) && !scan.Is(at - 1, "in")))
        {
            return null;
        }

        var digits = scan.Span(number).Length;
        return digits == 4 && value is >= 1000 and < 2200 ? Years(number + 2 + gap, value)
            : digits == 2
            && value > 0
            && (number > at || scan.Is(at - 1, "the") || scan.Is(at - 1, "in"))
            && !scan.Is(number + 2 + gap, "and")
                ? Years(number + 2 + gap, (value < 20 ? 2000 : 1900) + value)
            : null;
    }

    private static DatePart Years(int next, int first) =>
        new(next, DatePrecision.Decade, DaySpan.Years(first, first % 100 == 0 && first % 1000 != 0 && first < 1900 ? 100 : 10));

    /// <summary>"Q3 2024", "2019-Q1", "H1 2020", "the third quarter of 2024", "the first half of this year".</summary>
    private static DatePart? Quarter(DateScan scan, int at)
    {
        if (scan.Integer(at, 4) is > 1800 and < 2200)
        {
            var name = at + 1 + (scan.IsDash(at + 1) ? 1 : 0);
            return Named(scan, name) is { } q ? Part(scan.Integer(at, 4), name + 1, q) : null;
        }

        if (Named(scan, at) is { } named)
        {
            var dash = at + 1 + (scan.IsDash(at + 1) && scan.Glued(at + 1) ? 1 : 0);
            var year = DateAtoms.YearAfter(scan, dash);
            return Part(year?.Year, year?.Next ?? at + 1, named);
        }

        var nth = scan.Number(at);
        var last = scan.Is(at, "last");
        var half = scan.Is(last ? at + 1 : nth.Next, "half");
        if ((nth.Form != NumberForm.Ordinal && !last) || (!half && scan.Unit(last ? at + 1 : nth.Next) != DateUnit.Quarter))
        {
            return null;
        }

        var after = (last ? at : nth.Next - 1) + 2;
        var number = last ? (half ? 2 : 4) : (int)nth.Value;
        if (number is < 1 or > 4 || (half && number > 2))
        {
            return null;
        }

        // A bare "third quarter" may be a game's: only with a year.
        return (DateAtoms.YearAfter(scan, after) ?? TheYear(scan, after)) is { } of ? Part(of.Year, of.Next, (half ? 6 : 3, number)) : null;
    }

    private static (int? Year, int Next)? TheYear(DateScan scan, int at)
    {
        var year =
            at
            + (
                scan.Is(at, "of")
                    ? scan.Is(at + 1, "the")
                        ? 2
                        : 1
                    : 0
            );
        if (year > at && scan.Unit(year) == DateUnit.Year)
        {
            return (scan.Reference?.Year, year + 1);
        }

        return null;
    }

    private static (int Months, int Number)? Named(DateScan scan, int at)
    {
        var span = scan.Span(at);
        return span.Length != 2 || !char.IsAsciiDigit(span[1]) ? null
            : span[0] is 'Q' or 'q' && span[1] is >= '1' and <= '4' ? (3, span[1] - '0')
            : span[0] is 'H' or 'h' && span[1] is '1' or '2' && span[0] is 'H' or 'h' ? (6, span[1] - '0')
            : null;
    }

    private static DatePart Part(int? year, int next, (int Months, int Number) part) =>
        new(next, DatePrecision.Quarter, null, y => DaySpan.Months(y, ((part.Number - 1) * part.Months) + 1, part.Months)) { Year = year };

    private static DatePart? Century(DateScan scan, int at)
    {
        var number = scan.Number(at);
        var century = number.Next + (scan.IsDash(number.Next) ? 1 : 0);
        return number.Form == NumberForm.Ordinal && number.Value is >= 2 and <= 30 && scan.Unit(century) == DateUnit.Century
            ? new DatePart(century + 1, DatePrecision.Range, DaySpan.Years(((int)number.Value - 1) * 100, 100))
            : null;
    }

    /// <summary>"week 31", "week 3 of 2027": ISO weeks.</summary>
    private static DatePart? NumberedWeek(DateScan scan, int at)
    {
        if (scan.Unit(at) != DateUnit.Week || scan.Integer(at + 1, 2) is not (>= 1 and <= 53) || !scan.Lexicon.English)
        {
            return null;
        }

        var week = scan.Integer(at + 1, 2)!.Value;
        var year = DateAtoms.YearAfter(scan, at + 2);
        return new DatePart(
            year?.Next ?? at + 2,
            DatePrecision.Week,
            null,
            y => new DaySpan(DaySpan.FirstWeek(y).AddDays(7 * (week - 1)), DaySpan.FirstWeek(y).AddDays((7 * week) - 1))
        )
        {
            Year = year is null ? scan.Reference?.Year : year.Value.Year,
        };
    }

    /// <summary>"CY18", "cy2018"; a fiscal year's months depend on whose it is.</summary>
    private static DatePart? CalendarYear(DateScan scan, int at)
    {
        var span = scan.Span(at);
        return
            span.Length is 4 or 6
            && span.StartsWith("cy", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(span[2..], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? DatePart.OfYear(at + 1, year < 100 ? DateAtoms.Century(year) : year)
            : null;
    }

    private static DatePart? Year(DateScan scan, int at)
    {
        var named = scan.Unit(at) == DateUnit.Year && !scan.Is(at, "years");
        var start =
            at
            + (
                named
                    ? scan.Is(at + 1, "of")
                        ? 2
                        : 1
                    : 0
            );
        if (DateAtoms.Year(scan, start) is not { } year)
        {
            return null;
        }

        var told =
            named
            || (scan.Is(at - 1, "to") && scan.Is(at - 2, "back"))
            || scan.Span(at - 1)
                is "in"
                    or "In"
                    or "since"
                    or "Since"
                    or "of"
                    or "by"
                    or "By"
                    or "from"
                    or "From"
                    or "until"
                    or "before"
                    or "after"
                    or "During"
                    or "during"
                    or "through"
                    or "late"
                    or "early"
                    or "mid"
                    or "(";
        if (!scan.IsNumber(start))
        {
            // "Spirit of '76", "a fan of '76": names have such years too.
            return told && !(scan.Is(at - 1, "of") && !scan.IsWord(start)) ? DatePart.OfYear(year.Next, year.Year) : null;
        }

        // "Spirit of '76"
        if (scan.Glued(start) && scan.Span(start - 1) is "'" or "’" or "‘" && scan.Is(start - 2, "of"))
        {
            return null;
        }

        if (
            scan.Glued(start) && (scan.IsWord(start - 1) || scan.Span(start - 1) is "$" or "£" or "€" or "#" or "." or "/")
            || scan.Is(year.Next, '%')
            || (scan.Glued(year.Next) && scan.IsWord(year.Next))
            || (
                scan.IsDash(year.Next)
                && scan.Glued(year.Next)
                && scan.IsNumber(year.Next + 1)
                && scan.Glued(year.Next + 1)
                && scan.Span(year.Next + 1).Length != 4
                && !told
            )
        )
        {
            return null;
        }

        var counted =
            scan.Span(at - 1)
                is "about"
                    or "around"
                    or "over"
                    or "nearly"
                    or "almost"
                    or "some"
                    or "least"
                    or "approximately"
                    or "roughly"
                    or "all"
            || (scan.Is(at - 1, "than") && scan.Span(at - 2) is not ("later" or "earlier" or "greater"))
            || (scan.Is(at - 1, "to") && scan.Integer(at - 2, 4) is not (> 1000 and < 3000));
        // "deliver 2000 toys": a round number before a plural counts; "the 2000 elections" don't.
        counted |=
            year.Year % 100 == 0
            && scan.IsWord(year.Next)
            && !scan.StartsUpper(year.Next)
            && scan.Span(year.Next) is [.., not 's', 's']
            && !scan.Is(at - 1, "the");
        var plausible =
            year.Year is >= 1900 and < 2060 && !counted && !scan.Lexicon.Find(scan.Span(year.Next)).Kind.Equals(DateWordKind.Unit);
        return told || plausible ? DatePart.OfYear(year.Next, year.Year) : null;
    }
}
