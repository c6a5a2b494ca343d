namespace Summarizer.Publishing;

/// <summary>Which day's digest it is: of what entered after one moment, up to and including the other.</summary>
public sealed record Edition(DateOnly Date, DateTimeOffset From, DateTimeOffset To);
