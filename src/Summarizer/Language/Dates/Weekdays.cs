using Summarizer.Language.Numbers;

namespace Summarizer.Language.Dates;

/// <summary>"on Monday", "last Friday", "Tuesday of next week", "next week on Tuesday", "Monday the 21st".</summary>
internal static class Weekdays
{
    public static DatePart? Read(DateScan scan, int at)
    {
        if (scan.Is(at, DateWordKind.WeekdayStem))
        {
            return scan.IsDash(at + 1) && scan.Is(at + 2, "feira") ? Plain(scan, at, at + 3, scan.Value(at)) : null;
        }

        if (WeekThenDay(scan, at) is { } week)
        {
            return week;
        }

        var relative = scan.Is(at, DateWordKind.Relative) && !RelativeDates.IsPreposition(scan, at) ? 1 : 0;
        relative += relative == 1 && scan.Is(at + 1, DateWordKind.Relative) ? 1 : 0;
        var day = at + relative;
        if (!IsWeekday(scan, day))
        {
            return null;
        }

        if (relative > 0 && CalendarDates.Read(scan, day) is { Day: not null } dated)
        {
            return scan.Is(day - 1, "this") && dated.Year is null ? dated with { Year = scan.Reference?.Year } : dated;
        }

        var next =
            day + 1 + (scan.Is(day + 1, '.') && scan.Glued(day + 1) && scan.Span(day).Length <= 4 && !scan.StartsUpper(day + 2) ? 1 : 0);
        var weekday = scan.Value(day);
        if (relative > 0)
        {
            return Of(scan, next, weekday, scan.Span(day - 1), scan.Value(day - 1));
        }

        return WeekAfter(scan, at, next, weekday)
            ?? DayThenWeek(scan, next, weekday)
            ?? DayThenCount(scan, next, weekday)
            ?? WithNumber(scan, next, weekday)
            ?? Postposed(scan, next, weekday)
            ?? Plain(scan, at, next, weekday);
    }

    /// <summary>"last" and "next" mean the neighbouring weeks; "past", "coming" and "upcoming" the nearest such day.</summary>
    private static DatePart Of(DateScan scan, int next, int weekday, ReadOnlySpan<char> word, int offset)
    {
        DaySpan? span =
            scan.Reference is not { } today ? null
            : word is "past" ? DaySpan.On(Before(today, weekday, strictly: true))
            : word is "coming" or "upcoming" ? DaySpan.On(After(today, weekday, strictly: true))
            : InWeek(today, offset, weekday);
        return new DatePart(next, DatePrecision.Day, span) { Weekday = weekday };
    }

    /// <summary>"Friday week": a week after the coming one. "lundi en huit", "Montag in einer Woche": whose Monday that is counted from isn't told.</summary>
    private static DatePart? WeekAfter(DateScan scan, int at, int next, int weekday)
    {
        if (!scan.Lexicon.English)
        {
            var counted =
                scan.Span(next) is "en" or "in" && (scan.Span(next + 1) is "huit" or "quinze" || scan.Unit(next + 2) == DateUnit.Week);
            return counted
                ? new DatePart(scan.Unit(next + 2) == DateUnit.Week ? next + 3 : next + 2, DatePrecision.Day) { Weekday = weekday }
                : null;
        }

        // "the Monday week of talks" is none, nor is "a Friday week".
        return scan.Is(next, "week") && !scan.Is(at - 1, DateWordKind.Article) && !scan.Is(at - 1, "the") && !IsNoun(scan, next + 1)
            ? new DatePart(
                next + 1,
                DatePrecision.Day,
                scan.Reference is { } today && DaySpan.Weekday(today) != weekday
                    ? DaySpan.On(After(today, weekday, strictly: true).AddDays(7))
                    : null
            )
            {
                Weekday = weekday,
            }
            : null;
    }

