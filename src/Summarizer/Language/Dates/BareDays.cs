using Summarizer.Language.Numbers;

namespace Summarizer.Language.Dates;

/// <summary>A day of the month whose month isn't said: "on the 29th", "the week of the 18th", "the 17th from 2pm to 4pm".</summary>
internal static class BareDays
{
    /// <summary>Golf, floors and laps have ordinals too: a number that no hole has or a sentence that looks ahead, and no noun behind it; or a time of day.</summary>
    public static DatePart? Read(DateScan scan, int at)
    {
        if (!scan.IsNumber(at) || !scan.Lexicon.English || Day(scan, at) is not { } day)
        {
            return null;
        }

        if (scan.Is(at - 1, "the") && ClockTimes.Pass(scan, day.Next) is var clock && clock > day.Next)
        {
            return day with { Next = clock };
        }

        var ordinal = day.Next == at + 2;
        var on = scan.Is(at - (scan.Is(at - 1, "the") ? 2 : 1), "on");
        var noun = scan.IsWord(day.Next) && !CountedNoun.IsStop(scan.Span(day.Next));
        return
            ordinal
            && on
            && !noun
            && !(scan.IsDash(day.Next) && scan.IsNumber(day.Next + 1))
            && (day.Day > 18 || DateTenses.At(scan, at) == DateTense.Future)
            ? day
            : null;
    }

    /// <summary>The nearest month that fits the sentence's tense.</summary>
    public static DatePart? Day(DateScan scan, int at)
    {
        if (DateAtoms.Day(scan, at) is not { } day)
        {
            return null;
        }

        return new DatePart(
            day.Next,
            DatePrecision.Day,
            scan.Reference is { } today && Nearest(today, day.Day, DateTenses.At(scan, at)) is { } on ? DaySpan.On(on) : null
        )
        {
            Day = day.Day,
        };
    }

    private static DateOnly? Nearest(DateOnly today, int day, DateTense tense)
    {
        var past = Enumerable.Range(0, 3).Select(months => In(today.AddMonths(-months), day)).FirstOrDefault(on => on <= today);
        var future = Enumerable.Range(0, 3).Select(months => In(today.AddMonths(months), day)).FirstOrDefault(on => on >= today);
        return DatePart.Choose(today, past, future, tense) ? future : past;
    }

    private static DateOnly? In(DateOnly month, int day) => DaySpan.Day(month.Year, month.Month, day)?.From;
}
