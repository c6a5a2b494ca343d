using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>The summary for a terminal or a plain message; lines are as long as their sentences.</summary>
public static class SummaryPlainText
{
    public static string Render(Summary summary) => string.Join("\n\n", Blocks(summary, Phrases.For(summary.Text.Language))) + "\n";

    /// <summary>Whether the paragraph is nothing but the sentence again, as it is for an article of a few lines.</summary>
    public static bool RepeatsSentence(Summary summary) =>
        summary.Text.Paragraph.Count == 1 && OneLine.Of(summary.Text.Paragraph[0].Text) == OneLine.Of(summary.Text.Sentence.Text);

    private static IEnumerable<string> Blocks(Summary summary, Phrases phrases)
    {
        yield return Attribution.Headline(summary);
        yield return OneLine.Of(summary.Text.Sentence.Text);
        if (!RepeatsSentence(summary))
        {
            yield return string.Join(' ', summary.Text.Paragraph.Select(sentence => OneLine.Of(sentence.Text)));
        }
        if (summary.KeyFacts.Count > 0)
        {
            yield return string.Join('\n', [phrases["keyFacts"], .. summary.KeyFacts.Select(fact => "  • " + FactWords.Claim(fact, phrases))]);
        }
        yield return string.Join('\n', new[]
        {
            Attribution.Source(summary, phrases), SafeLink.Of(summary.Source.Url), Attribution.Made(summary.Generation, phrases),
        }.OfType<string>());
    }
}
