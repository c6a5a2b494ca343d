namespace Summarizer.Language.Dates;

/// <summary>
/// The language of dates: date = range | bound point | point [bound]; a point is one day, week, month … and its readers know what that can be.
/// A reading without a span is a date that the words leave open.
/// </summary>
internal static class DateGrammar
{
    public static DateReading? Read(DateScan scan, int at)
    {
        if (IsPartOfCode(scan, at))
        {
            return null;
        }

        if (scan.Kind(at) is DateWordKind.Present or DateWordKind.To)
        {
            return Present.Read(scan, at);
        }

        var opened = scan.Is(at, "from") || scan.Is(at, "between");
        var first = DateRanges.End(scan, scan.PassThe(at + (opened ? 1 : 0)));
        if (first is not null && DateRanges.To(scan, at, first) is { } range)
        {
            return range;
        }

        if (Bounds.Opened(scan, at) is { } bound)
        {
            return bound;
        }

        if (first is { IsPoint: true } && Bounds.Closed(scan, at, first) is { } closed)
        {
            return closed;
        }

        var point =
            opened ? null
            : first is { IsPoint: true } ? first
            : BareDays.Read(scan, at);
        return point is null ? null : new DateReading(point.Next, point.Resolve(scan.Reference, DateTenses.At(scan, at)), point.Precision);
    }

    /// <summary>"138-2010-2015", "2010-2015-86": a telephone's or an object's number.</summary>
    private static bool IsPartOfCode(DateScan scan, int at)
    {
        if (!scan.IsNumber(at))
        {
            return false;
        }

        if (scan.IsDash(at - 1) && scan.Glued(at) && scan.Glued(at - 1) && scan.IsNumber(at - 2))
        {
            return scan.Integer(at - 2, 4) is not (> 1000 and < 3000) || (scan.IsDash(at - 3) && scan.Glued(at - 2) && scan.Glued(at - 3));
        }

        return scan.Integer(at, 4) > 31
            && scan.IsDash(at + 1)
            && scan.Glued(at + 1)
            && scan.Integer(at + 2, 4) > 31
            && scan.IsDash(at + 3)
            && scan.Glued(at + 3)
            && scan.IsNumber(at + 4);
    }
}

/// <summary>What was read, up to the token <paramref name="Next"/>.</summary>
/// <param name="Span">Null where the words name a date that can't be told.</param>
internal readonly record struct DateReading(int Next, DaySpan? Span, DatePrecision Precision);
