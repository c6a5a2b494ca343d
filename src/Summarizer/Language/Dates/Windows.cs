using Summarizer.Language.Numbers;

namespace Summarizer.Language.Dates;

/// <summary>A length of time up to the article's day, or from it on: "the last three months", "the next 5 years", "the rest of the week", "the year to date".</summary>
internal static class Windows
{
    public static DatePart? Read(DateScan scan, int at) =>
        scan.Lexicon.English ? Several(scan, at) ?? Rest(scan, at) ?? ToDate(scan, at) : null;

    /// <summary>"the last three months", "the next 5 years", "the 5 past years"; "coming days" without a number is left alone.</summary>
    private static DatePart? Several(DateScan scan, int at)
    {
        var (relative, duration) = scan.Is(at, DateWordKind.Relative) ? (at, Duration.Read(scan, at + 1)) : (-1, null);
        if (
            relative < 0
            && scan.Number(at) is { Found: true } number
            && scan.Is(number.Next, DateWordKind.Relative)
            && scan.Unit(number.Next + 1) is var unit and not DateUnit.None
            && (number.Value == 1 || scan.Span(number.Next + 1).EndsWith("s", StringComparison.OrdinalIgnoreCase))
        )
        {
            (relative, duration) = (number.Next, new Duration.Reading(number.Next + 2, (int)Math.Min(number.Value, 5000), unit));
        }

        if (duration is not { } length || scan.Value(relative) == 0 || length.IsSubDay)
        {
            return null;
        }

        // "for the last 3 months and 2 days ago they …": the last length belongs to "ago".
        length = scan.Is(length.Next, DateWordKind.Ago) ? length.WithoutLast : length;
        var within = scan.Is(at - (scan.Is(at - 1, "the") ? 2 : 1), "within");
        return new DatePart(
            length.Next,
            DatePrecision.Range,
            scan.Reference is { } today && !length.Vague ? Window(today, length, scan.Value(relative), within) : null
        );
    }

    private static DaySpan? Window(DateOnly today, Duration.Reading length, int direction, bool within)
    {
        if (length.Unit is DateUnit.Quarter or DateUnit.Decade or DateUnit.Century or DateUnit.Weekend)
        {
            return direction < 0
                ? new DaySpan(DaySpan.Unit(today, length.Unit, -length.Count)?.From, DaySpan.Unit(today, length.Unit, -1)?.To)
                : new DaySpan(DaySpan.Unit(today, length.Unit, 1)?.From, DaySpan.Unit(today, length.Unit, length.Count)?.To);
        }

        var near = length.Unit == DateUnit.Workday ? DaySpan.Add(today, length.Unit, direction) : today.AddDays(direction);
        return length.From(today, direction) is not { } end ? null
            : direction < 0 ? new DaySpan(end, near)
            : new DaySpan(within ? today : near, end);
    }

    /// <summary>"the rest of the week", "the remainder of 2024", "the remaining of this year": from today on.</summary>
    private static DatePart? Rest(DateScan scan, int at)
    {
        if (
            scan.Span(at) is not ("rest" or "remainder" or "remaining")
            || !scan.Is(at + 1, "of")
            || PartsOfPeriods.Whole(scan, scan.PassThe(at + 2)) is not { Precision: not DatePrecision.Day } whole
        )
        {
            return null;
        }

        var span = whole.Resolve(scan.Reference, DateTenses.At(scan, at));
        return
            scan.Reference is { } today
            && span is { From: { } from, To: { } to }
            && from <= today
            && today <= to
            && !(scan.IsWord(whole.Next) && !CountedNoun.IsStop(scan.Span(whole.Next)))
            ? new DatePart(whole.Next, DatePrecision.Range, new DaySpan(today, to))
            : null;
    }

    /// <summary>"the year to date".</summary>
    private static DatePart? ToDate(DateScan scan, int at)
    {
        var unit = scan.Unit(at);
        return
            unit is DateUnit.Week or DateUnit.Month or DateUnit.Quarter or DateUnit.Year && scan.Is(at + 1, "to") && scan.Is(at + 2, "date")
            ? new DatePart(
                at + 3,
                DatePrecision.Range,
                scan.Reference is { } today && DaySpan.Unit(today, unit, 0)?.From is { } from ? new DaySpan(from, today) : null
            )
            : null;
    }
}
