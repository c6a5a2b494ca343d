namespace Summarizer.Language.Dates;

/// <summary>The nth days, weeks, months or weekdays of a period.</summary>
internal static class Subperiods
{
    /// <returns>
    /// Weeks of a year are ISO weeks. The first week of a month is its first seven days, as people say it; its other weeks run from Monday to Sunday and are
    /// counted as ISO counts, by their Thursday. Null where the period has no such part.
    /// </returns>
    public static DaySpan? Nth(DateOnly from, DateOnly to, DatePrecision period, NthPart part)
    {
        var (nth, count, unit, weekday) = part;
        if (weekday > 0)
        {
            var day =
                nth < 0
                    ? Weekdays.Before(to, weekday, strictly: false)
                    : Weekdays.After(from, weekday, strictly: false).AddDays(7 * (nth - 1));
            return Inside(day, day, from, to);
        }

        return unit switch
        {
            DateUnit.Day => nth < 0
                ? Inside(to.AddDays(1 - count), to, from, to)
                : Inside(from.AddDays(nth - 1), from.AddDays(nth + count - 2), from, to),
            DateUnit.Month when period == DatePrecision.Year => nth < 0
                ? Inside(to.AddDays(1).AddMonths(-count), to, from, to)
                : Inside(from.AddMonths(nth - 1), from.AddMonths(nth + count - 1).AddDays(-1), from, to),
            DateUnit.Week when period == DatePrecision.Year => WeeksOfYear(from.Year, nth, count),
            DateUnit.Week when period == DatePrecision.Month && count == 1 && nth != 1 => WeekOfMonth(from, to, nth),
            DateUnit.Week => nth < 0
                ? Inside(to.AddDays(1 - (7 * count)), to, from, to)
                : Inside(from.AddDays(7 * (nth - 1)), Min(from.AddDays((7 * (nth + count - 1)) - 1), to), from, to),
            DateUnit.Weekend => nth < 0
                ? Weekend(Weekdays.Before(to, 7, strictly: false).AddDays(-1))
                : Weekend(Weekdays.After(from, 6, strictly: false).AddDays(7 * (nth - 1))),
            _ => null,
        };
    }

    private static DaySpan WeeksOfYear(int year, int nth, int count)
    {
        var first = nth < 0 ? DaySpan.FirstWeek(year + 1).AddDays(-7 * count) : DaySpan.FirstWeek(year).AddDays(7 * (nth - 1));
        return new DaySpan(first, first.AddDays((7 * count) - 1));
    }

    private static DaySpan? WeekOfMonth(DateOnly from, DateOnly to, int nth)
    {
        var thursday = nth < 0 ? Weekdays.Before(to, 4, strictly: false) : Weekdays.After(from, 4, strictly: false).AddDays(7 * (nth - 1));
        return thursday <= to ? new DaySpan(thursday.AddDays(-3), thursday.AddDays(3)) : null;
    }

    private static DaySpan Weekend(DateOnly saturday) => new(saturday, saturday.AddDays(1));

    private static DaySpan? Inside(DateOnly first, DateOnly last, DateOnly from, DateOnly to) =>
        first >= from && last <= to && first <= last ? new DaySpan(first, last) : null;

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;
}

/// <param name="Nth">1 the first; -1 the last.</param>
/// <param name="Weekday">1 to 7, or 0 where a unit is meant.</param>
internal readonly record struct NthPart(int Nth, int Count, DateUnit Unit, int Weekday);
