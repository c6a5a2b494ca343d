using System.Text.Json.Serialization;

namespace Summarizer.Storage;

/// <summary>What is known of one article ever seen: <c>ledger/articles/ID.json</c>.</summary>
public sealed record LedgerEntry
{
    public required string Id { get; init; }

    /// <summary>The whole name of the upload's blob; empty where a damaged entry lost it, see <see cref="IsDamaged"/>.</summary>
    public required string Name { get; init; }

    /// <summary>The article's ETag that this entry speaks of; null where the article was gone when it was looked at.</summary>
    public string? SourceETag { get; init; }

    public required ArticleState State { get; init; }

    /// <summary>Why it is in this state, in words; null where there is nothing to say.</summary>
    public string? Reason { get; init; }

    /// <summary>What a person can do about it.</summary>
    public string? Hint { get; init; }

    /// <summary>When it is to be looked at again (waiting, an embargo).</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Runs begun on this ETag that did not end in order.</summary>
    public int Attempts { get; init; }

    /// <summary>Who works on it, while it is <see cref="ArticleState.Working"/>.</summary>
    public string? Holder { get; init; }

    /// <summary>Until when the holder is taken to be alive.</summary>
    public DateTimeOffset? Expiry { get; init; }

    /// <summary>The revision of the summary that stands, 0 for none.</summary>
    public int Revision { get; init; }

    /// <summary>How often a person asked for it to be made anew, whatever stands or was answered before.</summary>
    public int Round { get; init; }

    /// <summary>Of the summary that stands; null for none.</summary>
    public string? Headline { get; init; }

    /// <summary>When it first entered the feed; never changes after.</summary>
    public DateTimeOffset? Released { get; init; }

    /// <summary>When a story that had entered the feed last left it; null while it is in it, and where it never was.</summary>
    public DateTimeOffset? Left { get; init; }

    /// <summary>The ETag of the people's <c>decision.json</c> that this state took into account.</summary>
    public string? DecisionETag { get; init; }

    /// <summary>When this upload came in.</summary>
    public DateTimeOffset? Uploaded { get; init; }

    /// <summary>The operator was told that this upload's summary is late.</summary>
    public bool Late { get; init; }

    public DateTimeOffset Changed { get; init; }

    /// <summary>The blob can't be read: this is what its metadata still tell, and the next run writes it anew.</summary>
    [JsonIgnore]
    public bool IsDamaged { get; init; }
}
