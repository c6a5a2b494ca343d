namespace Summarizer.Language;

/// <summary>A length of time: "two weeks", "a year", "2 years 1 month and 21 days", "a couple of months", "half an hour".</summary>
internal static class Duration
{
    /// <param name="Count">0 where the text is vague ("a few").</param>
    public readonly record struct Reading(int Next, int Count, DateUnit Unit, IReadOnlyList<(int Count, DateUnit Unit)> Further)
    {
        /// <summary>The token after the first part, where several were read.</summary>
        public int? FirstNext { get; init; }

        public bool Vague => Count == 0;

        public bool IsSubDay => Unit is DateUnit.Hour or DateUnit.Minute;

        public DatePrecision Precision => Further.Count > 0 ? DaySpan.Precision(Further[^1].Unit) : DaySpan.Precision(Unit);

        public DateOnly? From(DateOnly day, int sign)
        {
            var moved = DaySpan.Add(day, Unit, sign * Count);
            foreach (var (count, unit) in Further)
            {
                moved = moved is { } at ? DaySpan.Add(at, unit, sign * count) : null;
            }

            return moved;
        }
    }

    public static Reading? Read(DateScan scan, int at)
    {
        if (One(scan, at) is not { } first)
        {
            return null;
        }

        List<(int, DateUnit)> further = [];
        var next = first.Next;
        while (One(scan, next + (scan.Is(next, "and") || scan.Is(next, ',') ? 1 : 0)) is { } more && more.Unit < first.Unit && more.Count > 0)
        {
            further.Add((more.Count, more.Unit));
            next = more.Next;
        }

        return new Reading(next, first.Count, first.Unit, further) { FirstNext = first.Next };
    }

    private static (int Count, DateUnit Unit, int Next)? One(DateScan scan, int at)
    {
        var (count, next) = Count(scan, at);
        next += next > at && scan.Is(next, "business") ? 1 : 0;
        var unit = scan.Unit(next);
        return next > at && unit is not (DateUnit.None or DateUnit.Weekend) ? (count, unit, next + 1) : null;
    }

    private static (int Count, int Next) Count(DateScan scan, int at)
    {
        if (scan.Is(at, "couple"))
        {
            return (2, at + 1 + (scan.Is(at + 1, "of") ? 1 : 0));
        }

        if (scan.Is(at, "few") || scan.Is(at, "several") || scan.Is(at, "many"))
        {
            return (0, at + 1);
        }

        if (scan.Is(at, "half") && (scan.Is(at + 1, "an") || scan.Is(at + 1, "a")))
        {
            return (scan.Unit(at + 2) == DateUnit.Hour ? 1 : 0, at + 2);
        }

        if (scan.Is(at, DateWordKind.Article))
        {
            return scan.Is(at + 1, "couple") || scan.Is(at + 1, "few") ? Count(scan, at + 1) : (1, at + 1);
        }

        var number = scan.Number(at);
        return number.Form is NumberForm.Digits or NumberForm.Words && number.Value is >= 1 and <= 5000 && number.Value == Math.Truncate(number.Value) ? ((int)number.Value, number.Next) : (0, at);
    }
}
