using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>What a summary says beyond its one sentence: where sentences are taken from the article, paragraph and facts begin with the same one again.</summary>
internal static class BeyondSentence
{
    public static IReadOnlyList<SummarySentence> Paragraph(Summary summary) =>
        [.. summary.Text.Paragraph.Where(sentence => !Repeats(sentence.Text, summary))];

    public static IReadOnlyList<KeyFact> Facts(Summary summary) => [.. summary.KeyFacts.Where(fact => !Repeats(fact.Claim, summary))];

    public static bool Repeats(string text, Summary summary) => OneLine.Of(text) == OneLine.Of(summary.Text.Sentence.Text);
}
