namespace Summarizer.Storage;

/// <summary>What an article can be. A run on an article that needs nothing changes no state.</summary>
public enum ArticleState
{
    /// <summary>Taken by a run, until its expiry.</summary>
    Working,

    /// <summary>Done, and in the feeds.</summary>
    Summarized,

    /// <summary>Not an article that can be read; no retry until the upload changes.</summary>
    Rejected,

    /// <summary>Under embargo, or on an editor's hold: not in the feeds.</summary>
    Held,

    /// <summary>The model is down or throttled, or the run's time was up: the sweep takes it up.</summary>
    Waiting,

    /// <summary>The article was deleted, or a person withdrew it.</summary>
    Withdrawn,

    /// <summary>Given up after five attempts; left alone until the upload changes or a person retries.</summary>
    Failed,
}
