namespace Summarizer.Language.Dates;

/// <summary>"right now", "at present", "at the moment", "to date": the article's day, though not how exactly. A bare "now" tells too little to be a date.</summary>
internal static class Present
{
    public static DateReading? Read(DateScan scan, int at)
    {
        if (scan.Is(at, "to") && scan.Is(at + 1, "date"))
        {
            return Follows(scan, at + 2) || scan.Is(at - 1, "up")
                ? null
                : new DateReading(at + 2, scan.Reference is { } last ? new DaySpan(null, last) : null, DatePrecision.Unknown);
        }

        var next =
            scan.Is(at, "right") && scan.Is(at + 1, "now") ? at + 2
            : scan.Is(at, "at") ? AfterAt(scan, at + 1)
            : at;
        return next == at || Follows(scan, next) || DateTenses.At(scan, at) == DateTense.Past
            ? null
            : new DateReading(next, scan.Reference is { } today ? DaySpan.On(today) : null, DatePrecision.Unknown);
    }

    /// <summary>"present", "the present time", "this time", "the moment"; not "the time", which is a tale's.</summary>
    private static int AfterAt(DateScan scan, int at)
    {
        if (scan.Is(at, "present"))
        {
            return at + 1;
        }

        var noun = at + 1 + (scan.Is(at + 1, "present") ? 1 : 0);
        return scan.Is(at, "this") || scan.Is(at, "the")
            ? scan.Span(noun) switch
            {
                "moment" or "minute" => noun + 1,
                "time" when noun > at + 1 || scan.Is(at, "this") => noun + 1,
                _ => at - 1,
            }
            : at - 1;
    }

    /// <summary>"at the moment of the blast", "at this time last year", "thought to date from": the phrase goes on.</summary>
    private static bool Follows(DateScan scan, int at) =>
        scan.Span(at)
            is "of"
                or "when"
                or "that"
                or "last"
                or "next"
                or "back"
                or "from"
                or "to"
                or "the"
                or "a"
                or "an"
                or "her"
                or "him"
                or "them"
                or "it";
}
