using Summarizer.Language.Words;

namespace Summarizer.Language.Dates;

/// <summary>Dates with a month's name: "5 May 2021", "May 5, 2021", "the second of August", "Sep-23-2020", "April 2017", "May".</summary>
internal static class CalendarDates
{
    private const int DaysNear = 100;

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NamedEvents = WordList
        .Load("Language/Dates/namedevents.en.txt")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>With a weekday before it or without: "Tuesday, March 7", "friday (jun-15)".</summary>
    public static DatePart? Read(DateScan scan, int at)
    {
        if (!scan.Is(at, DateWordKind.Weekday))
        {
            return Core(scan, at) is { } date ? Named(scan, date) : null;
        }

        var next = at + 1 + (scan.Is(at + 1, '.') && scan.Glued(at + 1) && scan.Span(at).Length <= 5 ? 1 : 0);
        var open = scan.Is(next, '(') ? 1 : 0;
        next += open > 0 || scan.Is(next, ',') || scan.IsDash(next) || scan.Is(next, "den") ? 1 : 0;
        if (Core(scan, scan.PassThe(next)) is not { Day: not null } core || OnWeekday(scan, core, scan.Value(at)) is not { } fit)
        {
            return null;
        }

        return fit with
        {
            Next = core.Next + (open > 0 && scan.Is(core.Next, ')') ? 1 : 0),
        };
    }

    /// <summary>"the Jan. 6 committee": a name, whose year it doesn't tell, unless the day is just past.</summary>
    private static DatePart Named(DateScan scan, DatePart date)
    {
        var noun = date.Next + (scan.Is(date.Next, '.') ? 1 : 0);
        if (
            date is not { Day: not null, Month: not null, Year: null }
            || !scan.Lexicon.English
            || !NamedEvents.Contains(scan.Span(noun))
            || scan.StartsUpper(noun) && noun > date.Next
        )
        {
            return date;
        }

        var past =
            scan.Reference is { } today
            && date.Resolve(today, DateTense.Past) is { From: { } day } span
            && today.DayNumber - day.DayNumber < DaysNear
                ? span
                : (DaySpan?)null;
        return date with { In = null, Span = past };
    }

    /// <summary>
    /// Of the dates around the article's day the one that falls on the weekday; "Friday 5/12" may have its day first, if that fits. A weekday that fits neither is a slip,
    /// but "Friday 7-6" is two hours then.
    /// </summary>
    private static DatePart? OnWeekday(DateScan scan, DatePart core, int weekday)
    {
        if (core.Year is not null || scan.Reference is not { } today)
        {
            return core;
        }

        var (digits, dash) = (scan.IsNumber(core.Next - 1) && scan.IsNumber(core.Next - 3), scan.IsDash(core.Next - 2));
        return Fitting(core, weekday, today) is { } fit && !(digits && dash && !IsNear(fit, today)) ? fit
            : digits && dash ? null
            : digits && core.Day <= 12
                ? Fitting(DatePart.OfDay(core.Next, null, core.Day!.Value, core.Month!.Value), weekday, today) ?? core
            : core;
    }

    private static DatePart? Fitting(DatePart core, int weekday, DateOnly today) =>
        new[] { DateTense.Past, DateTense.Future }
            .Select(tense => core.Resolve(today, tense)?.From)
            .FirstOrDefault(day => day is { } on && DaySpan.Weekday(on) == weekday)
            is { } fit
            ? core with
            {
                Year = fit.Year,
            }
            : null;

    private static bool IsNear(DatePart date, DateOnly today) =>
        date.Resolve(today, DateTense.Unknown)?.From is { } day && Math.Abs(day.DayNumber - today.DayNumber) < DaysNear;

    private static DatePart? Core(DateScan scan, int at) =>
        NumericDates.Read(scan, at)
        ?? Mixed(scan, at)
        ?? DayMonth(scan, at)
        ?? Listed(scan, at)
        ?? MonthDay(scan, at)
        ?? Glued(scan, at)
        ?? MonthYear(scan, at);

