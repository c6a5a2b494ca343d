namespace Summarizer.Grounding.Checks;

/// <summary>What an editor is told of several findings.</summary>
internal static class Reasons
{
    // One reason a kind; a changed word is told only where no check knows better what it is, and no fault is told twice.
    public static string Of(IReadOnlyList<Finding> findings)
    {
        var plain = findings.Where(f => f.Kind is not (FindingKind.Wording or FindingKind.Opposite or FindingKind.Polarity)).ToList();
        var told =
            plain.Count > 0
                ? plain
                : findings.Where(f => f.Kind is not FindingKind.Wording || findings.All(o => o.Kind is FindingKind.Wording)).ToList();
        return string.Join(
            "; ",
            told.Where(f => !told.Exists(o => o.Kind != f.Kind && f.Kind is FindingKind.Name && Tells(o, f)))
                .DistinctBy(f => f.Kind)
                .Select(f => f.Reason)
                .Distinct()
        );
    }

    // "…, not April 2019" of a date, "…, not Berg" of a speaker: the name in it is no fault of its own.
    private static bool Tells(Finding finding, Finding name) =>
        name.Reason.Split(", not ") is [_, var instead]
        && finding.Reason.Split(", not ") is [_, var other]
        && other.StartsWith(instead, StringComparison.Ordinal);
}
