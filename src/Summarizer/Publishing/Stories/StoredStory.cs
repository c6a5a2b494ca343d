using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>What is stored of one article as a run finds it: the files, the committed summary or its tombstone, and what people decided.</summary>
public sealed record StoredStory(StoredOutputs Outputs, Summary? Summary, Tombstone? Tombstone, EditorDecision? Decision)
{
    /// <summary>The ETag of what people decided; null where nobody did.</summary>
    public string? DecisionETag => Outputs.ETagOf(SummaryStore.DecisionFile)?.Bare();

    /// <summary>The schema of a <c>summary.json</c> that a newer version wrote; null where this one reads it, or can make it anew.</summary>
    public int? NewerSchema { get; init; }

    /// <summary>When the story that stands was first released, by its own word; null where it was not.</summary>
    public DateTimeOffset? Released => Outputs.Stamp is { Released: true } ? Summary?.FirstPublished : null;

    /// <summary>All that is made of the summary is there.</summary>
    public bool IsRendered => Rendering.All.All(rendering => Outputs.Files.ContainsKey(rendering.File));
}
