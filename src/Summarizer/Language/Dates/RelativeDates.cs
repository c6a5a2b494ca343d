namespace Summarizer.Language;

/// <summary>Dates counted from the article's day: "yesterday", "last week", "two years ago", "the next three months", "this morning".</summary>
internal static class RelativeDates
{
    public static DatePart? Read(DateScan scan, int at) =>
        DayWord(scan, at) ?? Weekend(scan, at) ?? Counted(scan, at) ?? Neighbour(scan, at) ?? Several(scan, at) ?? Postposed(scan, at);

    private static DatePart? DayWord(DateScan scan, int at)
    {
        // "the day after tomorrow", "the day before yesterday"
        if (scan.Unit(at) == DateUnit.Day && scan.Is(at + 1, DateWordKind.Bound) && scan.Is(at + 2, DateWordKind.Day) && (scan.Is(at + 1, "after") ? 1 : scan.Is(at + 1, "before") ? -1 : 0) is var step and not 0)
        {
            return Days(scan, at + 3, scan.Value(at + 2) + step);
        }

        if (scan.Is(at, DateWordKind.Day))
        {
            var next = at + 1 + (scan.Is(at + 1, DateWordKind.DayPart) ? 1 : 0);
            return scan.Is(at, "morgen") && scan.StartsUpper(at) ? null : Days(scan, next, scan.Value(at));
        }

        // "this morning", "last night"
        return scan.Lexicon.English && scan.Is(at, DateWordKind.Relative) && scan.Is(at + 1, DateWordKind.DayPart) && (scan.Is(at, "this") || (scan.Is(at, "last") && scan.Value(at + 1) == 1))
            ? Days(scan, at + 2, scan.Value(at))
            : null;
    }

    /// <summary>"over the weekend": the one just past, from Friday on or where the sentence looks ahead the one to come.</summary>
    private static DatePart? Weekend(DateScan scan, int at)
    {
        if (!scan.Lexicon.English || scan.Unit(at) != DateUnit.Weekend || !scan.Is(at - 1, "the") || scan.Is(at, "weekends") || scan.Is(at + 1, "of") || scan.Is(at + 1, "after"))
        {
            return null;
        }

        DaySpan? span = null;
        if (scan.Reference is { } today)
        {
            var tense = DateTenses.At(scan, at);
            var late = DaySpan.Weekday(today) >= 5;
            span = DaySpan.Unit(today, DateUnit.Weekend, tense == DateTense.Future || (late && tense == DateTense.Unknown) || DaySpan.Weekday(today) >= 6 ? 0 : -1);
        }

        return new DatePart(at + 1, DatePrecision.Week, span);
    }

    private static DatePart Days(DateScan scan, int next, int days) =>
        new(next, DatePrecision.Day, scan.Reference is { } today && DaySpan.Add(today, DateUnit.Day, days) is { } day ? DaySpan.On(day) : null);

    /// <summary>"two weeks ago", "three days from now", "in two months", "2 years 1 month ago", "three days after Easter".</summary>
    private static DatePart? Counted(DateScan scan, int at)
    {
        var start = at + (scan.Is(at, "in") || scan.Is(at, "within") ? 1 : 0);
        if (!scan.Lexicon.English || Duration.Read(scan, start) is not { } duration)
        {
            return null;
        }

        var next = duration.Next;
        // "Monday two weeks from now", "in three days on Friday": which of both counts isn't told.
        if (scan.Is(at - 1, DateWordKind.Weekday) || (scan.Is(at - 1, ',') && scan.Is(at - 2, DateWordKind.Weekday)))
        {
            duration = duration with { Count = 0 };
        }

        if (scan.Is(next, DateWordKind.Ago))
        {
            return Shifted(scan, next + 1, scan.Reference, duration, -1);
        }

        if ((scan.Is(next, "from") && scan.Is(next + 1, "now")) || scan.Is(next, "hence"))
        {
            return Shifted(scan, next + (scan.Is(next, "hence") ? 1 : 2), scan.Reference, duration, 1);
        }

        if (Lasting(scan, next, duration) is { } lasting)
        {
            return lasting;
        }

        if ((scan.Is(next, "after") || scan.Is(next, "from") || scan.Is(next, "before")) && PointReader.Read(scan, scan.PassThe(next + 1)) is { Precision: DatePrecision.Day } point && !duration.Vague)
        {
            var day = point.Resolve(scan.Reference, scan.Is(next, "before") ? DateTense.Unknown : DateTense.Future)?.From;
            var shifted = Shifted(scan, point.Next, day, duration, scan.Is(next, "before") ? -1 : 1);
            return shifted.Span?.From is { } moved && day is { } pivot ? shifted with { Span = Bounded(scan, at, next, pivot, moved) } : shifted;
        }

        if (start == at || scan.Is(next, "of") || scan.Is(next, "or") || DateTenses.At(scan, at) == DateTense.Past || scan.IsDash(next - 1))
        {
            return null;
        }

        // "in four months" is a date only where the sentence looks ahead: elsewhere it is a length of time.
        var ahead = DateTenses.At(scan, at) == DateTense.Future || scan.Is(next, "time") || scan.Span(next) is "'" or "’" or "'s" or "’s";
        var end = next + (scan.Span(next) is "'" or "’" or "'s" or "’s" && scan.Is(next + 1, "time") ? 2 : 0);
        return scan.Is(at, "within")
            ? new DatePart(end, DatePrecision.Range, scan.Reference is { } today && duration.From(today, 1) is { } last ? new DaySpan(today, last) : null)
            : ahead || at == 0 || !scan.IsWord(end) ? Shifted(scan, end, scan.Reference, duration, 1) : null;
    }

