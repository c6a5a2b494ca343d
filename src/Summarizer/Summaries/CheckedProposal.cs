using Summarizer.Grounding;

namespace Summarizer.Summaries;

/// <summary>A proposal after its quotes were looked for: what is borne out, each with its evidence, and what was dropped.</summary>
internal sealed record CheckedProposal
{
    public required Proposal Proposal { get; init; }

    /// <summary>The article, prepared for further searches.</summary>
    public required EvidenceIndex Index { get; init; }

    public required string Headline { get; init; }

    /// <summary>Null where nothing of the summary is borne out.</summary>
    public required SummarySentence? Sentence { get; init; }

    public required IReadOnlyList<SummarySentence> Paragraph { get; init; }

    public required IReadOnlyList<SummarySentence> Bullets { get; init; }

    public required IReadOnlyList<CheckedFact> Facts { get; init; }

    public required int Proposed { get; init; }

    public required IReadOnlyList<DroppedStatement> Dropped { get; init; }

    /// <summary>Kept, but code is not sure; each text once.</summary>
    public required IReadOnlyList<UndecidedStatement> Undecided { get; init; }
}

/// <param name="Passages">The article's words that come nearest to it.</param>
internal sealed record UndecidedStatement(string Text, IReadOnlyList<string> Passages);

/// <param name="Claim">As readers get it.</param>
internal sealed record CheckedFact(ProposedFact Fact, string Claim, IReadOnlyList<Evidence> Evidence);

/// <param name="Reason">A fixed word that <c>grounding.dropped</c> counts by.</param>
/// <param name="Why">The same for a person, or a model that is asked again.</param>
internal sealed record DroppedStatement(StatementPlace Place, string Text, string Reason, string Why);

internal enum StatementPlace
{
    Headline,
    Sentence,
    Paragraph,
    Bullet,
    Fact,
}
