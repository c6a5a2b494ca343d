using Summarizer.Language;
using Summarizer.Language.Sentences;
using Summarizer.Language.Speech;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>A sentence of an interview's answer as a fact: its words in quotation marks, and who says them.</summary>
internal static class InterviewAnswers
{
    private const int FewestWords = 7;
    private const string Marks = "\"“”«»„‟`";

    public static FactCandidate? Of(ArticleReport report, int index, Quotation answer, SentenceTraits traits)
    {
        // The label before an answer is no picture's.
        if ((traits & ~SentenceTraits.Label) != SentenceTraits.None)
        {
            return null;
        }

        var sentence = report.Sentences[index];
        var range = new TextRange(Math.Max(sentence.Range.Start, answer.Range.Start), sentence.Range.End);
        var text = range.Of(report.Text);
        var before = sentence.Tokens.Count(token => token.Kind != TokenKind.Punctuation && token.Start < range.Start);
        var words = sentence.Tokens.Count(token => token.Kind != TokenKind.Punctuation) - before;
        var first = sentence.Tokens.FirstOrDefault(token => token.Start >= range.Start);
        return words < FewestWords || text.Any(Marks.Contains) || OpeningWords.KindOf(first.Span(report.Text), report.Language) is not null
            ? null
            : new FactCandidate(index, $"{answer.Speaker}: “{text}”", range, (before, words), [text], RefersBack: false);
    }
}
