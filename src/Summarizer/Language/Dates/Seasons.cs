namespace Summarizer.Language.Dates;

/// <summary>
/// "summer 2019", "last winter": the northern, meteorological season; and sport's "2019–20 season", from July to June.
/// A season without a year stays unresolved.
/// </summary>
internal static class Seasons
{
    public static DatePart? Read(DateScan scan, int at)
    {
        if (scan.Is(at, DateWordKind.Season))
        {
            // "fall" and "spring" are verbs too: only with a year beside them.
            return DateAtoms.YearAfter(scan, at + 1) is { } year
                ? new DatePart(year.Next, DatePrecision.Season, year.Year is { } y ? Span(y, scan.Value(at)) : null) { Year = year.Year }
                : null;
        }

        return Split(scan, at);
    }

    public static DatePart Relative(DateScan scan, int at, int offset)
    {
        DaySpan? span = null;
        if (scan.Reference is { } today)
        {
            for (var year = today.Year - 2; year <= today.Year + 2; year++)
            {
                var season = Span(year, scan.Value(at));
                span =
                    offset < 0 && season?.To < today ? season
                    : offset > 0 && season?.From > today ? span ?? season
                    : offset == 0 && season?.To >= today && (season?.From <= today || season?.From?.Year == today.Year) ? span ?? season
                    : span;
            }
        }

        return new DatePart(at + 1, DatePrecision.Season, span);
    }

    /// <summary>"2019-20", "2019–20 season", "2019/20", "1963-4".</summary>
    private static DatePart? Split(DateScan scan, int at)
    {
        if (
            scan.Integer(at, 4) is not (> 1800 and < 2200)
            || !(scan.IsDash(at + 1) || scan.Is(at + 1, '/'))
            || !scan.Glued(at + 1)
            || !scan.Glued(at + 2)
            || (scan.Glued(at + 3) && !scan.Span(at + 3).StartsWith(".") && !scan.Is(at + 3, ',') && !scan.Is(at + 3, ')'))
        )
        {
            return null;
        }

        var year = scan.Integer(at, 4)!.Value;
        var second = scan.Integer(at + 2, 4);
        var short2 =
            (scan.Span(at + 2).Length == 2 && second == (year + 1) % 100) || (scan.Span(at + 2).Length == 1 && second == (year + 1) % 10);
        var full = scan.Span(at + 2).Length == 4 && second == year + 1 && scan.Is(at + 3, "season");
        return short2 || full
            ? new DatePart(
                at + 3 + (scan.Is(at + 3, "season") ? 1 : 0),
                DatePrecision.Season,
                new DaySpan(new DateOnly(year, 7, 1), new DateOnly(year + 1, 6, 30))
            )
            : null;
    }

    private static DaySpan? Span(int year, int season) => DaySpan.Months(year, 3 * season, 3);
}
