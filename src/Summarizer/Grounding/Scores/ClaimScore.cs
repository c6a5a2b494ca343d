namespace Summarizer.Grounding.Scores;

/// <summary>
/// From signs to a score. How a claim is made decides how it is judged: one whose every word is the article's must also keep the
/// article's order; one in other words is judged by whether those words are like the article's, and by what is new in it.
/// What the checks find speaks against both.
/// </summary>
internal static class ClaimScore
{
    public const double Threshold = 0.5;

    /// <summary>A claim that follows its passage so closely that what a check finds in it was changed, and decides.</summary>
    private const double Follows = 0.5;

    /// <summary>A claim that is its passage but for words like the article's is kept unless a check finds something.</summary>
    private const double Close = 0.75;

    /// <summary>A passage that holds less of a claim than this says something else.</summary>
    private const double Unlike = 0.3;

    private const double Decided = -1;

    // What is decided still keeps its rank among its like.
    private const double Rank = 0.05;

    private static readonly double[] Weights = [.. ScoreWeight.All.Select(w => w.Weight)];

    /// <summary>For languages without word lists: nothing tells a synonym from a new word, so that only the checks and the passage decide.</summary>
    public static double LogitByChecks(ClaimMeasures m, IReadOnlyList<Finding> findings) =>
        m.Cover < Unlike || findings.Any(f => f.Kind is not FindingKind.Certainty) ? Decided : -Decided;

    /// <summary>The logit; 0 is the threshold.</summary>
    public static double Logit(ClaimMeasures m, ClaimSigns signs, IReadOnlyList<Finding> findings) =>
        Decide(Sum(ClaimFeatures.Of(m, signs, findings), Weights), m, findings);

    internal static double Sum(double[] features, double[] weights)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
        {
            sum += features[i] * weights[i];
        }

        return sum;
    }

    /// <summary>What no weight outvotes.</summary>
    internal static double Decide(double logit, ClaimMeasures m, IReadOnlyList<Finding> findings)
    {
        logit = m.Cover < Unlike ? AtMost(logit, Decided) : logit;
        logit = m.Order >= Close && m.NewThings == 0 && findings.Count == 0 ? -AtMost(-logit, Decided) : logit;
        return findings.Any(f =>
            f.Kind is FindingKind.Quote or FindingKind.Speaker || (m.Order >= Follows && f.Kind is not FindingKind.Certainty)
        )
            ? AtMost(logit, Decided)
            : logit;
    }

    private static double AtMost(double logit, double limit) => logit > limit ? limit + (Rank * (logit - limit)) : logit;

    public static double Of(double logit) => 1 / (1 + Math.Exp(-logit));

    /// <summary>
    /// Several sentences are little better than the weakest of them, and worse than any where all are weak: a soft minimum, which stays on
    /// the weakest sentence's side of the threshold.
    /// </summary>
    public static double Join(IReadOnlyList<double> logits)
    {
        var least = logits.Min();
        var joined = least - Math.Log(logits.Sum(l => Math.Exp(least - l)) / Math.Sqrt(logits.Count));
        return least >= 0 ? Math.Max(joined, Rank * least) : Math.Min(joined, Rank * least);
    }
}
