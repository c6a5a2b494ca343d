using Summarizer.Language.Sentences;

namespace Summarizer.Summaries.Extractive;

/// <summary>"But critics say …", "As a result, critics say …" tell the same without what joins them to the sentence before.</summary>
internal static class Linkers
{
    private const int Most = 3;

    /// <summary>Where the sentence begins without its linkers, and how many words they have.</summary>
    public static (int Start, int Skipped) After(ArticleReport report, ReportedSentence sentence)
    {
        var (text, tokens) = (report.Text, sentence.Tokens);
        var phrases = Phrases.For("linkers", report.Language);
        var (at, words) = (0, 0);
        while (
            at + 2 < tokens.Count && tokens[at].Kind == TokenKind.Punctuation && text[tokens[at].Start] is '-' or '–' or '—' or '•' or '*'
        )
        {
            at++;
        }

        for (var k = 0; k < Most && at + 2 < tokens.Count; k++)
        {
            var length =
                Openers.KindOf(tokens[at].Span(text), report.Language) == "connective" ? 1
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
