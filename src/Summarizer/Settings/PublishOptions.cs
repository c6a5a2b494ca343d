using System.ComponentModel.DataAnnotations;

namespace Summarizer;

public sealed class PublishOptions
{
    /// <summary>Whether a summary is published by itself, or once a person approved that revision of it; for what is worked on from then on.</summary>
    public PublishMode Mode { get; init; } = PublishMode.Automatic;

    /// <summary>How many of an article's own words a public item may hold.</summary>
    [Range(1, 1000)]
    public int ExcerptWords { get; init; } = 90;
}

public enum PublishMode
{
    Automatic,
    Approved,
}
