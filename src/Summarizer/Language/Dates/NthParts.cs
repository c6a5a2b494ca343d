using Summarizer.Language.Numbers;

namespace Summarizer.Language.Dates;

/// <summary>"the first week of February", "the last two months of 2021", "the third Monday in May", "the 21st of this month".</summary>
internal static class NthParts
{
    public static DatePart? Read(DateScan scan, int at) => scan.Lexicon.English ? Part(scan, at) ?? DayOf(scan, at) : null;

    /// <summary>"first week of February", "last two months of 2021", "third Monday in May", "last day of the month".</summary>
    private static DatePart? Part(DateScan scan, int at)
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
        next = weekday > 0 ? ClockTimes.Pass(scan, next) : next;
        if (
            (weekday == 0 && unit is not (DateUnit.Day or DateUnit.Week or DateUnit.Month or DateUnit.Weekend))
            || !(scan.Is(next, "of") || scan.Is(next, "in"))
            || PartsOfPeriods.Whole(scan, scan.PassThe(next + 1)) is not { } whole
        )
        {
            return null;
        }

        var precision =
            weekday > 0 ? DatePrecision.Day
            : count > 1 ? DatePrecision.Range
            : DaySpan.Precision(unit);
        // "the first week of October on Friday"
        var on = precision == DatePrecision.Week ? Weekdays.AfterOn(scan, whole.Next) : null;
        return whole.Precision == DatePrecision.Day
            ? null
            : new DatePart(on?.Next ?? whole.Next, on is null ? precision : DatePrecision.Day, null, Within)
            {
                Year = whole.In is null ? scan.Reference?.Year ?? 1 : whole.Year,
            };

        DaySpan? Within(int year)
        {
            var span = whole.In is null ? whole.Span : whole.In(year);
            var part = span is { From: { } from, To: { } to }
                ? Subperiods.Nth(from, to, whole.Precision, new(nth, count, unit, weekday))
                : null;
            return on is { } day && part?.From is { } first ? DaySpan.On(Weekdays.After(first, day.Weekday, strictly: false)) : part;
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
            ? new DatePart(
                next + 2,
                DatePrecision.Day,
                scan.Reference is { } today && DaySpan.Unit(today, DateUnit.Month, scan.Value(next))?.From is { } first
                    ? DaySpan.Day(first.Year, first.Month, day.Day)
                    : null
            )
            : null;
    }
}
