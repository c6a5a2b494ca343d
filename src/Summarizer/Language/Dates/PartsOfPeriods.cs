namespace Summarizer.Language.Dates;

/// <summary>"early next year", "mid-November", "the end of 2000", "the week of April 10".</summary>
internal static class PartsOfPeriods
{
    public static DatePart? Read(DateScan scan, int at) => (scan.Lexicon.English ? WeekOf(scan, at) : null) ?? Stretch(scan, at);

    /// <summary>"early", "the beginning of", "mid-", "the end of", "earlier this", "later in the".</summary>
    private static DatePart? Stretch(DateScan scan, int at)
    {
        if (!scan.Is(at, DateWordKind.Part))
        {
            return null;
        }

        var noun = scan.Span(at) is "beginning" or "start" or "middle" or "end" or "Beginning" or "End" or "Start" or "Middle";
        var next = at + 1 + (scan.IsDash(at + 1) && scan.Glued(at + 1) ? 1 : 0);
        var linked = scan.Is(next, DateWordKind.Of);
        if (noun && !scan.Is(next, "of"))
        {
            return null;
        }

        next = scan.PassThe(linked ? next + 1 : next);
        var whole = Whole(scan, next);
        var (part, earlier, later) = (scan.Value(at), scan.Is(at, "earlier"), scan.Is(at, "later"));
        return whole is null || whole.Precision == DatePrecision.Day
            ? null
            : new DatePart(whole.Next, whole.Precision == DatePrecision.Decade ? DatePrecision.Range : whole.Precision, null, Within)
            {
                Year = whole.In is null ? scan.Reference?.Year ?? 1 : whole.Year,
                Edge = noun ? At : null,
            };

        DateOnly? At(int year) =>
            (whole.In is null ? whole.Span : whole.In(year)) is not { From: { } from, To: { } to }
                ? null
                : part switch
                {
                    1 => from,
                    2 => from.AddDays((to.DayNumber - from.DayNumber + 1) / 2),
                    _ => to.AddDays(1),
                };

        DaySpan? Within(int year)
        {
            var span = whole.In is null ? whole.Span : whole.In(year);
            return span is not { From: { } from, To: { } to } ? null
                : (earlier || later) && scan.Reference is { } today && today >= from && today <= to
                    ? earlier ? new DaySpan(from, today)
                        : new DaySpan(today, to)
                : Cut(from, to, whole.Precision, part);
        }
    }

    private static DaySpan Cut(DateOnly from, DateOnly to, DatePrecision whole, int part)
    {
        var days = to.DayNumber - from.DayNumber + 1;
        return whole switch
        {
            // Months: halves, and the middle third; weeks: to Wednesday, from Thursday; longer: thirds.
            DatePrecision.Month => part switch
            {
                1 => new DaySpan(from, from.AddDays(14)),
                2 => new DaySpan(from.AddDays(9), from.AddDays(19)),
                _ => new DaySpan(from.AddDays(15), to),
            },
            DatePrecision.Week => part switch
            {
                1 => new DaySpan(from, from.AddDays(2)),
                2 => new DaySpan(from.AddDays(2), from.AddDays(3)),
                _ => new DaySpan(from.AddDays(3), to),
            },
            DatePrecision.Year => part switch
            {
                1 => new DaySpan(from, from.AddMonths(4).AddDays(-1)),
                2 => new DaySpan(from.AddMonths(4), from.AddMonths(8).AddDays(-1)),
                _ => new DaySpan(from.AddMonths(8), to),
            },
            DatePrecision.Decade => part switch
            {
                1 => new DaySpan(from, from.AddYears(4).AddDays(-1)),
                2 => new DaySpan(from.AddYears(4), from.AddYears(7).AddDays(-1)),
                _ => new DaySpan(from.AddYears(7), to),
            },
            _ => part switch
            {
                1 => new DaySpan(from, from.AddDays(days / 3)),
                2 => new DaySpan(from.AddDays(days / 3), from.AddDays(days * 2 / 3)),
                _ => new DaySpan(from.AddDays(days * 2 / 3), to),
            },
        };
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

        next = scan.PassThe(next);
        if (
            CalendarDates.Read(scan, next) is null
            && BareDays.Day(scan, next) is { } bare
            && !scan.IsDash(bare.Next)
            && !scan.IsWord(bare.Next)
        )
        {
            return new DatePart(bare.Next, DatePrecision.Week, bare.Span?.From is { } on ? DaySpan.Unit(on, unit, 0) : null);
        }

        return (CalendarDates.Read(scan, next) ?? Holidays.Read(scan, next)) is { Precision: DatePrecision.Day, In: { } days } day
            ? new DatePart(
                day.Next,
                DatePrecision.Week,
                null,
                year =>
                    days(year) is { From: { } from } span
                        ? unit == DateUnit.Weekend
                            ? Holidays.Weekend(span)
                            : DaySpan.Unit(from, unit, 0)
                        : null
            )
            {
                Year = day.Year,
            }
            : null;
    }

    /// <summary>What a part can be of: a month, a year, "next month", "the year", a decade, a quarter.</summary>
    public static DatePart? Whole(DateScan scan, int at)
    {
        var whole = CalendarDates.Read(scan, at) ?? Periods.Read(scan, at) ?? RelativeDates.Read(scan, at) ?? Seasons.Read(scan, at);
        if (whole is not null)
        {
            return whole;
        }

        var unit = scan.Unit(at);
        return
            unit is DateUnit.Week or DateUnit.Month or DateUnit.Year or DateUnit.Decade or DateUnit.Century
            && !scan.Span(at).EndsWith("s", StringComparison.OrdinalIgnoreCase)
            ? new DatePart(at + 1, DaySpan.Precision(unit), scan.Reference is { } today ? DaySpan.Unit(today, unit, 0) : null)
            : null;
    }
}
