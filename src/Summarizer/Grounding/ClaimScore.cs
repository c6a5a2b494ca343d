namespace Summarizer.Grounding;

/// <summary>
/// The few numbers that were tuned, on the development halves of public benchmarks (nine sets, each weighing the same, checked by
/// leaving each set out). How a claim is made decides how it is judged: one whose every word is the article's must also keep the
/// article's order; one in other words is judged by whether those words are like the article's. What the checks find speaks against both.
/// </summary>
internal static class ClaimScore
{
    public const double Threshold = 0.5;

    /// <summary>The share of other words from which on a claim counts as reworded altogether.</summary>
    private const double Reworded = 0.1;

    /// <summary>A claim that follows its passage so closely that what a check finds in it was changed, and decides.</summary>
    private const double Follows = 0.6;

    /// <summary>A claim that is its passage but for words like the article's is kept unless a check finds something.</summary>
    private const double Close = 0.75;

    /// <summary>A passage that holds less of a claim than this says something else.</summary>
    private const double Unlike = 0.3;

    private const double Decided = -1;

    private const double Bias = 1.1;

    // For a copied or compressed claim.
    private const double Copied = -3.6;
    private const double CopiedSpread = 4.2;

    // For a reworded claim.
    private const double RewordedCover = -1.5;
    private const double RewordedAlike = 0.4;
    private const double RewordedVerbal = 5.2;
    private const double RewordedNovel = -0.6;

    // For any.
    private const double NewThing = -0.06;

    /// <summary>For languages without word lists: nothing tells a synonym from a new word, so that only the checks and the passage decide.</summary>
    public static double LogitByChecks(ClaimMeasures m, IReadOnlyList<Finding> findings) =>
        m.Cover < Unlike || findings.Any(f => f.Kind is not FindingKind.Certainty) ? Decided : -Decided;

    /// <summary>The logit; 0 is the threshold.</summary>
    public static double Logit(ClaimMeasures m, IReadOnlyList<Finding> findings)
    {
        var other = m.Novel + m.Like;
        var copied = Math.Clamp(1 - (other / Reworded), 0, 1);
        var reworded = 1 - copied;
        var logit = Bias
            + (copied * (Copied + (CopiedSpread * m.Spread)))
            + (reworded * ((RewordedCover * m.Cover) + (RewordedAlike * m.Like / Math.Max(other, 1e-9)) + (RewordedVerbal * Math.Min(m.Verbal, 0.2)) + (RewordedNovel * m.Novel)))
            + (NewThing * Math.Min(m.NewThings, 4))
            + findings.Select(f => f.Kind).Distinct().Sum(Against);
        logit = m.Cover < Unlike ? Math.Min(logit, Decided) : logit;
        logit = m.Order >= Close && m.NewThings == 0 && findings.Count == 0 ? Math.Max(logit, -Decided) : logit;
        return findings.Any(f => f.Kind is FindingKind.Quote or FindingKind.Speaker || (m.Order >= Follows && f.Kind is not FindingKind.Certainty)) ? Math.Min(logit, Decided) : logit;
    }

    public static double Of(double logit) => 1 / (1 + Math.Exp(-logit));

    /// <summary>Several sentences are little better than the weakest of them: a soft minimum.</summary>
    public static double Join(IReadOnlyList<double> logits)
    {
        var least = logits.Min();
        return least - (Math.Log(logits.Average(l => Math.Exp(-2 * (l - least)))) / 2);
    }

    private static double Against(FindingKind kind) => kind switch
    {
        FindingKind.Figure => -1.6,
        FindingKind.Date => -0.8,
        FindingKind.Name => -1.4,
        FindingKind.Role => -1.2,
        FindingKind.Quote => -1.0,
        FindingKind.Speaker => -1.0,
        FindingKind.Polarity => -1.6,
        FindingKind.Certainty => -0.6,
        FindingKind.Opposite => -1.75,
        FindingKind.Swap => -1.0,
        FindingKind.Wording => -0.9,
        _ => 0,
    };
}
