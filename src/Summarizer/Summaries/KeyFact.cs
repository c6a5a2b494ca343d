using Summarizer.Grounding;

namespace Summarizer.Summaries;

/// <summary>One fact of the article that can stand alone, with the words that bear it out (never none).</summary>
public sealed record KeyFact
{
    /// <summary>"f1", "f2" and so on, in order of importance.</summary>
    public required string Id { get; init; }

    public required string Claim { get; init; }

    /// <summary>Null where the signs are not sure: readers then see none.</summary>
    public FactKind? Kind { get; init; }

    /// <summary>Null where the signs are not sure.</summary>
    public Certainty? Certainty { get; init; }

    public IReadOnlyList<string> Who { get; init; } = [];

    public IReadOnlyList<string> Where { get; init; } = [];

    public FactDate? When { get; init; }

    public IReadOnlyList<Figure> Figures { get; init; } = [];

    public string? Speaker { get; init; }

    /// <summary>1 is the most important; the order of the list.</summary>
    public required int Importance { get; init; }

    /// <summary>How it was borne out; null in summaries made before this was told.</summary>
    public Support? Support { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }
}

public enum FactKind
{
    Event,
    Figure,
    Quote,
    Decision,
    Cause,
    Background,
}

public enum Certainty
{
    Stated,
    Claimed,
    Planned,
    Denied,
}

/// <param name="From">First day, YYYY-MM-DD; null where the words can't be resolved. Resolved by code against the article's date.</param>
/// <param name="To">Last day, inclusive.</param>
public sealed record FactDate(string Text, string? From, string? To, string Precision);

public sealed record Figure(string Text, decimal Value, string? Unit, string? Of);
