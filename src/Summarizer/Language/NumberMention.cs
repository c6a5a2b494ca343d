namespace Summarizer.Language;

/// <summary>
/// A figure that a text mentions: "$3.2bn" is 3200000000 with unit "USD", "second telephone call" is 2 with unit "ordinal" of
/// "telephone call", "about 40 per cent" is 40 with unit "percent". <paramref name="Of"/> is what is counted, as printed, null where unclear.
/// </summary>
public sealed record NumberMention(TextRange Range, string Text, decimal Value, string? Unit, string? Of);
