using Summarizer.Storage;

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

internal static class RunOutcomes
{
    /// <param name="state">Of an article whose run has ended.</param>
    public static RunOutcome Of(ArticleState state) =>
        state switch
        {
            ArticleState.Summarized => RunOutcome.Summarized,
            ArticleState.Rejected => RunOutcome.Rejected,
            ArticleState.Held => RunOutcome.Held,
            ArticleState.Waiting => RunOutcome.Waiting,
            ArticleState.Withdrawn => RunOutcome.Withdrawn,
            ArticleState.Failed => RunOutcome.Failed,
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A run that has ended leaves no article in this state."),
        };
}
