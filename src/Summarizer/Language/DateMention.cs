namespace Summarizer.Language;

/// <summary>
/// A date, or a span of days, that a text mentions. <paramref name="From"/> and <paramref name="To"/> are inclusive and null where the words
/// can't be resolved (no reference date, or ambiguous).
/// </summary>
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
