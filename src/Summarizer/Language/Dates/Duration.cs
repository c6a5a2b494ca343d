using Summarizer.Language.Numbers;

namespace Summarizer.Language.Dates;

/// <summary>A length of time: "two weeks", "a year", "2 years 1 month and 21 days", "a couple of months", "half an hour".</summary>
internal static class Duration
{
    /// <param name="Count">0 where the text is vague ("a few").</param>
    public readonly record struct Reading(int Next, int Count, DateUnit Unit)
    {
        private readonly (int Count, DateUnit Unit, int Next)[]? further;
        private readonly int firstNext = Next;

        private (int Count, DateUnit Unit, int Next)[] More => further ?? [];

        public Reading(int next, int count, DateUnit unit, List<(int Count, DateUnit Unit, int Next)> more)
            : this(more.Count > 0 ? more[^1].Next : next, count, unit) => (further, firstNext) = ([.. more], next);

        /// <summary>"3 months and 2 weeks" of "3 months and 2 weeks and 2 days"; itself where it has one part only.</summary>
        public Reading WithoutLast => More.Length == 0 ? this : new Reading(firstNext, Count, Unit, [.. More[..^1]]);

        public bool Vague => Count == 0;

        public bool IsSubDay => Unit is DateUnit.Hour or DateUnit.Minute;

        public DatePrecision Precision => More.Length > 0 ? DaySpan.Precision(More[^1].Unit) : DaySpan.Precision(Unit);

        public DateOnly? From(DateOnly day, int sign)
        {
            var moved = DaySpan.Add(day, Unit, sign * Count);
            foreach (var (count, unit, _) in More)
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

        List<(int Count, DateUnit Unit, int Next)> more = [];
        var last = first;
        while (
            One(scan, last.Next + (scan.Is(last.Next, "and") || scan.Is(last.Next, ',') ? 1 : 0)) is { Count: > 0 } one
            && one.Unit < last.Unit
        )
        {
            more.Add(one);
            last = one;
        }

        return new Reading(first.Next, first.Count, first.Unit, more);
    }

    private static (int Count, DateUnit Unit, int Next)? One(DateScan scan, int at)
    {
        var (count, next) = Count(scan, at);
        if (next > at && scan.Unit(next + 1) == DateUnit.Day && scan.Span(next) is "business" or "working")
        {
            return (count, DateUnit.Workday, next + 2);
        }

        var unit = scan.Unit(next);
        return next > at && unit is not (DateUnit.None or DateUnit.Weekend) ? (count, unit, next + 1) : null;
    }

    private static (int Count, int Next) Count(DateScan scan, int at)
    {
        // "a few days", "a couple of weeks"
        at += scan.Is(at, DateWordKind.Article) && (scan.Is(at + 1, "couple") || scan.Is(at + 1, "few")) ? 1 : 0;
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
            return (1, at + 1);
        }

        var number = scan.Number(at);
        return
            number.Form is NumberForm.Digits or NumberForm.Words
            && number.Value is >= 1 and <= 5000
            && number.Value == Math.Truncate(number.Value)
            ? ((int)number.Value, number.Next)
            : (0, at);
    }
}
