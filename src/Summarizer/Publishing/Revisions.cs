using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>Numbers a new summary after the one that stands, and tells what changed between them.</summary>
public static class Revisions
{
    /// <summary>The new summary as the next revision; the same revision where nothing but its making and its source's ETag differ.</summary>
    /// <param name="known">The revision that the ledger knows of: what stands may be gone or damaged.</param>
    public static Summary Next(Summary made, StoredStory stored, int known)
    {
        if (stored.Summary is not { } earlier)
        {
            return made with { Revision = Math.Max(stored.Tombstone?.Revision ?? 0, known) + 1 };
        }

        var alike = earlier with { Source = made.Source, Generation = made.Generation };
        var numbered = made with
        {
            Revision = earlier.Revision,
            FirstPublished = earlier.FirstPublished,
            Updated = earlier.Updated,
            Changes = earlier.Changes,
        };
        return Same(alike, numbered) ? alike : made with { Revision = earlier.Revision + 1, Changes = FactChanges.Between(earlier, made) };
    }

    // Records compare their lists by reference; the bytes that readers get are what counts.
    private static bool Same(Summary one, Summary other) =>
        SummaryJson.Serialize(one).ToMemory().Span.SequenceEqual(SummaryJson.Serialize(other).ToMemory().Span);
}
