namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>How likely an editor prints a fact, 0 to 1, by the signs of <see cref="FactSigns"/>.</summary>
internal static class FactWorth
{
    public static double Of(FactContext context, FactCandidate candidate)
    {
        var logit = FactSigns.Bias;
        foreach (var sign in FactSigns.All)
        {
            logit += sign.Weight * sign.Of(context, candidate);
        }

        return 1 / (1 + Math.Exp(-logit));
    }
}