    /// <summary>"more than two weeks before today", "less than three days after tomorrow", "for three days from today".</summary>
    private static DaySpan Bounded(DateScan scan, int at, int link, DateOnly pivot, DateOnly moved)
    {
        var before = scan.Is(link, "before");
        return scan.Is(at - 1, "than") && scan.Is(at - 2, "more") ? before ? new DaySpan(null, moved) : new DaySpan(moved, null)
            : scan.Is(at - 1, "than") && scan.Is(at - 2, "less") ? before ? new DaySpan(moved, pivot) : new DaySpan(pivot, moved)
            : scan.Is(at - 1, "for") && scan.Is(link, "from") ? new DaySpan(pivot, moved.AddDays(-1))
            : DaySpan.On(moved);
    }

    /// <summary>"three days starting next Monday", "for a week, from 20 December".</summary>
    private static DatePart? Lasting(DateScan scan, int next, Duration.Reading duration)
    {
        var start = scan.Span(next) is "starting" or "beginning" ? next + (scan.Span(next + 1) is "from" or "on" ? 2 : 1) : scan.Is(next, ',') && scan.Is(next + 1, "from") ? next + 2 : -1;
        if (start < 0 || duration.Vague || PointReader.Read(scan, scan.PassThe(start)) is not { Precision: DatePrecision.Day } first)
        {
            return null;
        }

        var from = first.Resolve(scan.Reference, DateTense.Future)?.From;
        return new DatePart(first.Next, DatePrecision.Range, from is { } day && duration.From(day, 1) is { } end ? new DaySpan(day, end.AddDays(-1)) : null);
    }

    private static DatePart Shifted(DateScan scan, int next, DateOnly? day, Duration.Reading duration, int sign) =>
        new(next, duration.Precision, !duration.Vague && !(scan.Is(next, "on") && scan.Is(next + 1, DateWordKind.Weekday)) && day is { } from && duration.From(from, sign) is { } moved ? DaySpan.On(moved) : null);

    /// <summary>"last week", "next month", "this year", "last September", "next Christmas", "this past week".</summary>
    private static DatePart? Neighbour(DateScan scan, int at)
    {
        if (!scan.Is(at, DateWordKind.Relative) || !scan.Lexicon.English && scan.Is(at, "passé"))
        {
            return null;
        }

        var last = at + (scan.Is(at + 1, DateWordKind.Relative) ? 1 : 0);
        last += scan.Is(last + 1, "calendar") ? 1 : 0;
        var offset = scan.Value(scan.Is(last, "calendar") ? last - 1 : last);
        if (scan.Is(last + 1, "workweek") || (scan.Is(last + 1, "working") && scan.Unit(last + 2) == DateUnit.Week))
        {
            return new DatePart(last + (scan.Is(last + 1, "workweek") ? 2 : 3), DatePrecision.Week,
                scan.Reference is { } day && DaySpan.Unit(day, DateUnit.Week, offset)?.From is { } monday ? new DaySpan(monday, monday.AddDays(4)) : null);
        }

        var unit = scan.Unit(last + 1);
        if (unit is not DateUnit.None)
        {
            return unit is DateUnit.Minute or DateUnit.Hour or DateUnit.Day || scan.Is(at, "same") ? null
                : OfUnit(scan, last + 2, unit, offset, scan.Is(last, "past") && unit is DateUnit.Week or DateUnit.Month or DateUnit.Year or DateUnit.Decade);
        }

        if (DateAtoms.Month(scan, last + 1) is { } month && !scan.IsNumber(month.Next))
        {
            return OfMonth(scan, month.Next, month.Month, offset);
        }

        if (offset != 0 && Holidays.Read(scan, last + 1) is { Year: null } feast)
        {
            return new DatePart(feast.Next, feast.Precision, feast.Resolve(scan.Reference, offset > 0 ? DateTense.Future : DateTense.Past));
        }

        return scan.Is(last + 1, DateWordKind.Season) ? Seasons.Relative(scan, last + 1, offset) : null;
    }

