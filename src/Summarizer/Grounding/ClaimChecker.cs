using Summarizer.Articles;
using Summarizer.Grounding.Scores;
using Summarizer.Language;
using Summarizer.Language.Sentences;

namespace Summarizer.Grounding;

/// <summary>Tells whether an article bears a claim out, contradicts it or leaves it open, and why in words that an editor understands.</summary>
public static class ClaimChecker
{
    public static Verdict Check(Article article, string claim) => Check(new EvidenceIndex(article), claim);

    /// <param name="claim">One or more sentences; the claim is as good as its weakest.</param>
    /// <param name="cited">
    /// Places of the document that were given for the claim: it is held against the sentences there first, and what only others bear out
    /// is open at best. Null where none were given.
    /// </param>
    public static Verdict Check(EvidenceIndex index, string claim, IReadOnlyList<TextRange>? cited = null)
    {
        var checks = Sentences(index, claim).ConvertAll(s => SentenceCheck.Of(index, claim, s, cited));
        if (checks.Count == 0)
        {
            return new(VerdictKind.Open, 0, [], "the claim has no words", []);
        }

        var verdict = checks.Count == 1 ? checks[0].Verdict : Join(checks.ConvertAll(c => c.Verdict));
        return verdict with
        {
            Score = ScoreOf(verdict, VerdictScore.Of(VerdictSigns.Of(checks.ConvertAll(c => c.Signs)), cited is not null)),
        };
    }

    // A verdict and its score are never on different sides.
    private static double ScoreOf(Verdict verdict, double score) =>
        verdict switch
        {
            { IsVerbatim: true } => 1,
            { Kind: VerdictKind.BorneOut } => Math.Max(score, ClaimScore.Threshold),
            { Kind: VerdictKind.Contradicted } => Math.Min(score, 1 - ClaimScore.Threshold),
            _ => score,
        };

    // "(Reuters)" before a claim is no part of it, as it is none of an article's body.
    internal static List<TextRange> Sentences(EvidenceIndex index, string claim)
    {
        var start = DatelineParser.Read(claim, index.Article.Language) is { Dateline: null } agency ? agency.Length : 0;
        return
        [
            .. SentenceSplitter
                .Split(claim, new(start, claim.Length), index.Article.Language)
                .Where(s => s.Of(claim).Any(char.IsLetterOrDigit)),
        ];
    }

    private static Verdict Join(List<Verdict> verdicts)
    {
        var reasons = verdicts.Select(v => v.Reason).OfType<string>().Distinct().ToList();
        var kind =
            verdicts.Exists(v => v.Kind is VerdictKind.Contradicted) ? VerdictKind.Contradicted
            : verdicts.TrueForAll(v => v.Supported) ? VerdictKind.BorneOut
            : VerdictKind.Open;
        return new(
            kind,
            0,
            [.. verdicts.SelectMany(v => v.Evidence).DistinctBy(e => e.Start)],
            kind is VerdictKind.BorneOut ? null : string.Join("; ", reasons),
            [.. verdicts.SelectMany(v => v.Findings)]
        )
        {
            IsVerbatim = verdicts.TrueForAll(v => v.IsVerbatim),
        };
    }
}
