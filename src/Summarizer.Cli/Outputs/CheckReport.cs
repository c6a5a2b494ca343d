using System.Globalization;
using System.Text;
using Summarizer.Articles;
using Summarizer.Grounding;

namespace Summarizer.Cli.Outputs;

/// <summary>What <c>check --article</c> found, sentence by sentence, for a person or as JSON.</summary>
internal sealed record CheckReport(string Article, bool Supported, IReadOnlyList<CheckedSentence> Sentences, string Document)
{
    private const int Shown = 240;

    /// <exception cref="CommandFailure">None of the claims has a word.</exception>
    public static CheckReport Of(string name, Article article, IReadOnlyList<string> claims)
    {
        var index = new EvidenceIndex(article);
        var sentences = claims
            .SelectMany(claim => Blurb.Sentences(claim, article.Language))
            .Select(s => CheckedSentence.Of(s, ClaimChecker.Check(index, s)))
            .ToList();
        if (sentences.Count == 0)
        {
            throw CommandFailure.WrongUse("CLAIM has no words. Give the sentences that are to be borne out.");
        }

        return new(name, sentences.TrueForAll(s => s.Supported), sentences, article.Document);
    }

    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var sentence in Sentences)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Told(sentence.Verdict)} ({sentence.Score:F2})  {sentence.Claim}\n");
            text.Append(sentence.Reason is null ? "" : $"    why: {sentence.Reason}\n");
            foreach (var evidence in sentence.Evidence)
            {
                var quote = evidence.Quote.ReplaceLineEndings(" ");
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"    {evidence.Start}-{evidence.End}: {(quote.Length > Shown ? quote[..Shown] + "…" : quote)}\n"
                );
            }
        }

        return text.ToString();
    }

    private static string Told(VerdictKind verdict) =>
        verdict switch
        {
            VerdictKind.BorneOut => "borne out",
            VerdictKind.Contradicted => "CONTRADICTED",
            _ => "open",
        };
}

internal sealed record CheckedSentence(
    string Claim,
    VerdictKind Verdict,
    bool Supported,
    double Score,
    string? Reason,
    IReadOnlyList<CheckedEvidence> Evidence
)
{
    public static CheckedSentence Of(string claim, Verdict verdict) =>
        new(
            claim,
            verdict.Kind,
            verdict.Supported,
            Math.Round(verdict.Score, 4),
            verdict.Reason,
            [.. verdict.Evidence.Select(CheckedEvidence.Of)]
        );
}
