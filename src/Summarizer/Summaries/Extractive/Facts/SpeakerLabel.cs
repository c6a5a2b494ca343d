using Summarizer.Language;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>Who says a fact: a name that the claim itself gives beside a plain verb of saying, all of whose words the fact is; else nobody.</summary>
internal static class SpeakerLabel
{
    /// <summary>Of the claim's text so much is what was said.</summary>
    private const double LeastShare = 0.4;

    private const int Near = 60;

    public static string? Of(ArticleReport report, ReportedSentence sentence, FactCandidate candidate)
    {
        if (sentence.Answer is { Speaker: { } answers })
        {
            return answers;
        }

        if (sentence.HasManySpeakers || Sayings(report, sentence, candidate) > 1)
        {
            return null;
        }

        var quotation = sentence
            .Quotations.Where(said => said.Speaker is not null && said.Range.Overlaps(candidate.Range))
            .MaxBy(said => said.Range.Length);
        return
            quotation?.Speaker is { } speaker
            && Shared(quotation.Range, candidate.Range) >= LeastShare * candidate.Range.Length
            && candidate.Claim.Contains(speaker, StringComparison.OrdinalIgnoreCase)
            && (report.IsPerson(speaker) || report.IsOther(speaker) || IsName(speaker))
            && (quotation.Direct || IsPlain(report, sentence, quotation.Range))
            ? speaker
            : null;
    }

    /// <summary>Verbs of saying outside what is quoted: of two, one may say what the other said.</summary>
    private static int Sayings(ArticleReport report, ReportedSentence sentence, FactCandidate candidate) =>
        sentence.Tokens.Count(token =>
            token.IsWord
            && candidate.Range.Contains(token.Range)
            && SayingWords.AreSaying(report.Language, token.Span(report.Text))
            && !sentence.Quotations.Any(said => said.Direct && said.Range.Contains(token.Range))
        );

    /// <summary>Capitals at both ends: "the fast food chain" and "she" are nobody yet.</summary>
    private static bool IsName(string speaker) =>
        char.IsUpper(speaker[0])
        && speaker[(speaker.LastIndexOf(' ') + 1)..] is [var last, ..]
        && (char.IsUpper(last) || char.IsDigit(last));

    /// <summary>A plain verb of saying, or "according to", stands right before or behind the reported clause.</summary>
    private static bool IsPlain(ArticleReport report, ReportedSentence sentence, TextRange said)
    {
        var plain = Phrases.For("plainly", report.Language);
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (
                token.IsWord
                && !said.Contains(token.Range)
                && Math.Min(Math.Abs(token.Start - said.End), Math.Abs(said.Start - token.End)) < Near
                && plain.At(report.Text, sentence.Tokens, i) > 0
            )
            {
                return true;
            }
        }

        return false;
    }

    private static int Shared(TextRange a, TextRange b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
}
