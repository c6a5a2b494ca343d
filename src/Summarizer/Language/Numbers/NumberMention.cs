namespace Summarizer.Language.Numbers;

/// <summary>
/// A figure that a text mentions: "$3.2bn" is 3200000000 with unit "USD", "second telephone call" is 2 with unit "ordinal" of
/// "telephone call", "about 40 per cent" is 40 with unit "percent". <paramref name="Of"/> is what is counted, as printed, null where unclear.
/// </summary>
/// <param name="Unit">
/// ISO 4217 for money; "percent", "percentage point", "ordinal", "fraction" (two-thirds is 0.666…), "score" ("3-1" is 3 with
/// <paramref name="Upper"/> 1), "time" (minutes since midnight), "year old", else the measure in the singular ("kilometre", "hour"); null for a bare count.
/// </param>
/// <param name="Upper">The other end of a range: "10 to 15 people" is 10 with 15.</param>
/// <param name="Bound">How exact the text says it is.</param>
public sealed record NumberMention(
    TextRange Range,
    string Text,
    decimal Value,
    string? Unit,
    string? Of,
    decimal? Upper = null,
    NumberBound Bound = NumberBound.Exact
);

/// <summary>How a figure stands to the truth, by the words before it: "about", "more than", "at least", "less than", "nearly", "up to".</summary>
public enum NumberBound
{
    Exact,
    About,
    Above,
    From,
    Below,
    Nearly,
    UpTo,
}
