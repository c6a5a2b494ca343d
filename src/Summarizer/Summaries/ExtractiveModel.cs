using Summarizer.Articles;
using Summarizer.Summaries.Extractive;

namespace Summarizer.Summaries;

/// <summary>The embedded model: the article's own sentences, chosen; needs no network, answers in the article's language.</summary>
public sealed class ExtractiveModel : ISummaryModel
{
    /// <summary>Raised with what it chooses or says: `backfill` finds by it what an earlier one made.</summary>
    internal const string Version = "3";

    public Task<Proposal> ProposeAsync(Article article, SummaryRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(ExtractiveSummary.Of(article, request.Length, Weights.Default));
    }
}
