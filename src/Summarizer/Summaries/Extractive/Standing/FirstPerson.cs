using Summarizer.Language.Sentences;
using Summarizer.Summaries.Extractive.Facts;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Standing;

/// <summary>Whether a claim says "I" or "we" and nobody is named who says it.</summary>
internal static class FirstPerson
{
    public static bool Speaks(ArticleReport report, FactCandidate candidate)
    {
        var quotations = report.Sentences[candidate.Sentence].Quotations;
        return IsSaid(
            report,
            candidate,
            token =>
                !quotations.Any(quotation => quotation.Direct && quotation.Speaker is not null && quotation.Range.Contains(token.Range))
        );
    }

    /// <summary>Whether somebody who is quoted speaks of himself.</summary>
    public static bool IsQuoted(ArticleReport report, FactCandidate candidate) =>
        report.Sentences[candidate.Sentence].Quotations.Any(quotation => quotation.Direct) && IsSaid(report, candidate, _ => true);

    /// <summary>Whether a sentence is told by an "I" or "we", quotations aside as far as one mark shows them.</summary>
    public static bool Tells(string text, IReadOnlyList<Token> tokens, string language)
    {
        var words = Words(language);
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Punctuation && text[token.Start] is '"' or '“' or '„' or '«')
            {
                return false;
            }

            if (IsOne(words, text, token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSaid(ArticleReport report, FactCandidate candidate, Func<Token, bool> counts)
    {
        var words = Words(report.Language);
        foreach (var token in report.Sentences[candidate.Sentence].Tokens)
        {
            if (IsOne(words, report.Text, token) && candidate.Range.Contains(token.Range) && counts(token))
            {
                return true;
            }
        }

        return false;
    }

    private static Phrases Words(string language) => Phrases.For("firstperson", language);

    private static bool IsOne(Phrases words, string text, Token token) =>
        token.IsWord && words.Holds(token.Span(text)) && IsMeant(text, token);

    /// <summary>"US" is a country; a letter before a stop an initial.</summary>
    private static bool IsMeant(string text, Token token) =>
        (token.Range.Length == 1 || !char.IsUpper(text[token.Start + 1]))
        && (token.End == text.Length || text[token.End] != '.' || token.Range.Length > 1);
}
