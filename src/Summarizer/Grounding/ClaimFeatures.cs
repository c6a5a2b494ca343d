namespace Summarizer.Grounding;

/// <summary>What the score weighs, a number each, in the order of <c>score.en.tsv</c>. How a claim is made is a degree: copied, reworded closely, reworded freely.</summary>
internal static class ClaimFeatures
{
    /// <summary>The share of other words from which on a claim counts as reworded altogether.</summary>
    private const double Reworded = 0.1;

    /// <summary>Between these shares of the passage's order a reworded claim goes from free to close.</summary>
    private const double Free = 0.25;
    private const double Close = 0.6;

    public static IReadOnlyList<string> Names { get; } =
    [
        "bias", "copied", "copied-spread", "reworded-cover", "reworded-alike", "reworded-verbal", "reworded-novel", "new-things",
        "close-new-joints", "reworded-new-marks", "close-strangers", "close-pronoun", "close-lead", "free-rare", "free-far", "reworded-new-first", "close-verbal",
        .. Enum.GetNames<FindingKind>(),
    ];

    public static double[] Of(ClaimMeasures m, ClaimSigns s, IReadOnlyList<Finding> findings)
    {
        var other = m.Novel + m.Like;
        var reworded = Math.Clamp(other / Reworded, 0, 1);
        var close = reworded * Math.Clamp((m.Order - Free) / (Close - Free), 0, 1);
        var free = reworded - close;
        return
        [
            1,
            1 - reworded,
            (1 - reworded) * m.Spread,
            reworded * m.Cover,
            reworded * m.Like / Math.Max(other, 1e-9),
            reworded * Math.Min(m.Verbal, 0.2),
            reworded * m.Novel,
            Math.Min(m.NewThings, 4),
            close * s.NewJoints,
            reworded * s.NewMarks,
            close * s.Strangers,
            s.IsPronounFirst ? close : 0,
            close * s.Lead,
            free * s.Rare,
            free * s.Far,
            s.IsNewFirst ? reworded : 0,
            close * Math.Min(m.Verbal, 0.3),
            .. Enum.GetValues<FindingKind>().Select(kind => findings.Any(f => f.Kind == kind) ? 1.0 : 0),
        ];
    }
}
