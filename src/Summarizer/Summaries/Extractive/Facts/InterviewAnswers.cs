using Summarizer.Language;
using Summarizer.Language.Sentences;
using Summarizer.Language.Speech;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Standing;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>A sentence of an interview's answer, or from the middle of a speech, as a fact: its words in quotation marks, and who says them.</summary>
internal static class InterviewAnswers
{
    private const int FewestWords = 7;
    private const string Marks = "\"“”«»„‟`";

    public static FactCandidate? Of(ArticleReport report, int index, Quotation answer, SentenceTraits traits)
    {
        // The label before an answer is no picture's.
        if (
            (traits & ~(answer.Unmarked ? SentenceTraits.Label : SentenceTraits.BareQuote)) != SentenceTraits.None
            || answer.Speaker is not { } speaker
            || !char.IsUpper(speaker[0])
        )
        {
            return null;
        }

        var sentence = report.Sentences[index];
        var range = new TextRange(Math.Max(sentence.Range.Start, answer.Range.Start), Math.Min(sentence.Range.End, answer.Range.End));
        var text = range.Of(report.Text);
        var before = sentence.Tokens.Count(token => token.Kind != TokenKind.Punctuation && token.Start < range.Start);
        var words = sentence.Tokens.Count(token => token.Kind != TokenKind.Punctuation) - before;
        var first = sentence.Tokens.FirstOrDefault(token => token.Start >= range.Start);
        return
            words is < FewestWords or > FactCandidates.MostWords
            || text.Any(Marks.Contains)
            || (
                report.Language == "en"
                && DefiniteSubjects.IsFragment(report.Text, [.. sentence.Tokens.SkipWhile(token => token.Start < range.Start)])
            )
            || OpeningWords.KindOf(first.Span(report.Text), report.Language) is not null
            ? null
            : new FactCandidate(index, $"{speaker}: “{text}”", range, (before, words), [text], RefersBack: false);
    }
}
