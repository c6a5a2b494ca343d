namespace Summarizer.Language;

/// <summary>"from June to August 1992", "between 3 and 5 May", "November 19–20", "2014–2018", "since 2015", "before Easter".</summary>
internal static class DateRanges
{
    /// <summary>A range with two ends that begins at <paramref name="at"/>.</summary>
    public static (int Next, DaySpan? Span)? Read(DateScan scan, int at)
    {
        var (from, between) = (scan.Is(at, "from"), scan.Is(at, "between"));
        var start = scan.PassThe(at + (from || between ? 1 : 0));
        var first = End(scan, start, null, bareDay: true);
        if (first is null)
        {
            return null;
        }

        var link = first.Next;
        var joined = scan.IsDash(link) || (scan.Is(link, DateWordKind.To) && (from || between || !scan.Is(link, "until"))) || (between && scan.Is(link, "and")) || (from && scan.Is(link, "until"));
        if (!joined)
        {
            return null;
        }

        var second = End(scan, scan.PassThe(link + 1), first, bareDay: true);
        return second is null || (IsBareDay(first) && IsBareDay(second)) ? null : Combine(scan, at, first, second, from || between);
    }

    private static DatePart? End(DateScan scan, int at, DatePart? first, bool bareDay)
    {
        if (PointReader.Read(scan, at) is { } point)
        {
            return point;
        }

        if (scan.Is(at, "now") || ((scan.Is(at, "current") || scan.Is(at - 1, "to")) && scan.Is(at + (scan.Is(at, "current") ? 1 : 0), "date")))
        {
            return new DatePart(at + (scan.Is(at, "current") ? 2 : 1), DatePrecision.Day, scan.Reference is { } today ? DaySpan.On(today) : null);
        }

        return bareDay && DateAtoms.Day(scan, at) is { } day && !DateAtoms.IsCounted(scan, day.Next) ? new DatePart(day.Next, DatePrecision.Day) { Day = day.Day } : null;
    }

    private static bool IsBareDay(DatePart part) => part is { Day: not null, Month: null };

    private static (int Next, DaySpan? Span)? Combine(DateScan scan, int at, DatePart first, DatePart second, bool told)
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
                return (second.Next, null);
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

        if ((first.Weekday is not null && second.Weekday is not null && !told) || (first.Precision == DatePrecision.Week && second.Weekday is not null))
        {
            return null;
        }

