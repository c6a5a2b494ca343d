namespace Summarizer.Language.Dates;

/// <summary>Days from the first to the last, both inclusive; an open end is null. The arithmetic never throws: what the calendar lacks is null.</summary>
internal readonly record struct DaySpan(DateOnly? From, DateOnly? To)
{
    // What is counted from a found day (weeks, months, a century) stays within the calendar.
    private const int EarliestYear = 2;
    private const int LatestYear = 9000;

    public static DaySpan? Day(int year, int month, int day) =>
        year is >= 1 and <= LatestYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? On(new DateOnly(year, month, day))
            : null;

    public static DaySpan On(DateOnly day) => new(day, day);

    public static DaySpan? Months(int year, int month, int count)
    {
        if (year is < 1 or > LatestYear || month is < 1 or > 12)
        {
            return null;
        }

        var first = new DateOnly(year, month, 1);
        return new DaySpan(first, first.AddMonths(count).AddDays(-1));
    }

    public static DaySpan? Years(int year, int count = 1) => Months(year, 1, 12 * count);

    public static DateOnly? Add(DateOnly day, DateUnit unit, int count)
    {
        var years = day.Year + ((long)count * DaysOf(unit) / 365);
        return years is < EarliestYear or > LatestYear
            ? null
            : unit switch
            {
                DateUnit.Minute or DateUnit.Hour => day,
                DateUnit.Day => day.AddDays(count),
                DateUnit.Workday => Workdays(day, count),
                DateUnit.Week or DateUnit.Weekend => day.AddDays(7 * count),
                DateUnit.Fortnight => day.AddDays(14 * count),
                DateUnit.Month => day.AddMonths(count),
                DateUnit.Quarter => day.AddMonths(3 * count),
                DateUnit.Year => day.AddYears(count),
                DateUnit.Decade => day.AddYears(10 * count),
                _ => day.AddYears(100 * count),
            };
    }

    /// <summary>At most.</summary>
    private static int DaysOf(DateUnit unit) =>
        unit switch
        {
            DateUnit.Minute or DateUnit.Hour => 0,
            DateUnit.Day => 1,
            DateUnit.Workday => 2,
            DateUnit.Week or DateUnit.Weekend => 7,
            DateUnit.Fortnight => 14,
            DateUnit.Month => 31,
            DateUnit.Quarter => 92,
            DateUnit.Year => 366,
            DateUnit.Decade => 3_653,
            _ => 36_525,
        };

    private static DateOnly Workdays(DateOnly day, int count)
    {
        for (var left = Math.Min(Math.Abs(count), 5000); left > 0; left -= Weekday(day) <= 5 ? 1 : 0)
        {
            day = day.AddDays(Math.Sign(count));
        }

        return day;
    }

    /// <summary>The unit that contains <paramref name="day"/>, moved by <paramref name="offset"/> units: "last week" is -1.</summary>
    public static DaySpan? Unit(DateOnly day, DateUnit unit, int offset)
    {
        if (Add(day, unit, offset) is not { } moved)
        {
            return null;
        }

        var monday = moved.AddDays(-Weekday(moved) + 1);
        return unit switch
        {
            DateUnit.Minute or DateUnit.Hour or DateUnit.Day or DateUnit.Workday => On(moved),
            DateUnit.Week => new DaySpan(monday, monday.AddDays(6)),
            DateUnit.Fortnight => new DaySpan(monday, monday.AddDays(13)),
            DateUnit.Weekend => new DaySpan(monday.AddDays(5), monday.AddDays(6)),
            DateUnit.Month => Months(moved.Year, moved.Month, 1),
            DateUnit.Quarter => Months(moved.Year, ((moved.Month - 1) / 3 * 3) + 1, 3),
            DateUnit.Year => Years(moved.Year),
            DateUnit.Decade => Years(moved.Year / 10 * 10, 10),
            _ => Years(moved.Year / 100 * 100, 100),
        };
    }

    /// <summary>1 Monday to 7 Sunday.</summary>
    public static int Weekday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    /// <summary>Monday of a year's ISO week 1.</summary>
    public static DateOnly FirstWeek(int year)
    {
        var fourth = new DateOnly(year, 1, 4);
        return fourth.AddDays(1 - Weekday(fourth));
    }

    public static DatePrecision Precision(DateUnit unit) =>
        unit switch
        {
            DateUnit.Week or DateUnit.Fortnight or DateUnit.Weekend => DatePrecision.Week,
            DateUnit.Month => DatePrecision.Month,
            DateUnit.Quarter => DatePrecision.Quarter,
            DateUnit.Year => DatePrecision.Year,
            DateUnit.Decade => DatePrecision.Decade,
            DateUnit.Century => DatePrecision.Range,
            _ => DatePrecision.Day,
        };
}
