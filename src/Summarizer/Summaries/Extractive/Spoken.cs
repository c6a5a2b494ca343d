using Summarizer.Language.Sentences;
using Summarizer.Language.Speech;

namespace Summarizer.Summaries.Extractive;

/// <summary>A sentence from the middle or end of somebody's speech, which names nobody: its words in quotation marks, after who says them.</summary>
internal static class Spoken
{
    private const int FewestWords = 8;
    private const string Marks = "\"“”«»„‟`'’‘";

    /// <returns>Null where the sentence is none, where it isn't known who speaks, or where it opens with a word that points back.</returns>
    public static FactCandidate? Of(ArticleReport report, int index)
    {
        var sentence = report.Sentences[index];
        if (Around(sentence) is not { Speaker: { Length: > 0 } speaker })
        {
            return null;
        }

        // "I" and "we" tell what was felt more often than what happened.
        if (FirstPerson.Tells(report.Text, sentence.Tokens.Where(token => token.IsWord).ToList(), report.Language))
        {
            return null;
        }

        var text = sentence.Range.Of(report.Text).Trim([.. Marks, ' ']);
        var words = sentence.Tokens.Count(token => token.Kind != TokenKind.Punctuation);
        var first = sentence.Tokens.FirstOrDefault(token => token.Kind != TokenKind.Punctuation);
        return
            words < FewestWords
            || text.IndexOfAny(['"', '“', '”']) >= 0
            || !Marks.Contains(text[^1]) && !Language.Sentences.Marks.IsAnyStop(text[^1])
            || Openers.KindOf(first.Span(report.Text), report.Language) is not null
            ? null
            : new FactCandidate(
                index,
                $"{ClaimText.Capitalized(speaker)}: “{text}”",
                sentence.Range,
                (0, words),
                [sentence.Range.Of(report.Text)],
                RefersBack: false
            )
            {
                IsSpeech = true,
            };
    }

    /// <summary>The speech that all of the sentence belongs to.</summary>
    public static Quotation? Around(ReportedSentence sentence) =>
        sentence.Quotations.FirstOrDefault(quotation => quotation.Direct && !quotation.Unmarked && !HasWordsOutside(sentence, quotation));

    private static bool HasWordsOutside(ReportedSentence sentence, Quotation quotation)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind != TokenKind.Punctuation && !quotation.Range.Contains(token.Range))
            {
                return true;
            }
        }

        return false;
    }
}