        return (second.Next, Resolve(scan, at, first, second));
    }

    private static DaySpan? Resolve(DateScan scan, int at, DatePart first, DatePart second)
    {
        if (first is { Year: null, In: not null } && second.Year is { } year)
        {
            first = first with { Year = year };
            first = first.In!(year)?.From > second.Resolve(scan.Reference, DateTense.Unknown)?.From ? first with { Year = year - 1 } : first;
        }

        var tense = DateTenses.At(scan, at);
        if (first is { Year: null, In: not null } && second is { Year: null, In: not null } && tense != DateTense.Past && UnderWay(scan, first, second) is { } now)
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
            return edge(second.Year ?? from.Year) is { } on && on >= from ? new DaySpan(from, second.Resolve(scan.Reference, tense)?.To < on ? on.AddDays(-1) : on) : null;
        }

        var end = second.Weekday is { } weekday && second.In is null ? Weekdays.After(from, weekday, strictly: true) : second.Resolve(scan.Reference, DateTense.Unknown)?.To;
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

    /// <summary>A range with one end: "since 2015", "until Friday", "before May", "after 2018", "by the end of the year".</summary>
    public static (int Next, DaySpan? Span)? Open(DateScan scan, int at)
    {
        if (Later(scan, at) is { } later)
        {
            return later;
        }

        if (!scan.Is(at, DateWordKind.Bound) || PointReader.Read(scan, scan.PassThe(at + 1)) is not { } point)
        {
            return null;
        }

        // "after Monday's defeat", "before the May 5 vote": the date belongs to the noun, the event is what it is after.
        var possessive = scan.Span(point.Next) is "'s" or "’s" or "'" or "’";
        var noun = scan.IsWord(point.Next) && !CountedNoun.IsStop(scan.Span(point.Next)) && scan.Value(at) != 1;
        if (possessive || noun)
        {
            return null;
        }

        // "in two years since 2011", "three weeks after January 15": counted from there, not all that follows.
        if (scan.Unit(at - 1) != DateUnit.None && scan.Value(at) <= 2 && scan.IsNumberWord(at - 2))
        {
            return (point.Next, null);
        }

        var tense = scan.Value(at) is 1 ? DateTense.Past : DateTenses.At(scan, at);
        var span = point.Resolve(scan.Reference, tense);
        return (point.Next, span is not { From: { } from, To: { } to } ? null : scan.Value(at) switch
        {
            1 => new DaySpan(from, null),
            2 => new DaySpan(point.Edge?.Invoke(point.Year ?? from.Year) ?? to.AddDays(1), null),
            4 when EndOf(scan, at) => new DaySpan(null, to),
            4 => new DaySpan(null, from.AddDays(-1)),
            _ => new DaySpan(null, to),
        });
    }

    /// <summary>"before the end of March" lasts as long as March does.</summary>
    private static bool EndOf(DateScan scan, int at) => scan.Is(scan.PassThe(at + 1), "end");

    /// <summary>"starting on January 7", "2012 or later", "no later than May 5".</summary>
    private static (int Next, DaySpan? Span)? Later(DateScan scan, int at)
    {
        if (scan.Is(at, "no") && scan.Is(at + 1, "later") && scan.Is(at + 2, "than") && PointReader.Read(scan, scan.PassThe(at + 3)) is { } last)
        {
            return (last.Next, last.Resolve(scan.Reference, DateTenses.At(scan, at))?.To is { } end ? new DaySpan(null, end) : null);
        }

        if (scan.Is(at, "as") && scan.Span(at + 1) is "early" or "late" && scan.Is(at + 2, "as") && PointReader.Read(scan, scan.PassThe(at + 3)) is { } limit)
        {
            var span = limit.Resolve(scan.Reference, DateTenses.At(scan, at));
            return (limit.Next, span is null ? null : scan.Is(at + 1, "early") ? new DaySpan(span.Value.From, null) : new DaySpan(null, span.Value.To));
        }

        if (scan.Span(at) is "later" or "greater" && scan.Is(at + 1, "than") && PointReader.Read(scan, at + 2) is { } over)
        {
            return (over.Next, over.Resolve(scan.Reference, DateTenses.At(scan, at))?.To is { } end ? new DaySpan(end.AddDays(1), null) : null);
        }

        var starting = scan.Span(at) is "starting" or "beginning" or "commencing" or "effective" ? scan.Is(at + 1, "on") || scan.Is(at + 1, "from") || scan.Is(at + 1, "in") ? 2 : 1 : 0;
        if (starting == 0 && !scan.IsNumber(at) && scan.Kind(at) is DateWordKind.None or DateWordKind.Of or DateWordKind.Article)
        {
            return null;
        }

        if (PointReader.Read(scan, scan.PassThe(at + starting)) is not { } first)
        {
            return null;
        }

        var suffix = scan.Span(first.Next) is "or" or "and" && (scan.Span(first.Next + 1) is "later" or "greater" or "onwards" || (scan.Is(first.Next + 1, "after") && !scan.IsWord(first.Next + 2) && !scan.IsNumber(first.Next + 2))) ? 2 : scan.Is(first.Next, "onwards") || scan.Is(first.Next, "onward") ? 1 : 0;
        return starting + suffix > 0
            ? (first.Next + suffix, first.Resolve(scan.Reference, DateTenses.At(scan, at))?.From is { } from ? new DaySpan(from, null) : null)
            : null;
    }
}
