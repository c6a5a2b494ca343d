using Summarizer.Grounding;
using Summarizer.Summaries.Extractive;
using Summarizer.Summaries.Extractive.Overlap;

namespace Summarizer.Summaries;

/// <summary>The embedded model: the article's own sentences, chosen; needs no network, answers in the article's language.</summary>
public sealed class ExtractiveModel : ISummaryModel
{
    /// <summary>Raised with what it chooses or says: `backfill` finds by it what an earlier one made.</summary>
    internal const string Version = "4";

    public Task<CheckedProposal> ProposeAsync(EvidenceIndex index, SummaryRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var proposal = ExtractiveSummary.Of(index.Article, request.Length, Weights.Default, cancellationToken);
        return Task.FromResult(Composition.Of(new ProposalStatements(index, proposal), ReaderAnswers.None));
    }
}
