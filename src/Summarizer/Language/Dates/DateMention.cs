namespace Summarizer.Language.Dates;

/// <summary>
/// A date, or a span of days, that a text mentions. <paramref name="From"/> and <paramref name="To"/> are inclusive; one of them is null where
/// the span is open ("since 2015", "until Friday"), both where the words can't be resolved (no reference date, or ambiguous).
/// </summary>
/// <param name="Precision">How exact the words are: "two years ago" names a day, the same one, but is exact to the year.</param>
public sealed record DateMention(TextRange Range, string Text, DateOnly? From, DateOnly? To, DatePrecision Precision);

public enum DatePrecision
{
    Day,
    Week,
    Month,
    Season,
    Quarter,
    Year,
    Decade,
    Range,
    Unknown,
}
