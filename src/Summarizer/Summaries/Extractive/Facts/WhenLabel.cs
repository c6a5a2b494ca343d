using Summarizer.Language;
using Summarizer.Language.Dates;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>When a fact happens: the one day or span that its main clause names, and no date that says more of something else ("the 2024 model").</summary>
internal static class WhenLabel
{
    public static DateMention? Of(ArticleReport report, ReportedSentence sentence, FactCandidate candidate)
    {
        var dates = sentence
            .Dates.Where(date => candidate.Range.Contains(date.Range) && candidate.Claim.Contains(date.Text, StringComparison.Ordinal))
            .ToList();
        return
            dates is [var date]
            && !sentence.Quotations.Any(said => said.Direct && said.Range.Contains(date.Range))
            && IsAdverbial(report, sentence, date.Range)
            ? date
            : null;
    }

    /// <summary>Led in by a preposition of time or nothing at all, and no noun behind it that it would belong to.</summary>
    private static bool IsAdverbial(ArticleReport report, ReportedSentence sentence, TextRange date)
    {
        var (text, tokens) = (report.Text, sentence.Tokens);
        var at = 0;
        while (at < tokens.Count && tokens[at].Start < date.Start)
        {
            at++;
        }

        var next = at;
        while (next < tokens.Count && tokens[next].Start < date.End)
        {
            next++;
        }

        if (report.Language == "en" && !MainClause.Holds(text, tokens, at))
        {
            return false;
        }

        var attributive = Phrases.For("ofdate", report.Language);
        if (at > 0 && tokens[at - 1].IsWord && attributive.Holds(tokens[at - 1].Span(text)))
        {
            return false;
        }

        // "since 1993", "discovered in 1985": a participle before the preposition says more of its noun.
        return next >= tokens.Count || Follows(report, tokens[next]);
    }

    /// <summary>Arabic says which of its dates belongs to a noun before the date alone.</summary>
    private static bool Follows(ArticleReport report, Token next) =>
        report.Language == "ar"
        || (
            next.Kind == TokenKind.Punctuation
                ? report.Text[next.Start] is '.' or ',' or ';' or ')' or '—' or '–' or '!'
                : next.IsWord
                    && char.IsLetter(report.Text[next.Start])
                    && (
                        Phrases.For("afterdate", report.Language).Holds(next.Span(report.Text))
                        || FunctionWords.Contains(report.Language, next.Span(report.Text))
                    )
        );
}
