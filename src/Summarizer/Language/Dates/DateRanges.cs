namespace Summarizer.Language.Dates;

/// <summary>A range with two ends: "from June to August 1992", "between 3 and 5 May", "November 19–20", "2014–2018".</summary>
internal static class DateRanges
{
    /// <summary>What may be an end of a range: a date, "now", a day whose month the other end names, a time of day.</summary>
    public static DatePart? End(DateScan scan, int at)
    {
        if (PointReader.Read(scan, at) is { } point)
        {
            return point;
        }

        if (scan.Is(at, "now"))
        {
            return Today(scan, at + 1);
        }

        // "to date", "till the current date"
        if (scan.Is(at, "current") && scan.Is(at + 1, "date"))
        {
            return Today(scan, at + 2);
        }

        if (scan.Is(at, "date") && scan.Is(at - 1, "to"))
        {
            return Today(scan, at + 1);
        }

        if (ClockTimes.PassOne(scan, at) is { } clock)
        {
            return new DatePart(clock, DatePrecision.Day) { IsPoint = false, IsClock = true };
        }

        return DateAtoms.Day(scan, at) is { } day && !DateAtoms.IsCounted(scan, day.Next)
            ? new DatePart(day.Next, DatePrecision.Day) { Day = day.Day, IsPoint = false }
            : null;
    }

    private static DatePart Today(DateScan scan, int next) =>
        new(next, DatePrecision.Day, scan.Reference is { } today ? DaySpan.On(today) : null) { IsPoint = false };

    /// <summary>The range from <paramref name="first"/> on, where the words go on to its other end.</summary>
    public static DateReading? To(DateScan scan, int at, DatePart first)
    {
        var (from, between) = (scan.Is(at, "from"), scan.Is(at, "between"));
        var link = first.Next;
        var joined =
            scan.IsDash(link)
            || scan.Is(link, DateWordKind.To)
            || (between && scan.Is(link, "and"))
            || scan.Is(link, "till")
            || (!scan.Lexicon.English && scan.Is(link, DateWordKind.Bound, 3))
            || (from && scan.Is(link, "until"));
        if (!joined || End(scan, scan.PassThe(link + 1)) is not { } second)
        {
            return null;
        }

        if (first.IsClock || second.IsClock)
        {
            return Hours(scan, first, second, from || between);
        }

        return IsBareDay(first) && IsBareDay(second) ? OfMonth(scan, first, second) : Combine(scan, at, first, second, from || between);
    }

    private static bool IsBareDay(DatePart part) => part is { Day: not null, Month: null, IsPoint: false };

    /// <summary>"from 2pm till tomorrow", "between now and eight o'clock": of today.</summary>
    private static DateReading? Hours(DateScan scan, DatePart first, DatePart second, bool told)
    {
        var day = first.IsClock ? second : first;
        if (
            !told
            || day.IsClock
            || IsBareDay(day)
            || day.In is not null
            || day.Precision != DatePrecision.Day
            || (second.IsClock && day.IsPoint)
        )
        {
            return null;
        }

        return new DateReading(
            second.Next,
            scan.Reference is { } today && day.Span?.From is { } last && last >= today ? new DaySpan(today, last) : null,
            DatePrecision.Range
        );
    }

    /// <summary>"from 4 to 23 in next month".</summary>
    private static DateReading? OfMonth(DateScan scan, DatePart first, DatePart second)
    {
        var month = second.Next + (scan.Is(second.Next, DateWordKind.Of) ? 1 : 0);
        if (!scan.Is(month, DateWordKind.Relative) || scan.Unit(month + 1) != DateUnit.Month || first.Day >= second.Day)
        {
            return null;
        }

        var span =
            scan.Reference is { } today
            && DaySpan.Unit(today, DateUnit.Month, scan.Value(month))?.From is { } start
            && DaySpan.Day(start.Year, start.Month, second.Day!.Value)?.To is { } to
                ? new DaySpan(start.AddDays(first.Day!.Value - 1), to)
                : (DaySpan?)null;
        return new DateReading(month + 2, span, DatePrecision.Range);
    }

