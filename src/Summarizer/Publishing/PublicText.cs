using Summarizer.Grounding;
using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>The texts of a summary that may be public, within what may be taken of the article's own words.</summary>
internal sealed record PublicText(string Sentence, string Paragraph, IReadOnlyList<FeedFact> Facts)
{
    private const int QuoteWords = 25;

    public static PublicText Of(Summary summary, int excerptWords)
    {
        var excerpt = new Excerpt(excerptWords);
        var written = summary.Generation.Method == GenerationMethod.Model;
        string? Take(string text, IReadOnlyList<Evidence> evidence) =>
            OneLine.Of(text) is var line && written && !IsQuoted(line, evidence) ? line : excerpt.Whole(line);

        var sentence = OneLine.Of(summary.Text.Sentence.Text);
        sentence = Take(sentence, summary.Text.Sentence.Evidence) ?? excerpt.Start(sentence, excerptWords) ?? "";
        if (summary.Generation.Method == GenerationMethod.Verbatim)
        {
            return new PublicText(sentence, "", []);
        }

        var facts = new List<FeedFact>();
        var phrases = Phrases.For(summary.Text.Language);
        foreach (var fact in summary.KeyFacts.Where(fact => OneLine.Of(fact.Claim) != sentence))
        {
            if (Take(fact.Claim, fact.Evidence) is { Length: > 0 } claim)
            {
                facts.Add(new FeedFact(claim, FactWords.Certainty(fact, phrases), null));
            }
        }

        var paragraph = WholeParagraph(summary, Take);
        return new PublicText(sentence, paragraph, written ? Quoted(facts, summary, excerpt) : facts);
    }

    // All of it or nothing: a paragraph with holes misleads.
    private static string WholeParagraph(Summary summary, Func<string, IReadOnlyList<Evidence>, string?> take)
    {
        var sentences = BeyondSentence.Paragraph(summary).Select(sentence => take(sentence.Text, sentence.Evidence)).ToList();
        return sentences.Contains(null) ? "" : string.Join(' ', sentences);
    }

    private static List<FeedFact> Quoted(List<FeedFact> facts, Summary summary, Excerpt excerpt)
    {
        var quotes = summary
            .KeyFacts.GroupBy(fact => OneLine.Of(fact.Claim))
            .ToDictionary(same => same.Key, same => FactWords.QuotesBeyondClaim(same.First()));
        return
        [
            .. facts.Select(fact => fact with { Quote = quotes[fact.Claim] is [var quote, ..] ? excerpt.Start(quote, QuoteWords) : null }),
        ];
    }

    private static bool IsQuoted(string line, IReadOnlyList<Evidence> evidence) =>
        evidence.Any(piece => OneLine.Of(piece.Quote).Contains(line.TrimEnd('.'), StringComparison.OrdinalIgnoreCase));
}
