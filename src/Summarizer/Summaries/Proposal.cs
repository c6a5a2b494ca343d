namespace Summarizer.Summaries;

/// <summary>What a model says of an article, before anything is checked. Quotes are words of the article as the model gives them.</summary>
public sealed record Proposal
{
    public required string Headline { get; init; }

    public required ProposedSentence Sentence { get; init; }

    public required IReadOnlyList<ProposedSentence> Paragraph { get; init; }

    public required IReadOnlyList<ProposedSentence> Bullets { get; init; }

    public required IReadOnlyList<ProposedFact> KeyFacts { get; init; }

    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>The language the proposal is written in, ISO 639-1.</summary>
    public required string Language { get; init; }

    public required Generation Generation { get; init; }
}

public sealed record ProposedSentence(string Text, IReadOnlyList<string> Quotes);

public sealed record ProposedFact
{
    public required string Claim { get; init; }

    public required FactKind Kind { get; init; }

    public Certainty Certainty { get; init; }

    public IReadOnlyList<string> Who { get; init; } = [];

    public IReadOnlyList<string> Where { get; init; } = [];

    /// <summary>The date as the article words it; code resolves it.</summary>
    public string? When { get; init; }

    public string? Speaker { get; init; }

    public required IReadOnlyList<string> Quotes { get; init; }
}
