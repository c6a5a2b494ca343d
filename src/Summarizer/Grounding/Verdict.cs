namespace Summarizer.Grounding;

/// <summary>Whether an article bears a claim out.</summary>
/// <param name="Supported">Whether <paramref name="Score"/> reaches the one default threshold and nothing speaks against the claim.</param>
/// <param name="Score">0..1, calibrated: of claims with 0.8, about eight in ten are borne out where half of all claims are.</param>
/// <param name="Evidence">The passages that come nearest to the claim, best first; empty where the article has nothing like it.</param>
/// <param name="Reason">For an editor, one line a fault ("the article says 14, not 40"); null for a supported claim.</param>
/// <param name="Findings">What was found against the claim, in the order of the checks.</param>
public sealed record Verdict(
    bool Supported,
    double Score,
    IReadOnlyList<Evidence> Evidence,
    string? Reason,
    IReadOnlyList<Finding> Findings
);

/// <summary>One thing that speaks against a claim, in words that an editor understands.</summary>
public sealed record Finding(FindingKind Kind, string Reason);

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