    /// <summary>"a week on Monday", "two weeks on Sunday" of what is to come; "a week last Friday".</summary>
    public static DatePart? WeeksFrom(DateScan scan, int next, int weeks)
    {
        var last = scan.Is(next, "last") && IsWeekday(scan, next + 1);
        var on = !last && scan.Is(next, "on") && scan.Is(next + 1, DateWordKind.Weekday);
        if (weeks == 0 || !(last || on) || scan.Span(next + 2) is "'s" or "’s" || (on && DateTenses.At(scan, next) != DateTense.Future))
        {
            return null;
        }

        var weekday = scan.Value(next + 1);
        DaySpan? span =
            scan.Reference is not { } today || DaySpan.Weekday(today) == weekday ? null
            : last ? DaySpan.On(Before(today, weekday, strictly: true).AddDays(-7 * weeks))
            : DaySpan.On(After(today, weekday, strictly: true).AddDays(7 * weeks));
        return new DatePart(next + 2, DatePrecision.Day, span) { Weekday = weekday };
    }

    private static bool IsNoun(DateScan scan, int at) =>
        scan.Span(at) is "'s" or "’s" or "of" || (scan.IsWord(at) && !CountedNoun.IsStop(scan.Span(at)));

    private static DatePart? DayThenWeek(DateScan scan, int next, int weekday)
    {
        next += scan.Is(next, DateWordKind.DayPart) ? 1 : 0;
        var of = next + (scan.Is(next, DateWordKind.Of) ? 1 : 0);
        of = of > next ? scan.PassThe(of) : of;
        return scan.Is(of, DateWordKind.Relative) && scan.Unit(of + 1) == DateUnit.Week
            ? new DatePart(of + 2, DatePrecision.Day, scan.Reference is { } today ? InWeek(today, scan.Value(of), weekday) : null)
            {
                Weekday = weekday,
            }
            : null;
    }

    /// <summary>"Monday two weeks from now", "Saturday three days from now"; a count of months or years is too coarse for a weekday.</summary>
    private static DatePart? DayThenCount(DateScan scan, int next, int weekday)
    {
        if (!(scan.IsNumberWord(next) || scan.Is(next, DateWordKind.Article)) || CountedDates.Read(scan, next) is not { } counted)
        {
            return null;
        }

        var span =
            counted.Span?.From is not { } day ? null
            : counted.Precision == DatePrecision.Week ? InOneWeek(day, weekday)
            : counted.Precision == DatePrecision.Day && DaySpan.Weekday(day) == weekday ? counted.Span
            : null;
        return new DatePart(counted.Next, DatePrecision.Day, span) { Weekday = weekday };
    }

    /// <summary>"on Friday" at <paramref name="at"/>, after the words for a week.</summary>
    public static (int Next, int Weekday)? AfterOn(DateScan scan, int at) =>
        (
            scan.Is(at, "on") ? at + 1
            : scan.Is(at, '.') && scan.Is(at + 1, "on") ? at + 2
            : 0
        )
            is var day
                and > 0
        && scan.Is(day, DateWordKind.Weekday)
            ? (day + 1, scan.Value(day))
            : null;

    /// <summary>"three weeks after Christmas on Friday": that week's; a day counted out can't be another weekday.</summary>
    public static DatePart InWeekOf(DateScan scan, DatePart counted)
    {
        // "a week ago Friday": this week's Friday or last week's.
        if (counted.Precision == DatePrecision.Week && scan.Is(counted.Next, DateWordKind.Weekday))
        {
            return new DatePart(counted.Next + 1, DatePrecision.Day) { Weekday = scan.Value(counted.Next) };
        }

        if (AfterOn(scan, counted.Next) is not { } on)
        {
            return counted;
        }

        var span = counted.Span?.From is { } day && counted.Precision == DatePrecision.Week ? InOneWeek(day, on.Weekday) : null;
        return counted with { Next = span is null ? counted.Next : on.Next, Precision = DatePrecision.Day, Span = span };
    }

    /// <summary>A Sunday is the end of one week and, for many, the beginning of another.</summary>
    private static DaySpan? InOneWeek(DateOnly day, int weekday) => weekday == 7 ? null : InWeek(day, 0, weekday);

    private static DatePart? WeekThenDay(DateScan scan, int at)
    {
        if (!scan.Is(at, DateWordKind.Relative) || scan.Unit(at + 1) != DateUnit.Week)
        {
            return null;
        }

        var day = at + 2 + (scan.Is(at + 2, "on") || scan.IsDash(at + 2) ? 1 : 0);
        return IsWeekday(scan, day)
            ? new DatePart(day + 1, DatePrecision.Day, scan.Reference is { } today ? InWeek(today, scan.Value(at), scan.Value(day)) : null)
            {
                Weekday = scan.Value(day),
            }
            : null;
    }