    /// <summary>"Sep-23-2020", "23/Sep/2020", "2019/aug/01", "May/22", "23-2020-September".</summary>
    private static DatePart? Mixed(DateScan scan, int at)
    {
        if (
            scan.Span(at + 1) is not ("-" or "/")
            || !scan.Glued(at + 1)
            || !scan.Glued(at + 2)
            || !(scan.Is(at, DateWordKind.Month) || scan.Is(at + 2, DateWordKind.Month) || scan.Is(at + 4, DateWordKind.Month))
        )
        {
            return null;
        }

        var (day, month, year, next) = ((int?)null, (int?)null, (int?)null, at);
        for (var part = at; part <= at + 4; part += 2)
        {
            if (part > at && !(scan.Span(part - 1).SequenceEqual(scan.Span(at + 1)) && scan.Glued(part - 1) && scan.Glued(part)))
            {
                break;
            }

            if (scan.Is(part, DateWordKind.Month) && month is null)
            {
                month = scan.Value(part);
            }
            else if (scan.Integer(part, 4) is { } value)
            {
                (day, year) = (value > 31 ? day : value, value > 31 ? value : year);
            }
            else
            {
                break;
            }

            next = part + 1;
        }

        return (day, month) is ({ } d, { } m) ? DatePart.OfDay(next, year, m, d)
            : (month, year) is ({ } mm, { } y) ? DatePart.OfMonth(next, y, mm)
            : null;
    }

    private static DatePart? DayMonth(DateScan scan, int at)
    {
        if (DateAtoms.Day(scan, at, cardinals: true) is not { } day || (scan.Glued(at) && scan.Is(at - 1, ':') && scan.IsNumber(at - 2)))
        {
            return null;
        }

        var next = day.Next + (scan.Is(day.Next, DateWordKind.Of) && !scan.Is(day.Next, "in") && !scan.Is(day.Next, "en") ? 1 : 0);
        if (DateAtoms.Month(scan, next) is not { } month || IsMoney(scan, at))
        {
            return null;
        }

        // "those over 6-foot-2 may need more room"
        var verb = scan.Span(next) is "may" or "march" && day.Next == at + 1 && next == day.Next && scan.IsWord(month.Next);
        if (verb && scan.Span(at - 1) is not ("on" or "the" or "from" or "to" or "by" or "until" or "since" or "between" or "and"))
        {
            return null;
        }

        var year = DateAtoms.YearAfter(scan, month.Next, twoDigits: true);
        return DatePart.OfDay(year?.Next ?? month.Next, year?.Year, month.Month, day.Day) with { Precision = DatePrecision.Day };
    }

    /// <summary>"18 and 19 June": the first is of June too.</summary>
    private static DatePart? Listed(DateScan scan, int at)
    {
        if (
            !scan.IsNumber(at)
            || DateAtoms.Day(scan, at) is not { } day
            || scan.Span(day.Next) is not ("and" or "or")
            || !scan.IsNumber(day.Next + 1)
            || IsMoney(scan, at)
        )
        {
            return null;
        }

        return DayMonth(scan, day.Next + 1) is { Month: { } month } second && day.Day < second.Day
            ? DatePart.OfDay(day.Next, second.Year, month, day.Day)
            : null;
    }

    /// <summary>"Dec31, 1994", "mar4".</summary>
    private static DatePart? Glued(DateScan scan, int at)
    {
        var word = scan.Span(at);
        var letters = word.IndexOfAnyInRange('0', '9');
        if (
            letters is not (3 or 4)
            || word.Length > letters + 2
            || !int.TryParse(word[letters..], out var day)
            || day is < 1 or > 31
            || scan.Lexicon.Find(word[..letters]) is not { Kind: DateWordKind.Month } month
        )
        {
            return null;
        }

        var year = DateAtoms.YearAfter(scan, at + 1);
        return DatePart.OfDay(year?.Next ?? at + 1, year?.Year, month.Value, day);
    }

