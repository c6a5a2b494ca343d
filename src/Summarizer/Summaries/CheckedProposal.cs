using System.Text.Json.Serialization;

namespace Summarizer.Summaries;

/// <summary>What stands of a proposal, each statement with its evidence, and what was refused: checked once, never again.</summary>
public sealed record CheckedProposal
{
    public required string Headline { get; init; }

    /// <summary>Null where nothing stands.</summary>
    public required SummarySentence? Sentence { get; init; }

    public required IReadOnlyList<SummarySentence> Paragraph { get; init; }

    public required IReadOnlyList<SummarySentence> Bullets { get; init; }

    public required IReadOnlyList<KeyFact> Facts { get; init; }

    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>What readers get it in, ISO 639-1.</summary>
    public required string Language { get; init; }

    /// <summary>How many statements were made.</summary>
    public required int Proposed { get; init; }

    /// <summary>Whether at least two sentences stand, or all where fewer were made; where not, the extractive model answers.</summary>
    public required bool Holds { get; init; }

    public required IReadOnlyList<RefusedStatement> Refused { get; init; }

    public required Generation Generation { get; init; }
}

/// <summary>A statement that is not published.</summary>
/// <param name="Reason">For an editor.</param>
public sealed record RefusedStatement(StatementPlace Place, string Text, string Reason)
{
    /// <summary>The fixed word that <c>grounding.dropped</c> counts by.</summary>
    [JsonIgnore]
    public string Rule { get; init; } = "";
}
