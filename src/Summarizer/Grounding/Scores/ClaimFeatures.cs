namespace Summarizer.Grounding.Scores;

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
        "bias",
        "copied",
        "copied-spread",
        "reworded-cover",
        "reworded-alike",
        "reworded-verbal",
        "reworded-new-marks",
        "reworded-new-first",
        "reworded-begins-otherwise",
        "reworded-ends-otherwise",
        "reworded-left-out",
        "close-new-joints",
        "close-strangers",
        "close-lead",
        "free-rare",
        "free-in-order",
        "pronouns",
        "unfinished",
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
            reworded * s.NewMarks,
            s.IsNewFirst ? reworded : 0,
            s.Course.BeginsOtherwise ? reworded : 0,
            reworded * s.Course.EndsOtherwise,
            reworded * s.Course.LeftOut,
            close * s.NewJoints,
            close * s.Strangers,
            close * s.Lead,
            free * s.Rare,
            free * s.Course.InOrder,
            s.Pronouns,
            s.IsUnfinished ? 1 : 0,
            .. Enum.GetValues<FindingKind>().Select(kind => findings.Any(f => f.Kind == kind) ? 1.0 : 0),
        ];
    }
}
