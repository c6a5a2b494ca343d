namespace Summarizer.Language.Dates;

/// <summary>
/// What was read of a date: either a span, or the calendar parts of one, whose missing year the context decides.
/// </summary>
/// <param name="Next">The token after it.</param>
/// <param name="In">The span in a given year; null where <paramref name="Span"/> says all there is, or nothing is known.</param>
internal sealed record DatePart(int Next, DatePrecision Precision, DaySpan? Span = null, Func<int, DaySpan?>? In = null)
{
    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    public int? Weekday { get; init; }

    /// <summary>Not so of what is an end of a range and no date alone: "the 27th", "now", "2pm".</summary>
    public bool IsPoint { get; init; } = true;

    /// <summary>"2pm": of the day that the range's other end names.</summary>
    public bool IsClock { get; init; }

    /// <summary>Of "the start", "the middle" and "the end" of something: the day where a range that runs from or to it has its end.</summary>
    public Func<int, DateOnly?>? Edge { get; init; }

    public static DatePart OfMonth(int next, int? year, int month) =>
        new(next, DatePrecision.Month, null, y => DaySpan.Months(y, month, 1)) { Year = year, Month = month };

    public static DatePart OfDay(int next, int? year, int month, int day) =>
        new(next, DatePrecision.Day, null, y => DaySpan.Day(y, month, day))
        {
            Year = year,
            Month = month,
            Day = day,
        };

    public static DatePart OfYear(int next, int year) => new(next, DatePrecision.Year, DaySpan.Years(year)) { Year = year };

    /// <summary>The days meant; null where they can't be told.</summary>
    public DaySpan? Resolve(DateOnly? reference, DateTense tense)
    {
        if (In is null)
        {
            return Span;
        }

        if (Year is { } year)
        {
            return In(year);
        }

        return reference is { } today ? Nearest(today, tense) : null;
    }

    private DaySpan? Nearest(DateOnly today, DateTense tense)
    {
        DaySpan? past = null;
        DaySpan? future = null;
        for (var year = today.Year - 8; year <= today.Year + 8; year++)
        {
            if (In!(year) is { } span)
            {
                past = span.From <= today ? span : past;
                future ??= span.To >= today ? span : null;
            }
        }

        if (past is null || future is null || past == future)
        {
            return past ?? future;
        }

        return Choose(today, past.Value.To, future.Value.From, tense) ? future : past;
    }

    /// <summary>Whether the date to come is meant rather than the one that is past: where the sentence doesn't say, if it is three times nearer.</summary>
    public static bool Choose(DateOnly today, DateOnly? past, DateOnly? future, DateTense tense) =>
        past is null
        || (
            future is not null
            && tense switch
            {
                DateTense.Future => true,
                DateTense.Past => false,
                _ => (future.Value.DayNumber - today.DayNumber) * 3 < today.DayNumber - past.Value.DayNumber,
            }
        );
}

internal enum DateTense
{
    Unknown,
    Past,
    Future,
}
