namespace Summarizer;

/// <summary>What one run of <see cref="SummaryPipeline"/> came to: the article's state, or that there was nothing to do.</summary>
public enum RunOutcome
{
    /// <summary>Nothing to do: the ledger already speaks of this upload.</summary>
    Unchanged,

    /// <summary>Another run holds the article; it will see what changed.</summary>
    Busy,

    Summarized,

    Rejected,

    Held,

    Waiting,

    Withdrawn,

    Failed,
}
