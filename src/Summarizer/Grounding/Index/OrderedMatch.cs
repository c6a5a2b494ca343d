using Summarizer.Grounding.Checks;

namespace Summarizer.Grounding.Index;

/// <summary>How much of a claim a passage says in the claim's own order (Smith-Waterman with affine gaps in the passage).</summary>
internal static class OrderedMatch
{
    private const double StopWord = 0.7;
    private const double GapOpen = 0.4;
    private const double GapExtend = 0.05;
    private const double Skip = 0.3;

    /// <returns>0..1: 1 for a claim that stands in the passage word by word.</returns>
    public static double Of(ClaimSentence claim, ReadOnlySpan<int> passage)
    {
        if (claim.Count == 0)
        {
            return 0;
        }

        double best = 0,
            whole = 0;
        var width = passage.Length + 1;
        var above = new double[width];
        var current = new double[width];
        for (var i = 0; i < claim.Count; i++)
        {
            var weight = claim.IsContent[i] ? 1 : StopWord;
            whole += weight;
            var gap = double.NegativeInfinity;
            current[0] = Math.Max(0, above[0] - (Skip * weight));
            for (var j = 0; j < passage.Length; j++)
            {
                var match = claim.Ids[i] >= 0 && claim.Ids[i] == passage[j] ? weight + Math.Max(0, above[j]) : double.NegativeInfinity;
                gap = Math.Max(current[j] - GapOpen, gap - GapExtend);
                current[j + 1] = Math.Max(Math.Max(match, gap), above[j + 1] - (Skip * weight));
                best = Math.Max(best, match);
            }

            (above, current) = (current, above);
        }

        return best / whole;
    }
}
