namespace Summarizer.Language.Numbers;

internal readonly record struct UnitReading(string? Unit, int Next);

/// <summary>The unit after a figure: "per cent", "percentage points", "km", "-year-old", "pounds".</summary>
internal static class UnitReader
{
    public static UnitReading After(NumberScan scan, int at, string? currency, int first)
    {
        if (currency is not null)
        {
            return new UnitReading(null, at);
        }

        if (scan.Is(at, "per") && scan.Is(at + 1, "cent"))
        {
            return new UnitReading("percent", at + 2);
        }

        if (scan.Is(at, '%'))
        {
            return Points(scan, at + 1) ?? new UnitReading("percent", at + 1);
        }

        if (Percent(scan, at) is { } percent)
        {
            return percent;
        }

        var hyphen = scan.IsDash(at) && scan.Glued(at) && scan.Glued(at + 1) ? 1 : 0;
        if (!scan.IsWord(at + hyphen) && scan.Span(at + hyphen) is not ("€" or "£" or "°" or "$" or "¥"))
        {
            return IsAge(scan, at, first) ? new UnitReading("year old", at) : new UnitReading(null, at);
        }

        return Measure(scan, at + hyphen, first) ?? new UnitReading(null, at);
    }

    private static UnitReading? Measure(NumberScan scan, int at, int first)
    {
        var unit = Units.Find(scan.Span(at));
        if (unit is null && scan.Span(at) is "m" && scan.Glued(at))
        {
            return new UnitReading("metre", at + 1);
        }

        if (unit is "percentage point")
        {
            return scan.Is(at, "percentage") ? Points(scan, at) : new UnitReading(unit, at + 1);
        }

        if (unit is null or "second" && scan.Is(at, "second") && scan.StartsUpper(at))
        {
            return null;
        }

        // Words that are units only when written so: "3 won" is a result, "10 quarters" a span of time.
        if (unit is null || (unit == "KRW" && scan.Is(at, "won") && !scan.Tokens[first].IsNumber))
        {
            return null;
        }

        if (unit == "year" && Old(scan, at + 1) is { } old)
        {
            return new UnitReading("year old", old);
        }

        if (unit == "GBP" && scan.Is(at, "pounds") && IsWeight(scan, first, at))
        {
            return new UnitReading("pound", at + 1);
        }

        var square = scan.Is(at - 1, "square");
        return new UnitReading(
            square ? "square " + unit : unit,
            at + 1 + (unit == "degree" && scan.Span(at + 1) is "C" or "Celsius" ? 1 : 0) + (scan.Is(at + 1, '²') ? 1 : 0)
        );
    }

    /// <summary>"points", "percentage points", "-point": the difference of two percentages.</summary>
    private static UnitReading? Points(NumberScan scan, int at)
    {
        var next = at + (scan.Is(at, "percentage") ? 1 : 0);
        next += scan.IsDash(next) ? 1 : 0;
        return (scan.Is(next, "point") || scan.Is(next, "points")) && next > at ? new UnitReading("percentage point", next + 1) : null;
    }

    private static UnitReading? Percent(NumberScan scan, int at)
    {
        // "pour cent", "por ciento", "por cento", "per cento", "Prozent" stands in the list of units.
        var two =
            (scan.Is(at, "pour") && scan.Is(at + 1, "cent"))
            || (scan.Is(at, "por") && (scan.Is(at + 1, "ciento") || scan.Is(at + 1, "cento")))
            || (scan.Is(at, "per") && scan.Is(at + 1, "cento"))
            || (scan.Is(at, "في") && (scan.Is(at + 1, "المئة") || scan.Is(at + 1, "المائة")));
        return two ? new UnitReading("percent", at + 2)
            : scan.Is(at, "percent") ? Points(scan, at + 1) ?? new UnitReading("percent", at + 1)
            : scan.IsDash(at) && scan.Is(at + 1, "percentage") ? Points(scan, at + 1)
            : null;
    }

    private static int? Old(NumberScan scan, int at)
    {
        at += scan.IsDash(at) ? 1 : 0;
        return scan.Is(at, "old") || scan.Is(at, "olds") ? at + 1 : null;
    }

    private static bool IsAge(NumberScan scan, int at, int first)
    {
        var digits = scan.Tokens[first].IsNumber && scan.Tokens[first].Range.Length <= 3;
        var apposition =
            digits
            && scan.Is(first - 1, ',')
            && (scan.Is(at, ',') || scan.Is(at, '.'))
            && scan.IsWord(first - 2)
            && scan.StartsUpper(first - 2);
        return apposition || scan.Is(first - 1, "aged") || scan.Is(first - 1, "age");
    }

    private static bool IsWeight(NumberScan scan, int first, int at)
    {
        if (scan.Is(at + 1, "of"))
        {
            return true;
        }

        for (var i = Math.Max(0, first - 5); i < first; i++)
        {
            if (scan.Span(i) is "weigh" or "weighs" or "weighed" or "weighing" or "weight" or "lost" or "gained" or "lose" or "gain")
            {
                return true;
            }
        }

        return false;
    }
}