    private static DatePart? MonthDay(DateScan scan, int at)
    {
        if (!scan.Lexicon.English || DateAtoms.Month(scan, at) is not { } month)
        {
            return null;
        }

        // "In December, six people …" has no day, "October, 1st" has.
        var comma = scan.Is(month.Next, ',') ? 1 : 0;
        if (
            DateAtoms.Day(scan, scan.PassThe(month.Next + comma), cardinals: true) is not { } day
            || DateAtoms.IsCounted(scan, day.Next)
            || (scan.Is(day.Next, ':') && scan.Glued(day.Next))
            || (comma > 0 && !(scan.IsNumber(month.Next + 1) && day.Next == month.Next + 3))
        )
        {
            return null;
        }

        // "Wed Oct 26 15:50:06 2016"
        if (ClockTimes.PassOne(scan, day.Next) is { } clock && scan.Span(clock).Length == 4 && DateAtoms.Year(scan, clock) is { } last)
        {
            return DatePart.OfDay(last.Next, last.Year, month.Month, day.Day);
        }

        var year =
            DateAtoms.YearAfter(scan, day.Next)
            ?? (
                scan.Integer(day.Next, 2) is { } two
                && scan.Span(day.Next).Length == 2
                && !DateAtoms.IsCounted(scan, day.Next + 1)
                && day.Next - month.Next == 1
                && scan.IsWord(month.Next)
                    ? (DateAtoms.Century(two), day.Next + 1)
                    : null
            );
        return DatePart.OfDay(year?.Next ?? day.Next, year?.Year, month.Month, day.Day);
    }

    private static DatePart? MonthYear(DateScan scan, int at)
    {
        // "2017 april"
        if (
            scan.Integer(at, 4) is > 1000 and < 3000
            && DateAtoms.Month(scan, at + 1) is { } after
            && DateAtoms.Day(scan, after.Next) is null
        )
        {
            return DatePart.OfMonth(after.Next, scan.Integer(at, 4), after.Month);
        }

        if (DateAtoms.Month(scan, at) is not { } month)
        {
            return null;
        }

        if (DateAtoms.YearAfter(scan, month.Next, twoDigits: true) is { } year)
        {
            return DatePart.OfMonth(year.Next, year.Year, month.Month);
        }

        // "janvier dernier", "julio próximo": the nearest such month on that side.
        if (!scan.Lexicon.English && scan.Is(month.Next, DateWordKind.Relative) && scan.Value(month.Next) is var side and not 0)
        {
            return DatePart.OfMonth(month.Next + 1, scan.Reference is { } today ? Year(today, month.Month, side) : null, month.Month);
        }

        return IsMonthAlone(scan, at) ? DatePart.OfMonth(month.Next, null, month.Month) : null;
    }

    private static int Year(DateOnly today, int month, int side) =>
        today.Year
        + (
            side < 0 && month >= today.Month ? -1
            : side > 0 && month <= today.Month ? 1
            : 0
        );

    /// <summary>"Theresa May said", "March on", "April Vance": alone, an ambiguous name is a month only after a preposition or beside another month.</summary>
    private static bool IsMonthAlone(DateScan scan, int at)
    {
        var before = scan.Span(at - 1);
        var told =
            before
            is "in"
                or "In"
                or "since"
                or "Since"
                or "until"
                or "till"
                or "by"
                or "of"
                or "from"
                or "during"
                or "before"
                or "after"
                or "through"
                or "late"
                or "early"
                or "mid"
                or "to"
                or "between"
                or "this"
                or "last"
                or "next"
                or "the"
                or "for"
                or "late-"
                or "-";
        var word = scan.Span(at);
        var ambiguous =
            scan.Lexicon.English
            && (word.Length <= 4 && word is not ("June" or "July") || word is "March" or "march" or "April" or "June" or "August");
        var range = (scan.IsDash(at + 1) || scan.Is(at + 1, "to")) && scan.Is(at + 2, DateWordKind.Month);
        var name = scan.StartsUpper(at + 1) && scan.IsWord(at + 1) && !scan.Is(at + 1, DateWordKind.Month) && ambiguous;
        return range
            || !name
                && !(before is "the" && word is "May" or "March")
                && (told || !ambiguous || (word is "April" or "June" or "July" or "August" && !scan.StartsUpper(at - 1)));
    }

    private static bool IsMoney(DateScan scan, int at) => scan.Span(at - 1) is "$" or "£" or "€";
}
