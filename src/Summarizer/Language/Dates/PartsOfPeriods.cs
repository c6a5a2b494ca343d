namespace Summarizer.Language;

/// <summary>"the first week of February", "early next year", "mid-November", "the end of 2000", "the last Monday in May", "the week of April 10".</summary>
internal static class PartsOfPeriods
{
    public static DatePart? Read(DateScan scan, int at) => scan.Lexicon.English ? WeekOf(scan, at) ?? Nth(scan, at) ?? DayOf(scan, at) ?? Stretch(scan, at) : null;

    /// <summary>"early", "the beginning of", "mid-", "the end of", "earlier this", "later in the".</summary>
    private static DatePart? Stretch(DateScan scan, int at)
    {
        if (!scan.Is(at, DateWordKind.Part))
        {
            return null;
        }

        var noun = scan.Span(at) is "beginning" or "start" or "middle" or "end" or "Beginning" or "End" or "Start" or "Middle";
        var next = at + 1 + (scan.IsDash(at + 1) && scan.Glued(at + 1) ? 1 : 0);
        var linked = scan.Is(next, "of") || scan.Is(next, "in");
        if (noun && !scan.Is(next, "of"))
        {
            return null;
        }

        next = scan.PassThe(linked ? next + 1 : next);
        var whole = Container(scan, next);
        var (part, earlier, later) = (scan.Value(at), scan.Is(at, "earlier"), scan.Is(at, "later"));
        return whole is null || whole.Precision == DatePrecision.Day ? null
            : new DatePart(whole.Next, whole.Precision == DatePrecision.Decade ? DatePrecision.Range : whole.Precision, null, Within)
            {
                Year = whole.In is null ? scan.Reference?.Year ?? 1 : whole.Year,
                Edge = noun ? At : null,
            };

        DateOnly? At(int year) => (whole.In is null ? whole.Span : whole.In(year)) is not { From: { } from, To: { } to } ? null
            : part switch { 1 => from, 2 => from.AddDays((to.DayNumber - from.DayNumber + 1) / 2), _ => to.AddDays(1) };

        DaySpan? Within(int year)
        {
            var span = whole.In is null ? whole.Span : whole.In(year);
            return span is { From: { } from, To: { } to } ? Cut(from, to, whole, part, earlier, later, scan.Reference) : null;
        }
    }

    private static DaySpan? Cut(DateOnly from, DateOnly to, DatePart whole, int part, bool earlier, bool later, DateOnly? reference)
    {
        var inside = reference is { } day && day >= from && day <= to;
        if (inside && (earlier || later))
        {
            return earlier ? new DaySpan(from, reference) : new DaySpan(reference, to);
        }

        var days = to.DayNumber - from.DayNumber + 1;
        return whole.Precision switch
        {
            // Months: halves, and the middle third; weeks: to Wednesday, from Thursday; longer: thirds.
            DatePrecision.Month => part switch { 1 => new DaySpan(from, from.AddDays(14)), 2 => new DaySpan(from.AddDays(9), from.AddDays(19)), _ => new DaySpan(from.AddDays(15), to) },
            DatePrecision.Week => part switch { 1 => new DaySpan(from, from.AddDays(2)), 2 => new DaySpan(from.AddDays(2), from.AddDays(3)), _ => new DaySpan(from.AddDays(3), to) },
            DatePrecision.Year => part switch { 1 => new DaySpan(from, from.AddMonths(4).AddDays(-1)), 2 => new DaySpan(from.AddMonths(4), from.AddMonths(8).AddDays(-1)), _ => new DaySpan(from.AddMonths(8), to) },
            DatePrecision.Decade => part switch { 1 => new DaySpan(from, from.AddYears(4).AddDays(-1)), 2 => new DaySpan(from.AddYears(4), from.AddYears(7).AddDays(-1)), _ => new DaySpan(from.AddYears(7), to) },
            _ => part switch { 1 => new DaySpan(from, from.AddDays(days / 3)), 2 => new DaySpan(from.AddDays(days / 3), from.AddDays(days * 2 / 3)), _ => new DaySpan(from.AddDays(days * 2 / 3), to) },
        };
    }