    private static DatePart OfUnit(DateScan scan, int next, DateUnit unit, int offset, bool rolling)
    {
        DaySpan? span = scan.Reference is not { } today ? null
            : rolling ? new DaySpan(DaySpan.Add(today, unit, -1), today)
            : DaySpan.Unit(today, unit, offset);
        return new DatePart(next, DaySpan.Precision(unit), span) { Year = unit == DateUnit.Year ? scan.Reference?.Year + offset : null };
    }

    /// <summary>"last September" is the latest one that is over or under way, "next May" the first to begin; "this" is the current year's.</summary>
    private static DatePart OfMonth(DateScan scan, int next, int month, int offset)
    {
        if (scan.Reference is not { } today)
        {
            return new DatePart(next, DatePrecision.Month);
        }

        var year = today.Year + (offset < 0 && month >= today.Month ? -1 : offset > 0 && month <= today.Month ? 1 : 0);
        return DatePart.OfMonth(next, year, month);
    }

    /// <summary>"the last three months", "the next 5 years", "the 5 past years", "coming days" without a number is left alone.</summary>
    private static DatePart? Several(DateScan scan, int at)
    {
        if (!scan.Lexicon.English)
        {
            return null;
        }

        var (relative, duration) = scan.Is(at, DateWordKind.Relative) ? (at, Duration.Read(scan, at + 1)) : (-1, null);
        if (relative < 0 && scan.Number(at) is { Found: true } number && scan.Is(number.Next, DateWordKind.Relative) && scan.Unit(number.Next + 1) is var unit and not DateUnit.None
            && (number.Value == 1 || scan.Span(number.Next + 1).EndsWith("s", StringComparison.OrdinalIgnoreCase)))
        {
            (relative, duration) = (number.Next, new Duration.Reading(number.Next + 2, (int)Math.Min(number.Value, 5000), unit, []));
        }

        if (duration is not { } length || scan.Value(relative) == 0 || length.IsSubDay)
        {
            return null;
        }

        // "for the last 3 months and 2 days ago they …": the second length belongs to "ago".
        if (scan.Is(length.Next, DateWordKind.Ago) && length.FirstNext is { } end)
        {
            length = length with { Next = end, Further = [] };
        }

        var within = scan.Is(at - (scan.Is(at - 1, "the") ? 2 : 1), "within");
        if (scan.Is(length.Next - 2, "business") || scan.Is(length.Next - 2, "working"))
        {
            return new DatePart(length.Next, DatePrecision.Range);
        }

        return new DatePart(length.Next, DatePrecision.Range, scan.Reference is { } today && !length.Vague ? Window(today, length, scan.Value(relative), within) : null);
    }

    private static DaySpan? Window(DateOnly today, Duration.Reading length, int direction, bool within)
    {
        if (length.Unit is DateUnit.Quarter or DateUnit.Decade or DateUnit.Century or DateUnit.Weekend)
        {
            return direction < 0
                ? new DaySpan(DaySpan.Unit(today, length.Unit, -length.Count)?.From, DaySpan.Unit(today, length.Unit, -1)?.To)
                : new DaySpan(DaySpan.Unit(today, length.Unit, 1)?.From, DaySpan.Unit(today, length.Unit, length.Count)?.To);
        }

        return length.From(today, direction) is not { } end ? null
            : direction < 0 ? new DaySpan(end, today.AddDays(-1))
            : new DaySpan(within ? today : today.AddDays(1), end);
    }

    /// <summary>"la semaine dernière", "el mes pasado": the other languages put the word after.</summary>
    private static DatePart? Postposed(DateScan scan, int at) =>
        !scan.Lexicon.English && scan.Unit(at) is DateUnit.Week or DateUnit.Month or DateUnit.Year or DateUnit.Quarter && scan.Is(at + 1, DateWordKind.Relative)
            ? OfUnit(scan, at + 2, scan.Unit(at), scan.Value(at + 1), rolling: false)
            : null;
}