    /// <summary>"Monday 21", "Monday the twenty-first": the nearest such day that falls on that weekday.</summary>
    private static DatePart? WithNumber(DateScan scan, int next, int weekday)
    {
        var the = scan.PassThe(next);
        if (
            DateAtoms.Day(scan, the) is not { } day
            || (scan.Is(day.Next, ':') && scan.Glued(day.Next))
            || scan.Span(day.Next) is "am" or "pm" or "a.m." or "p.m." or "oclock" or "o'clock" or "o’clock"
            || scan.IsDash(day.Next)
            || scan.Is(day.Next, DateWordKind.Unit)
            || (the == next && scan.IsWord(next))
            || DateAtoms.IsCounted(scan, day.Next)
        )
        {
            return null;
        }

        DaySpan? nearest = null;
        if (scan.Reference is { } today)
        {
            for (var months = 0; months <= 12 && nearest is null; months++)
            {
                nearest = Falls(today.AddMonths(-months), day.Day, weekday) ?? Falls(today.AddMonths(months), day.Day, weekday);
            }
        }

        return new DatePart(day.Next, DatePrecision.Day, nearest) { Weekday = weekday };
    }

    private static DaySpan? Falls(DateOnly month, int day, int weekday) =>
        DaySpan.Day(month.Year, month.Month, day) is { } span && DaySpan.Weekday(span.From!.Value) == weekday ? span : null;

    /// <summary>"lundi dernier", "el lunes pasado".</summary>
    private static DatePart? Postposed(DateScan scan, int next, int weekday)
    {
        if (scan.Lexicon.English || RelativeDates.After(scan, next) is not { } side)
        {
            return null;
        }

        DaySpan? span = scan.Reference is not { } today
            ? null
            : DaySpan.On(side.Value < 0 ? Before(today, weekday, true) : After(today, weekday, true));
        return new DatePart(side.Next, DatePrecision.Day, span) { Weekday = weekday };
    }

    /// <summary>News convention: the latest such day, today included, unless the sentence looks ahead.</summary>
    private static DatePart Plain(DateScan scan, int at, int next, int weekday)
    {
        next += scan.Is(next, DateWordKind.DayPart) ? 1 : 0;
        DaySpan? span = scan.Reference is not { } today
            ? null
            : DaySpan.On(
                DateTenses.At(scan, at) == DateTense.Future
                    ? After(today, weekday, strictly: false)
                    : Before(today, weekday, strictly: false)
            );
        return new DatePart(next, DatePrecision.Day, span) { Weekday = weekday };
    }

    public static DateOnly Before(DateOnly day, int weekday, bool strictly)
    {
        var back = (DaySpan.Weekday(day) - weekday + 7) % 7;
        return day.AddDays(-(back == 0 && strictly ? 7 : back));
    }

    public static DateOnly After(DateOnly day, int weekday, bool strictly)
    {
        var on = (weekday - DaySpan.Weekday(day) + 7) % 7;
        return day.AddDays(on == 0 && strictly ? 7 : on);
    }

    public static DaySpan InWeek(DateOnly day, int weeks, int weekday) =>
        DaySpan.On(day.AddDays((7 * weeks) + weekday - DaySpan.Weekday(day)));

    /// <summary>Short forms are words too ("sat", "The Sun", "wed"): only capitalized and away from an article.</summary>
    private static bool IsWeekday(DateScan scan, int at)
    {
        if (!scan.Is(at, DateWordKind.Weekday))
        {
            return false;
        }

        var word = scan.Span(at);
        return !scan.Lexicon.English
            || word.Length > 5
            || scan.Is(at - 1, "on")
            || scan.Is(at - 1, "or")
            || scan.Is(at - 1, DateWordKind.Relative)
            || scan.Unit(at - 1) == DateUnit.Week
            || (
                char.IsUpper(word[0])
                && !scan.Is(at - 1, "the")
                && !(word.SequenceEqual("Sun") && !scan.IsNumber(at + 1))
                && !(word.SequenceEqual("Sat") && scan.IsWord(at + 1) && !scan.IsNumber(at + 1) && !scan.Is(at + 1, "at"))
            );
    }
}