    /// <summary>"first week of February", "last two months of 2021", "third Monday in May", "last day of the month".</summary>
    private static DatePart? Nth(DateScan scan, int at)
    {
        var last = scan.Is(at, "last");
        var ordinal = scan.Number(at);
        if (!last && (ordinal.Form != NumberForm.Ordinal || ordinal.Value > 99))
        {
            return null;
        }

        var nth = last ? -1 : (int)ordinal.Value;
        var next = last ? at + 1 : ordinal.Next;
        var number = scan.Number(next);
        var several = number.Form is NumberForm.Digits or NumberForm.Words && number.Value is >= 1 and <= 999 && number.Next > next;
        var count = several ? (int)number.Value : 1;
        next = several ? number.Next : next;
        var weekday = scan.Is(next, DateWordKind.Weekday) ? scan.Value(next) : 0;
        var unit = scan.Unit(next);
        next += 1;
        next += scan.Is(next, DateWordKind.DayPart) ? 1 : 0;
        if ((weekday == 0 && unit is not (DateUnit.Day or DateUnit.Week or DateUnit.Month or DateUnit.Weekend)) || !(scan.Is(next, "of") || scan.Is(next, "in")) || Container(scan, scan.PassThe(next + 1)) is not { } whole)
        {
            return null;
        }

        var precision = weekday > 0 ? DatePrecision.Day : count > 1 ? DatePrecision.Range : DaySpan.Precision(unit);
        if (scan.Is(whole.Next, "on") && scan.Is(whole.Next + 1, DateWordKind.Weekday))
        {
            return new DatePart(whole.Next, precision);
        }

        return whole.Precision == DatePrecision.Day ? null : new DatePart(whole.Next, precision, null, Within) { Year = whole.In is null ? scan.Reference?.Year ?? 1 : whole.Year };

        DaySpan? Within(int year)
        {
            var span = whole.In is null ? whole.Span : whole.In(year);
            return span is { From: { } from, To: { } to } ? Subperiods.Nth(from, to, whole.Precision, nth, count, unit, weekday) : null;
        }
    }

    /// <summary>"the 21st of this month", "the 5th of next month".</summary>
    private static DatePart? DayOf(DateScan scan, int at)
    {
        if (DateAtoms.Day(scan, at) is not { } day || day.Next - at < 2 && scan.IsNumber(at))
        {
            return null;
        }

        var next = day.Next + (scan.Is(day.Next, "of") ? 1 : 0);
        return scan.Is(next, DateWordKind.Relative) && scan.Unit(next + 1) == DateUnit.Month
            ? new DatePart(next + 2, DatePrecision.Day, scan.Reference is { } today && DaySpan.Unit(today, DateUnit.Month, scan.Value(next))?.From is { } first ? DaySpan.Day(first.Year, first.Month, day.Day) : null)
            : null;
    }

    /// <summary>"the week of April 10th", "the week beginning February 4", "w/c Feb 4", "the week after next".</summary>
    private static DatePart? WeekOf(DateScan scan, int at)
    {
        var commencing = scan.Is(at, "w") && scan.Is(at + 1, '/') && scan.Is(at + 2, "c");
        if (!commencing && (scan.Unit(at) is not (DateUnit.Week or DateUnit.Weekend) || scan.Is(at, "weeks")))
        {
            return null;
        }

        var unit = commencing ? DateUnit.Week : scan.Unit(at);
        if (scan.Is(at + 1, "after") && scan.Is(at + 2, "next"))
        {
            return new DatePart(at + 3, DatePrecision.Week, scan.Reference is { } today ? DaySpan.Unit(today, unit, 2) : null);
        }

        var next = at + 1;
        if (commencing)
        {
            next = at + 3;
        }
        else if (scan.Span(next) is "of" or "beginning" or "starting" or "commencing")
        {
            next += scan.Is(next + 1, "on") ? 2 : 1;
        }
        else
        {
            return null;
        }

        return (CalendarDates.Read(scan, scan.PassThe(next)) ?? Holidays.Read(scan, next)) is { Precision: DatePrecision.Day, In: { } days } day
            ? new DatePart(day.Next, DatePrecision.Week, null, year => days(year) is { From: { } from } span ? unit == DateUnit.Weekend ? Holidays.Weekend(span) : DaySpan.Unit(from, unit, 0) : null) { Year = day.Year }
            : null;
    }

    /// <summary>What a part can be of: a month, a year, "next month", "the year", a decade, a quarter.</summary>
    private static DatePart? Container(DateScan scan, int at)
    {
        var whole = CalendarDates.Read(scan, at) ?? Periods.Read(scan, at) ?? RelativeDates.Read(scan, at) ?? Seasons.Read(scan, at);
        if (whole is not null)
        {
            return whole;
        }

        var unit = scan.Unit(at);
        return unit is DateUnit.Week or DateUnit.Month or DateUnit.Year or DateUnit.Decade or DateUnit.Century
            ? new DatePart(at + 1, DaySpan.Precision(unit), scan.Reference is { } today ? DaySpan.Unit(today, unit, 0) : null)
            : null;
    }
}
