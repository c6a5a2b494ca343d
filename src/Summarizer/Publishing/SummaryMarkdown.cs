using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary><c>summary.md</c>: pastes into Ghost, Substack and GitHub as it is.</summary>
public static class SummaryMarkdown
{
    public static string Render(Summary summary) => string.Join("\n\n", Blocks(summary, Phrases.For(summary.Text.Language))) + "\n";

    private static IEnumerable<string> Blocks(Summary summary, Phrases phrases)
    {
        yield return "# " + MarkdownText.Escape(Attribution.Headline(summary));
        if (MarkdownText.Escape(summary.Text.Sentence.Text) is { Length: > 0 } sentence)
        {
            yield return $"**{sentence}**";
        }

        if (BeyondSentence.Paragraph(summary) is { Count: > 0 } paragraph)
        {
            yield return string.Join(' ', paragraph.Select(sentence => MarkdownText.Escape(sentence.Text)));
        }

        if (BeyondSentence.Facts(summary) is { Count: > 0 } facts)
        {
            yield return "## " + phrases["keyFacts"];
            yield return string.Join('\n', facts.Select(fact => Fact(fact, phrases)));
        }
        yield return "---";
        var source = MarkdownText.Escape(Attribution.Source(summary, phrases));
        var link = SafeLink.ToPage(summary.Source.Url) is { } address ? MarkdownText.Link(phrases["readArticle"], address) : "";
        if (source.Length + link.Length > 0)
        {
            yield return string.Join(" · ", new[] { source, link }.Where(part => part.Length > 0));
        }

        yield return $"*{MarkdownText.Escape(Attribution.Made(summary.Generation, phrases))}*";
    }

    private static string Fact(KeyFact fact, Phrases phrases)
    {
        var quotes = FactWords.QuotesBeyondClaim(fact).Select(quote => "  > " + MarkdownText.Escape(quote));
        var claim = "- " + MarkdownText.Escape(FactWords.Claim(fact, phrases));
        return string.Join("\n", [claim, .. quotes.Take(1), .. quotes.Skip(1).Select(quote => "  >\n" + quote)]);
    }
}
