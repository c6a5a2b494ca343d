using Summarizer.Articles;
using Summarizer.Storage;

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
        AnswerOwner.Id = id;
        var summary = await ComposeAsync(id, article, source, request, cancellationToken);
        return summary with
        {
            Generation = summary.Generation with { Milliseconds = (long)time.GetElapsedTime(started).TotalMilliseconds },
        };
    }

    private async Task<Summary> ComposeAsync(
        string id,
        Article article,
        SourceInfo source,
        SummaryRequest request,
        CancellationToken cancellationToken
    )
    {
        if (model is null)
        {
            return await ExtractAsync(id, article, source, request, cancellationToken);
        }

        try
        {
            var proposal = await model.ProposeAsync(article, request, cancellationToken);
            return SummaryComposer.Compose(id, article, source, request, proposal, time.GetUtcNow())
                ?? throw new UnusableAnswerException(UnusableAnswerException.Ungrounded, proposal.Generation);
        }
        catch (UnusableAnswerException fault)
        {
            var summary = await ExtractAsync(id, article, source, request, cancellationToken);
            return summary with { Generation = Marked(summary.Generation, fault) };
        }
    }

    private async Task<Summary> ExtractAsync(
        string id,
        Article article,
        SourceInfo source,
        SummaryRequest request,
        CancellationToken cancellationToken
    )
    {
        var proposal = await extractive.ProposeAsync(article, request, cancellationToken);
        return SummaryComposer.Compose(id, article, source, request, ProposalChecker.Check(article, proposal), time.GetUtcNow());
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
