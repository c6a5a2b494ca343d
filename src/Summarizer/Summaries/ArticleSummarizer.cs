using Summarizer.Articles;

namespace Summarizer.Summaries;

/// <summary>The room's front door: asks the configured model, falls back to the extractive one, and keeps only what is borne out.</summary>
public sealed class ArticleSummarizer(ISummaryModel model, TimeProvider time)
{
    /// <summary>A first revision of the summary; the pipeline knows the earlier one and sets revision, dates and changes.</summary>
    /// <exception cref="ModelUnavailableException">Nobody answers now: the article waits.</exception>
    public async Task<Summary> SummarizeAsync(
        string id, Article article, SourceInfo source, SummaryRequest request, CancellationToken cancellationToken)
    {
        var proposal = await model.ProposeAsync(article, request, cancellationToken).ConfigureAwait(false);
        return SummaryComposer.Compose(id, article, source, proposal, time.GetUtcNow());
    }
}
