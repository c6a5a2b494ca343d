namespace Summarizer.Summaries;

/// <summary>What <c>summary.json</c> holds once an article is withdrawn: that there was a summary, and until which revision.</summary>
/// <param name="FirstPublished">When the withdrawn summary was first published.</param>
public sealed record Tombstone(
    int SchemaVersion,
    string Id,
    int Revision,
    DateTimeOffset FirstPublished,
    DateTimeOffset Withdrawn,
    string Reason
);