    private static DateReading? Combine(DateScan scan, int at, DatePart first, DatePart second, bool told)
    {
        if (IsBareDay(first))
        {
            if (second.Month is null)
            {
                return null;
            }

            // "from the 27th to the 3rd of April": of which month the 27th is isn't told.
            if (first.Day > second.Day)
            {
                return new DateReading(second.Next, null, DatePrecision.Range);
            }

            first = second.Day is null ? null! : DatePart.OfDay(first.Next, second.Year, second.Month.Value, first.Day!.Value);
            if (first is null)
            {
                return null;
            }
        }
        else if (IsBareDay(second))
        {
            // "November 19-20, 2021"
            if (first.Month is null || first.Day is null)
            {
                return null;
            }

            var year = first.Year is null ? DateAtoms.YearAfter(scan, second.Next) : null;
            var month = second.Day < first.Day && told ? (first.Month.Value % 12) + 1 : first.Month.Value;
            second = DatePart.OfDay(year?.Next ?? second.Next, first.Year ?? year?.Year, month, second.Day!.Value);
        }

        if (second is { Year: null, Day: not null } && DateAtoms.YearAfter(scan, second.Next) is { Year: { } written } after)
        {
            second = second with { Year = written, Next = after.Next };
        }

        if (
            (first.Weekday is not null && second.Weekday is not null && !told)
            || (first.Precision == DatePrecision.Week && second.Weekday is not null)
        )
        {
            return null;
        }

        return new DateReading(second.Next, Resolve(scan, at, first, second), DatePrecision.Range);
    }

    private static DaySpan? Resolve(DateScan scan, int at, DatePart first, DatePart second)
    {
        if (first is { Year: null, In: not null } && second.Year is { } year)
        {
            first = first with { Year = year };
            first =
                first.In!(year)?.From > second.Resolve(scan.Reference, DateTense.Unknown)?.From ? first with { Year = year - 1 } : first;
        }

        var tense = DateTenses.At(scan, at);
        if (
            first is { Year: null, In: not null }
            && second is { Year: null, In: not null }
            && tense != DateTense.Past
            && UnderWay(scan, first, second) is { } now
        )
        {
            return now;
        }

        if ((first.Edge?.Invoke(first.Year ?? scan.Reference?.Year ?? 1) ?? first.Resolve(scan.Reference, tense)?.From) is not { } from)
        {
            return null;
        }

        if (second is { Year: null, In: not null })
        {
            second = second with { Year = from.Year };
            second = second.In!(from.Year)?.To < from ? second with { Year = from.Year + 1 } : second;
        }

        if (second.Edge is { } edge)
        {
            return edge(second.Year ?? from.Year) is { } on && on >= from
                ? new DaySpan(from, second.Resolve(scan.Reference, tense)?.To < on ? on.AddDays(-1) : on)
                : null;
        }

        var end =
            second.Weekday is { } weekday && second.In is null
                ? Weekdays.After(from, weekday, strictly: true)
                : second.Resolve(scan.Reference, DateTense.Unknown)?.To;
        return end is { } to && to >= from ? new DaySpan(from, to) : null;
    }

    /// <summary>"from May to September", said in August, is this year's.</summary>
    private static DaySpan? UnderWay(DateScan scan, DatePart first, DatePart second)
    {
        for (var year = scan.Reference?.Year ?? 0; scan.Reference is { } today && year >= today.Year - 1; year--)
        {
            if (first.In!(year)?.From is { } from && from <= today)
            {
                var to = second.In!(year)?.To is { } same && same >= from ? same : second.In!(year + 1)?.To;
                return to >= today ? new DaySpan(from, to) : null;
            }
        }

        return null;
    }
}
