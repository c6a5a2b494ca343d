using Summarizer.Grounding;
using Summarizer.Grounding.Scores;
using Summarizer.Language;

namespace Summarizer.Benchmarks.Check;

/// <summary>A judged claim as the fit sees it: its sentences' features, which no weight changes.</summary>
internal sealed record FitRow(GroundRow Row, int Fold, IReadOnlyList<FitSentence> Sentences)
{
    /// <summary>Articles, not rows, are dealt out to folds: an article's claims stay together.</summary>
    public const int Folds = 5;

    public static FitRow Of(GroundRow row, EvidenceIndex index, int article) =>
        new(row, article % Folds, [.. ClaimChecker.Sentences(index, row.Claim).Select(s => FitSentence.Of(index, row.Claim, s))]);

    public double Logit(double[] weights) =>
        Sentences.Count == 0 ? -SentenceCheck.Verbatim : ClaimScore.Join([.. Sentences.Select(s => s.Logit(weights))]);

    /// <summary>How much each sentence has to say in the soft minimum.</summary>
    public double[] Shares(double[] weights)
    {
        var logits = Sentences.Select(s => s.Logit(weights)).ToArray();
        var least = logits.DefaultIfEmpty().Min();
        var shares = logits.Select(l => Math.Exp(least - l)).ToArray();
        var all = shares.Sum();
        return [.. shares.Select(s => s / all)];
    }
}

/// <param name="IsVerbatim">Borne out by definition, whatever the weights.</param>
internal sealed record FitSentence(double[] Features, bool IsVerbatim, ClaimMeasures Measures, IReadOnlyList<Finding> Findings)
{
    public static FitSentence Of(EvidenceIndex index, string claim, TextRange sentence)
    {
        var (measures, signs, findings, _) = SentenceCheck.Measure(index, claim, sentence);
        return new(
            ClaimFeatures.Of(measures, signs, findings),
            SentenceCheck.Of(index, claim, sentence, null).Signs.IsVerbatim,
            measures,
            findings
        );
    }

    public double Logit(double[] weights) =>
        IsVerbatim ? SentenceCheck.Verbatim : ClaimScore.Decide(ClaimScore.Sum(Features, weights), Measures, Findings);

    /// <summary>How far the logit follows the weights: not at all, barely where a rule decides, or wholly.</summary>
    public double Slope(double[] weights)
    {
        var sum = ClaimScore.Sum(Features, weights);
        return IsVerbatim ? 0 : (ClaimScore.Decide(sum + 1e-4, Measures, Findings) - ClaimScore.Decide(sum, Measures, Findings)) / 1e-4;
    }
}
