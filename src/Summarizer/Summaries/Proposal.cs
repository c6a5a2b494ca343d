using Summarizer.Language;

namespace Summarizer.Summaries;

/// <summary>What a model says of an article, before anything is checked.</summary>
public sealed record Proposal
{
    public required string Headline { get; init; }

    /// <summary>Where the sentences stand that are given for the headline; empty where none are.</summary>
    public IReadOnlyList<TextRange> HeadlinePlaces { get; init; } = [];

    public required ProposedSentence Sentence { get; init; }

    public required IReadOnlyList<ProposedSentence> Paragraph { get; init; }

    public required IReadOnlyList<ProposedSentence> Bullets { get; init; }

    public required IReadOnlyList<ProposedFact> KeyFacts { get; init; }

    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>The language the proposal is written in, ISO 639-1.</summary>
    public required string Language { get; init; }

    public required Generation Generation { get; init; }
}

/// <param name="Quotes">The article's own words for it; empty where <see cref="Places"/> says where they stand.</param>
public sealed record ProposedSentence(string Text, IReadOnlyList<string> Quotes)
{
    public IReadOnlyList<TextRange> Places { get; init; } = [];
}

public sealed record ProposedFact
{
    public required string Claim { get; init; }

    public FactKind? Kind { get; init; }

    public Certainty? Certainty { get; init; }

    public IReadOnlyList<string> Who { get; init; } = [];

    public IReadOnlyList<string> Where { get; init; } = [];

    /// <summary>The date as the article words it; code resolves it. Empty where none is sure to be the fact's own, null where the claim is to be looked at.</summary>
    public string? When { get; init; }

    public string? Speaker { get; init; }

    public required IReadOnlyList<string> Quotes { get; init; }

    public IReadOnlyList<TextRange> Places { get; init; } = [];
}
