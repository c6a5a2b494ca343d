using Summarizer.Language.Numbers;

namespace Summarizer.Language.Dates;

/// <summary>A date counted from another: "two weeks ago", "three days from now", "in two months", "three days after Easter", "a week starting tomorrow".</summary>
internal static class CountedDates
{
    public static DatePart? Read(DateScan scan, int at)
    {
        var start = at + (scan.Is(at, "in") || scan.Is(at, "within") ? 1 : 0);
        if (!scan.Lexicon.English || Duration.Read(scan, start) is not { } duration)
        {
            return null;
        }

        var next = duration.Next;
        // "Thursday, two years from now": which of both counts isn't told.
        if (scan.Is(at - 1, ',') && scan.Is(at - 2, DateWordKind.Weekday))
        {
            duration = duration with { Count = 0 };
        }

        if (duration.Unit == DateUnit.Week && duration.Precision == DatePrecision.Week && start == at)
        {
            if (Weekdays.WeeksFrom(scan, next, duration.Count) is { } counted)
            {
                return counted;
            }

            // "a week today", "two weeks tomorrow"
            if (!duration.Vague && scan.Is(next, DateWordKind.Day) && scan.Value(next) >= 0 && DateTenses.At(scan, at) == DateTense.Future)
            {
                return Shifted(scan, next + 1, scan.Reference?.AddDays(scan.Value(next)), duration, 1) with
                {
                    Precision = DatePrecision.Day,
                };
            }
        }

        // "every twenty minutes from Monday": how often, and from when.
        if (scan.Is(at - 1, "every"))
        {
            return null;
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

        if (
            (scan.Is(next, "after") || scan.Is(next, "from") || scan.Is(next, "before"))
            && PointReader.Read(scan, scan.PassThe(next + 1)) is { Precision: DatePrecision.Day } point
            && !duration.Vague
        )
        {
            var day =
                scan.Is(next, "from") && point is { Weekday: { } weekday, Day: null } && scan.Reference is { } now && point.Span?.From < now
                    ? Weekdays.After(now, weekday, strictly: true)
                    : point.Resolve(scan.Reference, scan.Is(next, "before") ? DateTense.Unknown : DateTense.Future)?.From;
            var shifted = Shifted(scan, point.Next, day, duration, scan.Is(next, "before") ? -1 : 1);
            return shifted.Span?.From is { } moved && day is { } pivot
                ? shifted with
                {
                    Span = Bounded(scan, at, next, pivot, moved),
                }
                : shifted;
        }

        return start > at ? In(scan, at, duration) : null;
    }

    /// <summary>"in four months" is a date only where the sentence looks ahead and doesn't compare: elsewhere it is a length of time.</summary>
    private static DatePart? In(DateScan scan, int at, Duration.Reading duration)
    {
        var next = duration.Next;
        if (scan.Span(next) is "of" or "or" or "to" || scan.IsDash(next - 1) || DateTenses.At(scan, at) == DateTense.Past)
        {
            return null;
        }

        if (scan.Is(at, "within"))
        {
            return duration.IsSubDay && !(IsToday(duration) && DateTenses.At(scan, at) == DateTense.Future && !scan.StartsUpper(at))
                ? null
                : new DatePart(
                    next,
                    DatePrecision.Range,
                    scan.Reference is { } today && duration.From(today, 1) is { } last ? new DaySpan(today, last) : null
                );
        }

        var time = next + (scan.Span(next) is "'" or "’" or "'s" or "’s" ? 1 : 0);
        if (scan.Is(time, "time"))
        {
            return Shifted(scan, time + 1, scan.Reference, duration, 1);
        }

        return at == 0 || (DateTenses.At(scan, at) == DateTense.Future && !Compares(scan, at))
            ? Shifted(scan, next, scan.Reference, duration, 1)
            : null;
    }

    /// <summary>A few hours on it is still the same day, by all likelihood.</summary>
    private static bool IsToday(Duration.Reading duration) => duration.Unit == DateUnit.Minute || duration.Count <= 4;

    /// <summary>"the best in ten years", "for the second time in a decade", "twice in two days".</summary>
    private static bool Compares(DateScan scan, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 6); i--)
        {
            var word = scan.Span(i);
            if (
                word is "time" or "times" or "only" or "most" or "least" or "worst" or "once" or "twice"
                || word.EndsWith("est", StringComparison.OrdinalIgnoreCase)
                || scan.Number(i).Form == NumberForm.Ordinal
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"more than two weeks before today", "less than three days after tomorrow", "for three days from today".</summary>
    private static DaySpan Bounded(DateScan scan, int at, int link, DateOnly pivot, DateOnly moved)
    {
        var before = scan.Is(link, "before");
        return scan.Is(at - 1, "than") && scan.Is(at - 2, "more")
            ? before
                ? new DaySpan(null, moved)
                : new DaySpan(moved, null)
            : scan.Is(at - 1, "than") && scan.Is(at - 2, "less")
                ? before
                    ? new DaySpan(moved, pivot)
                    : new DaySpan(pivot, moved)
                : scan.Is(at - 1, "for") && scan.Is(link, "from")
                    ? new DaySpan(pivot, moved.AddDays(-1))
                    : DaySpan.On(moved);
    }

    /// <summary>"three days starting next Monday", "for a week, from 20 December".</summary>
    private static DatePart? Lasting(DateScan scan, int next, Duration.Reading duration)
    {
        var start =
            scan.Span(next) is "starting" or "beginning" ? next + (scan.Span(next + 1) is "from" or "on" ? 2 : 1)
            : scan.Is(next, ',') && scan.Is(next + 1, "from") ? next + 2
            : -1;
        if (start < 0 || duration.Vague || PointReader.Read(scan, scan.PassThe(start)) is not { Precision: DatePrecision.Day } first)
        {
            return null;
        }

        var from = first.Resolve(scan.Reference, DateTenses.At(scan, next))?.From;
        return new DatePart(
            first.Next,
            DatePrecision.Range,
            from is { } day && duration.From(day, 1) is { } end ? new DaySpan(day, end.AddDays(-1)) : null
        );
    }

    private static DatePart Shifted(DateScan scan, int next, DateOnly? day, Duration.Reading duration, int sign) =>
        Weekdays.InWeekOf(
            scan,
            new DatePart(
                next,
                duration.Precision,
                !duration.Vague && day is { } from && duration.From(from, sign) is { } moved ? DaySpan.On(moved) : null
            )
        );
}
