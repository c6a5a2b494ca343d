using Summarizer.Language.Numbers;

namespace Summarizer.Language.Dates;

/// <summary>Times of day that stand beside a date: "2pm", "4:30 p.m.", "15:50:06", "eight o'clock", "noon". Only where one ends counts: hours aren't resolved.</summary>
internal static class ClockTimes
{
    /// <summary>The token after a time of day, or after two that are joined ("2 to 4pm", "9.30-4.30pm"); <paramref name="at"/> where none stands.</summary>
    public static int Pass(DateScan scan, int at)
    {
        var start = at + (scan.Span(at) is "from" or "between" or "at" or "before" or "after" or "by" or "till" or "until" ? 1 : 0);
        if (Hour(scan, start) is not { } first)
        {
            return at;
        }

        var link = scan.IsDash(first.Next) || scan.Is(first.Next, DateWordKind.To) || scan.Span(first.Next) is "and" or "till" or "until";
        return link && Hour(scan, first.Next + 1) is { Told: true } second ? second.Next
            : first.Told ? first.Next
            : at;
    }

    /// <summary>The token after a single time of day.</summary>
    public static int? PassOne(DateScan scan, int at) => Hour(scan, at) is { Told: true } hour ? hour.Next : null;

    /// <param name="Told">More than a number says that it is a time.</param>
    private readonly record struct Reading(int Next, bool Told);

    private static Reading? Hour(DateScan scan, int at)
    {
        if (scan.Span(at) is "noon" or "midnight" or "midday")
        {
            return new Reading(at + 1, true);
        }

        var (next, told) = Digits(scan, at);
        if (next == at && scan.IsWord(at) && scan.Number(at) is { Form: NumberForm.Words, Value: >= 1 and <= 12 } words)
        {
            next = words.Next;
        }

        return next == at ? null
            : scan.Span(next) is "am" or "pm" or "a.m." or "p.m." or "AM" or "PM" or "oclock" or "o'clock" or "o’clock"
                ? new Reading(next + 1, true)
            : new Reading(next, told);
    }

    /// <summary>"4", "4:30", "15:50:06", "4.30".</summary>
    private static (int Next, bool Told) Digits(DateScan scan, int at)
    {
        if (scan.Integer(at, 2) is { } hour)
        {
            var next = at + 1;
            while (scan.Is(next, ':') && scan.Glued(next) && scan.Glued(next + 1) && scan.Span(next + 1).Length == 2 && next < at + 5)
            {
                next += 2;
            }

            return hour <= 24 ? (next, next > at + 1) : (at, false);
        }

        var span = scan.Span(at);
        return scan.IsNumber(at) && span.Length is 4 or 5 && span[^3] == '.' && char.IsAsciiDigit(span[^1]) ? (at + 1, false) : (at, false);
    }
}
