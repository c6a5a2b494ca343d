using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>The summary for a terminal or a plain message; lines are as long as their sentences.</summary>
public static class SummaryPlainText
{
    public static string Render(Summary summary) => string.Join("\n\n", Blocks(summary, Phrases.For(summary.Text.Language))) + "\n";

    private static IEnumerable<string> Blocks(Summary summary, Phrases phrases)
    {
        yield return Attribution.Headline(summary);
        yield return OneLine.Of(summary.Text.Sentence.Text);
        if (BeyondSentence.Paragraph(summary) is { Count: > 0 } paragraph)
        {
            yield return string.Join(' ', paragraph.Select(sentence => OneLine.Of(sentence.Text)));
        }

        if (BeyondSentence.Facts(summary) is { Count: > 0 } facts)
        {
            yield return string.Join('\n', [phrases["keyFacts"], .. facts.Select(fact => "  • " + FactWords.Claim(fact, phrases))]);
        }
        yield return string.Join(
            '\n',
            new[]
            {
                Attribution.Source(summary, phrases),
                SafeLink.ToPage(summary.Source.Url),
                Attribution.Made(summary.Generation, phrases),
            }.Where(line => !string.IsNullOrEmpty(line))
        );
    }
}
