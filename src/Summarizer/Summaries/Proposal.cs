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

    /// <summary>The language that readers get it in, where that is another; what has no translation is not published.</summary>
    public string? TranslatedTo { get; init; }

    /// <summary>Headline, sentences and claims to their translations.</summary>
    public IReadOnlyDictionary<string, string> Translations { get; init; } =
        System.Collections.Immutable.ImmutableDictionary<string, string>.Empty;

    /// <summary>Statements that a second opinion did not find in the article, and why; they are dropped.</summary>
    public IReadOnlyDictionary<string, string> Doubts { get; init; } =
        System.Collections.Immutable.ImmutableDictionary<string, string>.Empty;

    public required Generation Generation { get; init; }

    /// <summary>A text of this proposal as readers get it; null where it was to be translated and could not.</summary>
    internal string? Told(string text) => TranslatedTo is null ? text : Translations.GetValueOrDefault(text);
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
