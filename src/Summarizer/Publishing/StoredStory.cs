using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>What is stored of one article as a run finds it: the files, the committed summary or its tombstone, and what people decided.</summary>
public sealed record StoredStory(StoredOutputs Outputs, Summary? Summary, Tombstone? Tombstone, EditorDecision? Decision)
{
    /// <summary>The ETag of what people decided; null where nobody did.</summary>
    public string? DecisionETag => Outputs.ETagOf(SummaryStore.DecisionFile)?.Bare();

    /// <summary>Whether the committed summary was made from this very upload (or one alike to the last byte), in this round.</summary>
    public bool IsMadeFrom(ArticleUpload upload, int round) => Summary is not null && Outputs.Fingerprint == upload.Fingerprint(round);
}
