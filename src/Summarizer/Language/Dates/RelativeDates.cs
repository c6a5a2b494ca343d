namespace Summarizer.Language.Dates;

/// <summary>Days and periods beside the article's day: "yesterday", "this morning", "over the weekend", "last week", "next Christmas".</summary>
internal static class RelativeDates
{
    public static DatePart? Read(DateScan scan, int at) =>
        DayWord(scan, at) ?? Weekend(scan, at) ?? Neighbour(scan, at) ?? Postposed(scan, at);

    /// <summary>The phrase that begins at a token, and the token after it; words may be joined by hyphens.</summary>
    public static (DateWord Meaning, int Next)? Phrase(DateScan scan, int at)
    {
        foreach (var (words, meaning) in scan.Lexicon.Phrases)
        {
            var next = at;
            foreach (var word in words)
            {
                next += next > at && scan.IsDash(next) ? 1 : 0;
                if (!scan.Is(next, word))
                {
                    next = -1;
                    break;
                }

                next++;
            }

            if (next > at)
            {
                return (meaning, next);
            }
        }

        return null;
    }

    private static DatePart? DayWord(DateScan scan, int at)
    {
        if (Phrase(scan, at) is { Meaning.Kind: DateWordKind.Day } phrase)
        {
            return Days(scan, phrase.Next, phrase.Meaning.Value);
        }

        // "the day after tomorrow", "the day before yesterday"
        if (
            scan.Unit(at) == DateUnit.Day
            && scan.Is(at + 1, DateWordKind.Bound)
            && scan.Is(at + 2, DateWordKind.Day)
            && (
                scan.Is(at + 1, "after") ? 1
                : scan.Is(at + 1, "before") ? -1
                : 0
            )
                is var step
                    and not 0
        )
        {
            return Days(scan, at + 3, scan.Value(at + 2) + step);
        }

        if (scan.Is(at, DateWordKind.Day))
        {
            var next = at + 1 + (scan.Is(at + 1, DateWordKind.DayPart) ? 1 : 0);
            return scan.Is(at, "morgen") && scan.StartsUpper(at) ? null : Dated(scan, Days(scan, next, scan.Value(at)));
        }

        // "next evening": in a tale it is another day's.
        if (scan.Is(at, "next") && scan.Is(at + 1, DateWordKind.DayPart))
        {
            return !scan.Is(at - 1, "the") && DateTenses.At(scan, at) == DateTense.Future ? Days(scan, at + 2, 1) : null;
        }

        // "this morning", "last night"
        return
            scan.Lexicon.English
            && scan.Is(at, DateWordKind.Relative)
            && scan.Is(at + 1, DateWordKind.DayPart)
            && (scan.Is(at, "this") || (scan.Is(at, "last") && scan.Value(at + 1) == 1))
            ? Days(scan, at + 2, scan.Value(at))
            : null;
    }

    /// <summary>"tomorrow, 13/04/21", "today (May 5)": the date beside it is the same day, and says the year that it is told in.</summary>
    private static DatePart Dated(DateScan scan, DatePart day)
    {
        var open = scan.Is(day.Next, '(');
        if (!(open || scan.Is(day.Next, ',')) || CalendarDates.Read(scan, day.Next + 1) is not { Precision: DatePrecision.Day } date)
        {
            return day;
        }

        var next = date.Next + (open && scan.Is(date.Next, ')') ? 1 : 0);
        return date.Year is not null ? date with { Next = next }
            : scan.Reference is { } today && day.Span == date.Resolve(today, day.Span?.From > today ? DateTense.Future : DateTense.Past)
                ? day with
                {
                    Next = next,
                }
            : day;
    }

    /// <summary>"over the weekend": the one just past, from Friday on or where the sentence looks ahead the one to come.</summary>
    private static DatePart? Weekend(DateScan scan, int at)
    {
        if (
            !scan.Lexicon.English
            || scan.Unit(at) != DateUnit.Weekend
            || !scan.Is(at - 1, "the")
            || scan.Is(at, "weekends")
            || scan.Is(at + 1, "of")
            || scan.Is(at + 1, "after")
        )
        {
            return null;
        }

        DaySpan? span = null;
        if (scan.Reference is { } today)
        {
            var tense = DateTenses.At(scan, at);
            var late = DaySpan.Weekday(today) >= 5;
            span = DaySpan.Unit(
                today,
                DateUnit.Weekend,
                tense == DateTense.Future || (late && tense == DateTense.Unknown) || DaySpan.Weekday(today) >= 6 ? 0 : -1
            );
        }

        return new DatePart(at + 1, DatePrecision.Week, span);
    }

