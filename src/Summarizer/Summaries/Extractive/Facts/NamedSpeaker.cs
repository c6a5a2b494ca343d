using Summarizer.Language;
using Summarizer.Language.Names;
using Summarizer.Language.Sentences;
using Summarizer.Language.Speech;
using Summarizer.Summaries.Extractive.Reports;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>"“It rained,” he said" tells who without what came before.</summary>
internal static class NamedSpeaker
{
    private const int Farthest = 200;

    /// <summary>The pronoun beside a verb of saying, the person whom it stands for, and the sentence before that names that person; null where there is none.</summary>
    public static (TextRange Pronoun, string Name, string Naming)? Speaker(ArticleReport report, int index, TextRange claim)
    {
        var (text, sentence) = (report.Text, report.Sentences[index]);
        if (
            report.Language != "en"
            || sentence.HasManySpeakers
            || sentence.Speaker is not { } speaker
            || !(report.IsPerson(speaker) || Speakers.IsPerson(speaker))
            || text.AsSpan(claim.Start, claim.Length).Contains(speaker, StringComparison.OrdinalIgnoreCase)
        )
        {
            return null;
        }

        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (
                token.IsWord
                && token.Span(text) is "he" or "she"
                && claim.Contains(token.Range)
                && (
                    Says(text, sentence.Tokens, i + 1)
                    || (Says(text, sentence.Tokens, i - 1) && sentence.Tokens[Math.Max(0, i - 2)].Kind == TokenKind.Punctuation)
                )
                && !sentence.Quotations.Any(quotation => quotation.Direct && quotation.Range.Contains(token.Range))
            )
            {
                var naming = Naming(report, index, speaker);
                return naming < 0
                    ? null
                    : (
                        token.Range,
                        speaker.StartsWith("The ", StringComparison.Ordinal) ? "the " + speaker[4..] : speaker,
                        report.Sentences[naming].Range.Of(text)
                    );
            }
        }

        return null;
    }

    /// <summary>The latest sentence before that has the speaker's name; -1 where none near has.</summary>
    private static int Naming(ArticleReport report, int index, string speaker)
    {
        var before = index - 1;
        while (
            before >= Math.Max(0, index - Farthest)
            && !report
                .Text.AsSpan(report.Sentences[before].Range.Start, report.Sentences[before].Range.Length)
                .Contains(speaker, StringComparison.OrdinalIgnoreCase)
        )
        {
            before--;
        }

        return before < index - Farthest ? -1 : before;
    }

    private static bool Says(string text, IReadOnlyList<Token> tokens, int at) =>
        at >= 0 && at < tokens.Count && tokens[at].IsWord && NameLists.SaidVerbs.Has(tokens[at].Span(text));
}
