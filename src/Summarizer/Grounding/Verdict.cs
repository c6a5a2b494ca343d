namespace Summarizer.Grounding;

/// <summary>Whether an article bears a claim out.</summary>
/// <param name="Kind">Borne out and contradicted are certain; open is everything else, for a second reader to decide.</param>
/// <param name="Score">0..1, calibrated: of claims with 0.8, about eight in ten are borne out where half of all claims are.</param>
/// <param name="Evidence">The passages that come nearest to the claim, best first; empty where the article has nothing like it.</param>
/// <param name="Reason">For an editor, one line a fault ("the article says 14, not 40"): what contradicts a claim, or the doubt that leaves it open; null for one that is borne out.</param>
/// <param name="Findings">What was found against the claim, in the order of the checks.</param>
public sealed record Verdict(
    VerdictKind Kind,
    double Score,
    IReadOnlyList<Evidence> Evidence,
    string? Reason,
    IReadOnlyList<Finding> Findings
)
{
    public bool Supported => Kind is VerdictKind.BorneOut;

    /// <summary>The article's own words, but for marks and a few small words.</summary>
    public bool IsVerbatim { get; init; }
}

public enum VerdictKind
{
    /// <summary>Every part of the claim is said by the sentences cited for it, or found.</summary>
    BorneOut,

    /// <summary>At least one finding is certain.</summary>
    Contradicted,

    Open,
}

/// <summary>One thing that speaks against a claim, in words that an editor understands.</summary>
/// <param name="IsCertain">Whether it alone contradicts the claim; else it is a doubt.</param>
public sealed record Finding(FindingKind Kind, string Reason, bool IsCertain = false);

public enum FindingKind
{
    Figure,
    Date,
    Name,
    Role,
    Quote,
    Speaker,
    Polarity,
    Certainty,
    Opposite,
    Swap,
    Wording,
}