    private static DatePart Days(DateScan scan, int next, int days) =>
        new(
            next,
            DatePrecision.Day,
            scan.Reference is { } today && DaySpan.Add(today, DateUnit.Day, days) is { } day ? DaySpan.On(day) : null
        );

    /// <summary>"last week", "next month", "this year", "last September", "next Christmas", "this past week".</summary>
    private static DatePart? Neighbour(DateScan scan, int at)
    {
        if (!scan.Is(at, DateWordKind.Relative) || IsPreposition(scan, at) || (!scan.Lexicon.English && scan.Is(at, "passé")))
        {
            return null;
        }

        var last = at + (scan.Is(at + 1, DateWordKind.Relative) ? 1 : 0);
        last += scan.Is(last + 1, "calendar") ? 1 : 0;
        var offset = scan.Value(scan.Is(last, "calendar") ? last - 1 : last);
        if (scan.Is(last + 1, "workweek") || (scan.Is(last + 1, "working") && scan.Unit(last + 2) == DateUnit.Week))
        {
            return new DatePart(
                last + (scan.Is(last + 1, "workweek") ? 2 : 3),
                DatePrecision.Week,
                scan.Reference is { } day && DaySpan.Unit(day, DateUnit.Week, offset)?.From is { } monday
                    ? new DaySpan(monday, monday.AddDays(4))
                    : null
            );
        }

        var unit = scan.Unit(last + 1);
        if (unit is not DateUnit.None)
        {
            return unit is DateUnit.Minute or DateUnit.Hour or DateUnit.Day || scan.Is(at, "same") ? null
                : scan.Lexicon.English && IsElsewhere(scan, last) ? new DatePart(last + 2, DaySpan.Precision(unit))
                : OfUnit(
                    scan,
                    last + 2,
                    unit,
                    offset,
                    scan.Is(last, "past") && unit is DateUnit.Week or DateUnit.Month or DateUnit.Year or DateUnit.Decade
                );
        }

        // "this 5/12", "next 5/19"
        if (
            offset >= 0
            && scan.IsNumber(last + 1)
            && NumericDates.Read(scan, last + 1) is { Precision: DatePrecision.Day, Year: null } date
        )
        {
            return offset == 0
                ? date with
                {
                    Year = scan.Reference?.Year,
                }
                : date with
                {
                    In = null,
                    Span = date.Resolve(scan.Reference?.AddDays(1), DateTense.Future),
                };
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

    /// <summary>"following last week's vote", "following months of talks".</summary>
    public static bool IsPreposition(DateScan scan, int at) =>
        scan.Is(at, "following")
        && (
            scan.StartsUpper(at)
            || scan.Is(at + 1, DateWordKind.Relative)
            || scan.Span(at + 1).EndsWith("s", StringComparison.Ordinal)
            || scan.Span(at + 2) is "'s" or "’s"
        );

    /// <summary>"the coming weeks" are no one knows how many; "the following year", "the previous month" of a tale are counted from what it tells.</summary>
    private static bool IsElsewhere(DateScan scan, int at) =>
        scan.Span(at + 1).EndsWith("s", StringComparison.OrdinalIgnoreCase)
        || (scan.Span(at) is "following" or "previous" && scan.Is(at - 1, "the") && DateTenses.At(scan, at) == DateTense.Past);

    private static DatePart OfUnit(DateScan scan, int next, DateUnit unit, int offset, bool rolling)
    {
        DaySpan? span =
            scan.Reference is not { } today ? null
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

        var year =
            today.Year
            + (
                offset < 0 && month >= today.Month ? -1
                : offset > 0 && month <= today.Month ? 1
                : 0
            );
        return DatePart.OfMonth(next, year, month);
    }

    /// <summary>"la semaine dernière", "el mes pasado": the other languages put the word after.</summary>
    private static DatePart? Postposed(DateScan scan, int at) =>
        !scan.Lexicon.English
        && scan.Unit(at) is DateUnit.Week or DateUnit.Month or DateUnit.Year or DateUnit.Quarter
        && After(scan, at + 1) is { } side
            ? OfUnit(scan, side.Next, scan.Unit(at), side.Value, rolling: false)
            : null;

    /// <summary>"dernière", "pasado", "que viene": the side of today that a word after the noun says.</summary>
    public static (int Value, int Next)? After(DateScan scan, int at) =>
        scan.Is(at, DateWordKind.Relative) ? (scan.Value(at), at + 1)
        : Phrase(scan, at) is { Meaning: { Kind: DateWordKind.Relative } meaning } phrase ? (meaning.Value, phrase.Next)
        : null;
}
