using Summarizer.Language;
using Summarizer.Language.Dates;

namespace Summarizer.Benchmarks.Dates;

/// <summary>One expected date of a public case: where it stands and the spans offered for it, as days, ends as the case writes them.</summary>
internal sealed record DateCase(string Input, DateTime? Now, TextRange Range, string Type, IReadOnlyList<DateCase.Span> Offered)
{
    /// <param name="From">First day; null where the span is open.</param>
    /// <param name="To">The end as written: of a range the day after its last, though ranges of two named ends ("from 3 to 5 May") name the last itself.</param>
    /// <param name="After">Of "after 5 May" the cases write the fifth itself as the start, and mean that it is past.</param>
    internal readonly record struct Span(DateOnly? From, DateOnly? To, bool After = false);

    /// <summary>The day the words are said on; the hour counts only for the peer, which resolves hours too.</summary>
    public DateOnly? Reference => Now is { } now ? DateOnly.FromDateTime(now) : null;

    /// <summary>One span offered: the words are unambiguous.</summary>
    public bool Unambiguous => Offered.Count == 1;

    public Verdict Judge(DateMention? answer)
    {
        if (answer is null || (answer.From is null && answer.To is null))
        {
            return Verdict.Unanswered;
        }

        return Offered.Any(span => IsStart(span, answer.From) && IsEnd(span.To, answer.To)) ? Verdict.Right
            : Offered.Any(span => IsStart(span, answer.From) && IsWholeLast(span.To, answer.To)) ? Verdict.WholeLast
            : Verdict.Wrong;
    }

    private static bool IsStart(Span span, DateOnly? answered) =>
        span.From == answered || (span is { After: true, From: { } day } && day.AddDays(1) == answered);

    /// <summary>"from 2014 to 2018" ends for the cases with the first day of 2018, for us with the last: the text speaks of both years.</summary>
    private static bool IsWholeLast(DateOnly? written, DateOnly? answered) =>
        written is { Day: 1 } first
        && answered is { } last
        && last.AddDays(1).Day == 1
        && last.AddDays(1) is var next
        && (next == first.AddMonths(1) || next == first.AddMonths(3) || next == first.AddYears(1));

    /// <summary>Both readings of a written end are taken: the cases use it inclusively and exclusively.</summary>
    private bool IsEnd(DateOnly? written, DateOnly? answered) =>
        written == answered || (Type.EndsWith("range", StringComparison.Ordinal) && written is { } day && day.AddDays(-1) == answered);
}

internal enum Verdict
{
    Right,

    /// <summary>Right but for the end of a range, which is the last day of the named month, quarter or year, not its first.</summary>
    WholeLast,
    Wrong,
    Unanswered,
}
