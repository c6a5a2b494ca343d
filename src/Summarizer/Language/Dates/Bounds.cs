using Summarizer.Language.Numbers;

namespace Summarizer.Language.Dates;

/// <summary>A date with one end: "since 2015", "until Friday", "no later than May 5", "2012 or later", "starting on January 7".</summary>
internal static class Bounds
{
    private enum Sense
    {
        None,
        Since,
        After,
        Until,
        Before,
        By,
    }

    /// <summary>The word for the bound stands before the date.</summary>
    public static DateReading? Opened(DateScan scan, int at)
    {
        var (sense, next) = Opening(scan, at);
        if (
            sense == Sense.None
            || (sense == Sense.Until && BeginsThere(scan, at))
            || PointReader.Read(scan, scan.PassThe(next)) is not { } point
        )
        {
            return null;
        }

        if (!scan.Is(at, DateWordKind.Bound))
        {
            return Bounded(scan, at, point, point.Next, sense);
        }

        // "after Monday's defeat", "before the May 5 vote": the date belongs to the noun, the event is what it is after.
        var possessive = scan.Span(point.Next) is "'s" or "’s" or "'" or "’";
        var noun = scan.Lexicon.English && scan.IsWord(point.Next) && !CountedNoun.IsStop(scan.Span(point.Next)) && sense != Sense.Since;
        if (possessive || noun)
        {
            return null;
        }

        // "in two years since 2011", "three weeks after January 15": counted from there, not all that follows.
        return scan.Unit(at - 1) != DateUnit.None && sense is Sense.Since or Sense.After && scan.IsNumberWord(at - 2)
            ? new DateReading(point.Next, null, DatePrecision.Range)
            : Bounded(scan, at, point, point.Next, sense);
    }

    /// <summary>The word for the bound stands after the date: "2012 or later", "from May onwards".</summary>
    public static DateReading? Closed(DateScan scan, int at, DatePart point)
    {
        var next = point.Next;
        if (scan.Span(next) is "onwards" or "onward")
        {
            return Bounded(scan, at, point, next + 1, Sense.Since);
        }

        if (scan.Span(next) is not ("or" or "and"))
        {
            return null;
        }

        var after = scan.Is(next + 1, "after") && !scan.IsWord(next + 2) && !scan.IsNumber(next + 2);
        return after || scan.Span(next + 1) is "later" or "greater" or "onwards" ? Bounded(scan, at, point, next + 2, Sense.Since)
            : scan.Span(next + 1) is "earlier" ? Bounded(scan, at, point, next + 2, Sense.By)
            : null;
    }

    private static (Sense Sense, int Next) Opening(DateScan scan, int at) =>
        scan.Kind(at) switch
        {
            DateWordKind.Bound => ((Sense)scan.Value(at), at + 1),
            DateWordKind.Lead or DateWordKind.Part => Phrase(scan, at),
            _ => scan.Span(at) is ">" or "<" ? Compared(scan, at) : default,
        };

    private static (Sense Sense, int Next) Phrase(DateScan scan, int at)
    {
        if (scan.Is(at, "no") || scan.Is(at, "not"))
        {
            return scan.Is(at + 2, "than")
                ? (
                    scan.Is(at + 1, "later") ? Sense.By
                    : scan.Span(at + 1) is "earlier" or "sooner" ? Sense.Since
                    : Sense.None,
                    at + 3
                )
                : default;
        }

        if (scan.Is(at, "as"))
        {
            return scan.Is(at + 2, "as")
                ? (
                    scan.Is(at + 1, "early") ? Sense.Since
                    : scan.Is(at + 1, "late") ? Sense.Until
                    : Sense.None,
                    at + 3
                )
                : default;
        }

        if (scan.Is(at + 1, "than"))
        {
            return (
                scan.Span(at) is "later" or "greater" ? Sense.After
                : scan.Is(at, "earlier") ? Sense.Before
                : Sense.None,
                at + 2
            );
        }

        return scan.Is(at, "starting") || scan.Is(at, "beginning") || scan.Is(at, "commencing") || scan.Is(at, "effective")
            ? (Sense.Since, at + (scan.Span(at + 1) is "on" or "from" or "in" ? 2 : 1))
            : default;
    }

    /// <summary>"> 2012", ">= 2019".</summary>
    private static (Sense Sense, int Next) Compared(DateScan scan, int at)
    {
        var equal = scan.Is(at + 1, '=');
        return (
            scan.Is(at, '>')
                ? equal
                    ? Sense.Since
                    : Sense.After
                : equal
                    ? Sense.Until
                    : Sense.Before,
            at + (equal ? 2 : 1)
        );
    }

    /// <summary>"not expected until 2005", "it took until Friday": what is told begins then.</summary>
    private static bool BeginsThere(DateScan scan, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 8) && scan.Span(i) is not ("." or "," or ";"); i--)
        {
            if (
                scan.Span(i) is "not" or "Not" or "never" or "nothing" or "nobody" or "took" or "take" or "takes"
                || scan.Span(i).EndsWith("n't")
                || scan.Span(i).EndsWith("n’t")
            )
            {
                return true;
            }
        }

        return false;
    }

    private static DateReading Bounded(DateScan scan, int at, DatePart point, int next, Sense sense)
    {
        var tense = sense == Sense.Since && scan.Is(at, DateWordKind.Bound) ? DateTense.Past : DateTenses.At(scan, at);
        if (sense == Sense.Until && scan.Lexicon.English && DateTenses.Lasts(scan, at))
        {
            tense = DateTense.Future;
        }

        // "were stopped until Tuesday": the one past or the one to come.
        var isOpen = sense == Sense.Until && tense == DateTense.Past && point is { Weekday: not null, Year: null, Day: null };
        var resolved =
            point is { Weekday: { } weekday, Day: null }
            && tense == DateTense.Future
            && scan.Reference is { } today
            && point.Span?.From < today
                ? DaySpan.On(Weekdays.After(today, weekday, strictly: true))
                : point.Resolve(scan.Reference, tense);
        return new DateReading(
            next,
            isOpen || resolved is not { From: { } from, To: { } to }
                ? null
                : sense switch
                {
                    Sense.Since => new DaySpan(from, null),
                    Sense.After => new DaySpan(point.Edge?.Invoke(point.Year ?? from.Year) ?? to.AddDays(1), null),
                    // "before the end of March" lasts as long as March does.
                    Sense.Before when scan.Is(scan.PassThe(at + 1), "end") => new DaySpan(null, to),
                    Sense.Before => new DaySpan(null, from.AddDays(-1)),
                    _ => new DaySpan(null, to),
                },
            DatePrecision.Range
        );
    }
}
