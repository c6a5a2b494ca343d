namespace Summarizer.Language.Dates;

/// <summary>
/// Dates in digits. The year first is unambiguous; "23.04.2022" has the day first; of "5/6/2022" American English has the month first, as
/// the public test cases for English have it, and others the day.
/// </summary>
internal static class NumericDates
{
    public static DatePart? Read(DateScan scan, int at)
    {
        if (!scan.IsNumber(at) || (scan.Glued(at) && scan.Span(at - 1) is "$" or "£" or "€" or "#"))
        {
            return null;
        }

        return Dotted(scan, at) ?? Compact(scan, at) ?? Spaced(scan, at) ?? Separated(scan, at) ?? Two(scan, at);
    }

    /// <summary>"23.04.2022": one token to the tokenizer.</summary>
    private static DatePart? Dotted(DateScan scan, int at)
    {
        var span = scan.Span(at);
        if (span.Length is < 6 or > 10 || span.Count('.') != 2)
        {
            return null;
        }

        var first = span.IndexOf('.');
        var second = span.LastIndexOf('.');
        return
            int.TryParse(span[..first], out var a)
            && int.TryParse(span[(first + 1)..second], out var b)
            && int.TryParse(span[(second + 1)..], out var c)
            ? Order(at + 1, (a, first), b, (c, span.Length - second - 1), dayFirst: true)
            : null;
    }

    private static DatePart? Compact(DateScan scan, int at) =>
        scan.Integer(at, 8) is { } value
        && value is > 1900_00_00 and < 2100_00_00
        && DaySpan.Day(value / 10000, value / 100 % 100, value % 100) is not null
            ? DatePart.OfDay(at + 1, value / 10000, value / 100 % 100, value % 100)
            : null;

    /// <summary>"2016 10 16".</summary>
    private static DatePart? Spaced(DateScan scan, int at)
    {
        if (
            scan.Span(at).Length != 4
            || scan.Span(at + 1).Length != 2
            || scan.Span(at + 2).Length != 2
            || scan.IsNumber(at + 3)
            || scan.Integer(at) is not { } year
            || scan.Integer(at + 1) is not { } month
            || scan.Integer(at + 2) is not { } day
        )
        {
            return null;
        }

        return year is > 1900 and < 2100 && DaySpan.Day(year, month, day) is not null ? DatePart.OfDay(at + 3, year, month, day) : null;
    }

    private static DatePart? Separated(DateScan scan, int at)
    {
        var sign = scan.Span(at + 1);
        if (
            sign is not ("-" or "/")
            || !scan.Span(at + 3).SequenceEqual(sign)
            || !scan.Glued(at + 1)
            || !scan.Glued(at + 2)
            || !scan.Glued(at + 3)
            || !scan.Glued(at + 4)
            || scan.Integer(at, 4) is not { } a
            || scan.Integer(at + 2, 2) is not { } b
            || scan.Integer(at + 4, 4) is not { } c
            || (scan.Glued(at + 5) && scan.Span(at + 5).SequenceEqual(sign) && scan.IsNumber(at + 6) && sign is "/")
        )
        {
            return null;
        }

        return Order(at + 5, (a, scan.Span(at).Length), b, (c, scan.Span(at + 4).Length), dayFirst: scan.Lexicon.DayFirst);
    }

    private static DatePart? Order(int next, (int Value, int Digits) first, int b, (int Value, int Digits) last, bool dayFirst)
    {
        var (a, c) = (first.Value, last.Value);
        if (first.Digits == 4)
        {
            return a is > 1000 and < 3000 && b is >= 1 and <= 12 && c is >= 1 and <= 31 ? DatePart.OfDay(next, a, b, c) : null;
        }

        if (last.Digits is not (2 or 4) || a is < 1 or > 31 || b is < 1 or > 31)
        {
            return null;
        }

        var year = last.Digits == 4 ? c : DateAtoms.Century(c);
        var (day, month) = a > 12 || (dayFirst && b <= 12) ? (a, b) : (b, a);
        return month <= 12 ? DatePart.OfDay(next, year, month, day) : null;
    }

    /// <summary>"2015-12", "12-2015", and "22/04" where a preposition or a weekday says that it is a date.</summary>
    private static DatePart? Two(DateScan scan, int at)
    {
        // "5/1-5/7": two days joined by a dash vouch for each other.
        var pair = scan.Is(at + 1, '/') && scan.IsDash(at + 3) && scan.IsNumber(at + 4) && scan.Is(at + 5, '/') && scan.IsNumber(at + 6);
        pair |= scan.IsDash(at - 1) && scan.Is(at - 3, '/') && scan.IsNumber(at - 4);
        // "11/20, 11/22 or 11/25"
        pair |=
            scan.Span(at - 1) is "," or "or" or "and"
            && scan.Is(at - 3, '/')
            && scan.IsNumber(at - 4)
            && scan.Is(at + 1, '/')
            && scan.IsNumber(at - 2);
        if (
            scan.Span(at + 1) is not ("-" or "/" or "–")
            || !scan.Glued(at + 1)
            || !scan.Glued(at + 2)
            || scan.Integer(at, 4) is not { } a
            || scan.Integer(at + 2, 4) is not { } b
            || (scan.Glued(at + 3) && (scan.IsWord(at + 3) || (scan.IsDash(at + 3) && !pair) || scan.Is(at + 3, '/')))
        )
        {
            return null;
        }

        var (first, second) = (scan.Span(at).Length, scan.Span(at + 2).Length);
        // "1963-4" is a split year, as "2019-20" is.
        if (first == 4 && second == 1 && b == (a + 1) % 10 && scan.Span(at + 1) is not "/")
        {
            return null;
        }

        if (first == 4 && second <= 2 && b is >= 1 and <= 12 && a is > 1000 and < 3000 && !(second == 2 && b == (a + 1) % 100))
        {
            return DatePart.OfMonth(at + 3, a, b);
        }

        if (first <= 2 && second == 4 && a is >= 1 and <= 12 && b is > 1800 and < 2200)
        {
            return DatePart.OfMonth(at + 3, b, a);
        }

        // "3-8 May", "6-1" and "from 12-18 months" are no dates, "9/11" is the name of a day long ago.
        var weekday = scan.Is(at - 1, DateWordKind.Weekday);
        var dash = !scan.Is(at + 1, '/');
        if (
            first > 2
            || second > 2
            || scan.Is(at + 1, '–')
            || (dash && !weekday)
            || scan.Is(at + 3, DateWordKind.Month)
            || scan.Is(at + 3, DateWordKind.Unit)
            || (a, b) == (9, 11)
        )
        {
            return null;
        }

        var told =
            pair
            || weekday
            || scan.Span(at - 1) is "on" or "from" or "between" or "since" or "until" or "by" or "to" or "this" or "next"
            || ClockTimes.Pass(scan, at + 3) > at + 3;
        if (!told)
        {
            return null;
        }

        var (day, month) = a > 12 || (scan.Lexicon.DayFirst && b <= 12) ? (a, b) : (b, a);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31 ? DatePart.OfDay(at + 3, null, month, day) : null;
    }
}
