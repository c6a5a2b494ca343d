using Summarizer.Grounding;

namespace Summarizer.Summaries;

/// <summary>
/// What <c>summary.json</c> holds, schema version 1: property names are the contract with newsletters. Offsets refer to the text in
/// <c>article.textBlob</c>, in UTF-16 code units.
/// </summary>
public sealed record Summary
{
    public int SchemaVersion { get; init; } = 1;

    public required string Id { get; init; }

    /// <summary>Grows by one when anything but <see cref="Generation"/> differs.</summary>
    public required int Revision { get; init; }

    public required DateTimeOffset FirstPublished { get; init; }

    public required DateTimeOffset Updated { get; init; }

    public required SourceInfo Source { get; init; }

    public Rights Rights { get; init; } = new(null, null, null);

    public DateTimeOffset? EmbargoUntil { get; init; }

    public required ArticleInfo Article { get; init; }

    [System.Text.Json.Serialization.JsonPropertyName("summary")]
    public required SummaryText Text { get; init; }

    public required IReadOnlyList<KeyFact> KeyFacts { get; init; }

    public IReadOnlyList<Entity> Entities { get; init; } = [];

    public IReadOnlyList<Topic> Topics { get; init; } = [];

    public required GroundingReport Grounding { get; init; }

    public required Generation Generation { get; init; }

    public ChangeReport? Changes { get; init; }
}

public sealed record SourceInfo(string Name, string? Etag, string Sha256, long Bytes, DateTimeOffset? Uploaded, string? Url);

public sealed record Rights(string? Holder, string? Licence, string? Credit);

public sealed record SummaryText
{
    public required string Headline { get; init; }

    public required SummarySentence Sentence { get; init; }

    public required IReadOnlyList<SummarySentence> Paragraph { get; init; }

    public required IReadOnlyList<SummarySentence> Bullets { get; init; }

    public required string Language { get; init; }

    public string? LanguageRequested { get; init; }
}

/// <param name="Support">How it was borne out; null in summaries made before this was told.</param>
public sealed record SummarySentence(string Text, IReadOnlyList<Evidence> Evidence, Support? Support = null);

public sealed record Entity(string Name, EntityKind Kind, string? Role, string? Organization, int Mentions, IReadOnlyList<string> Aliases);

public enum EntityKind
{
    Person,
    Organization,
    Place,
}

/// <summary>An IPTC Media Topic of the top level, and how sure we are (0..1).</summary>
public sealed record Topic(string Name, double Confidence);

/// <param name="Refused">Each statement that is not published, for an editor; null in summaries made before this was told.</param>
public sealed record GroundingReport(
    GroundingStatus Status,
    int Proposed,
    int Kept,
    IReadOnlyList<DroppedClaims> Dropped,
    IReadOnlyList<RefusedStatement>? Refused = null
);

public enum GroundingStatus
{
    /// <summary>Everything that was proposed is borne out.</summary>
    Verified,

    /// <summary>Something was refused, or stands unchecked.</summary>
    Partial,
}

public sealed record DroppedClaims(string Reason, int Count);

public sealed record ChangeReport(
    int Revision,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed,
    IReadOnlyList<ChangedClaim> Changed
);

public sealed record ChangedClaim(string Before, string After);
