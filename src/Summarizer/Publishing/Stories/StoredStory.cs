using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>What is stored of one article as a run finds it: the files, the committed summary or its tombstone, and what people decided.</summary>
public sealed record StoredStory(StoredOutputs Outputs, Summary? Summary, Tombstone? Tombstone, EditorDecision? Decision)
{
    /// <summary>The ETag of what people decided; null where nobody did.</summary>
    public string? DecisionETag => Outputs.ETagOf(SummaryStore.DecisionFile)?.Bare();
}
