using Summarizer.Language.Sentences;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Claims;

/// <summary>"But critics say …", "As a result, critics say …" tell the same without what joins them to the sentence before.</summary>
internal static class LinkingWords
{
    private const int Most = 3;

    /// <summary>Where the sentence begins without its linkers, and how many words they have.</summary>
    public static (int Start, int Skipped) After(ArticleReport report, ReportedSentence sentence)
    {
        var (text, tokens) = (report.Text, sentence.Tokens);
        var phrases = Phrases.For("linking", report.Language);
        var (at, words) = (0, 0);
        var from = Asides.WordsFrom(text, sentence.Range, sentence == report.Sentences[0]);
        while (at + 2 < tokens.Count && tokens[at].Start < from)
        {
            words += tokens[at++].Kind == TokenKind.Punctuation ? 0 : 1;
        }

        for (var k = 0; k < Most && at + 2 < tokens.Count; k++)
        {
            var length =
                Phrases.For("unlinked", report.Language).At(text, tokens, at) > 0 ? 0
                : OpeningWords.KindOf(tokens[at].Span(text), report.Language) == "connective" ? 1
                : phrases.At(text, tokens, at) is > 0 and var phrase && at + phrase + 1 < tokens.Count && tokens[at + phrase].Is(text, ',')
                    ? phrase
                : 0;
            if (length == 0)
            {
                break;
            }

            words += length;
            at += length + (tokens[at + length].Is(text, ',') ? 1 : 0);
        }

        return (at == 0 ? sentence.Range.Start : tokens[at].Start, words);
    }
}
