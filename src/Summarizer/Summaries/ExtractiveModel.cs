using Summarizer.Articles;

namespace Summarizer.Summaries;

/// <summary>The embedded model: the article's own sentences, chosen; needs no network.</summary>
public sealed class ExtractiveModel : ISummaryModel
{
    public Task<Proposal> ProposeAsync(Article article, SummaryRequest request, CancellationToken cancellationToken)
    {
        var lead = article.Sentences.Take(3).Select(s => s.Range.Of(article.Document)).Select(s => new ProposedSentence(s, [s])).ToList();
        return Task.FromResult(new Proposal
        {
            Headline = article.Headline?.Text ?? lead[0].Text,
            Sentence = lead[0],
            Paragraph = lead,
            Bullets = lead,
            KeyFacts = [.. lead.Select(s => new ProposedFact { Claim = s.Text, Kind = FactKind.Event, Quotes = s.Quotes })],
            Language = article.Language,
            Generation = new Generation { Method = GenerationMethod.Extractive, Model = "extractive", PromptVersion = "1" },
        });
    }
}
