using Summarizer.Articles;
using Summarizer.Grounding;

namespace Summarizer.Summaries;

/// <summary>The room's front door: asks the configured model, falls back to the extractive one, and keeps only what is borne out.</summary>
/// <param name="model">The configured model; null where none is, and the extractive one answers.</param>
public sealed class ArticleSummarizer(ExtractiveModel extractive, TimeProvider time, ISummaryModel? model = null)
{
    /// <summary>A first revision of the summary; the pipeline knows the earlier one and sets revision, dates and changes.</summary>
    /// <exception cref="ModelUnavailableException">Nobody answers now: the article waits.</exception>
    public async Task<Summary> SummarizeAsync(
        string id,
        Article article,
        SourceInfo source,
        SummaryRequest request,
        CancellationToken cancellationToken
    )
    {
        var started = time.GetTimestamp();
        var index = new EvidenceIndex(article);
        var kept = await ProposeAsync(index, request with { Owner = id }, cancellationToken);
        var summary = SummaryComposer.Compose(id, article, source, request, kept, time.GetUtcNow());
        return summary with
        {
            Generation = summary.Generation with { Milliseconds = (long)time.GetElapsedTime(started).TotalMilliseconds },
        };
    }

    private async Task<CheckedProposal> ProposeAsync(EvidenceIndex index, SummaryRequest request, CancellationToken cancellationToken)
    {
        if (model is null)
        {
            return await extractive.ProposeAsync(index, request, cancellationToken);
        }

        try
        {
            var proposal = await model.ProposeAsync(index, request, cancellationToken);
            return proposal.Holds ? proposal : throw new UnusableAnswerException(UnusableAnswerException.Ungrounded, proposal.Generation);
        }
        catch (UnusableAnswerException fault)
        {
            var proposal = await extractive.ProposeAsync(index, request, cancellationToken);
            return proposal with { Generation = Marked(proposal.Generation, fault) };
        }
    }

    /// <summary>The extractive summary says why it stands there, and what the answer that it replaces has cost.</summary>
    private static Generation Marked(Generation extractive, UnusableAnswerException fault) =>
        extractive with
        {
            Fallback = fault.Reason,
            Calls = fault.Spent.Calls,
            Warnings = fault.Spent.Warnings,
            Tokens = fault.Spent.Tokens,
            Cost = fault.Spent.Cost,
        };
}
