using System.ComponentModel.DataAnnotations;

namespace Summarizer;

/// <summary>Every setting under <c>Summarizer:</c> (<c>Summarizer__Model__Endpoint</c> as an environment variable), validated at start.</summary>
public sealed class SummarizerOptions
{
    public const string Section = "Summarizer";

    [Required]
    public ModelOptions Model { get; init; } = new();

    [Required]
    public ArticleOptions Articles { get; init; } = new();

    [Required]
    public SiteOptions Site { get; init; } = new();
}

public sealed class ModelOptions
{
    /// <summary>The Azure OpenAI resource's address; without it the extractive model answers.</summary>
    public Uri? Endpoint { get; init; }

    public string Deployment { get; init; } = "gpt-4.1-mini";

    /// <summary>Without a key, the identity that <c>DefaultAzureCredential</c> finds.</summary>
    public string? Key { get; init; }

    public bool IsConfigured => Endpoint is not null;
}

public sealed class ArticleOptions
{
    /// <summary>The largest upload that is read, in bytes.</summary>
    [Range(1, 200_000_000)]
    public long MaxBytes { get; init; } = 10 * 1000 * 1000;

    /// <summary>What becomes of a summary whose article was deleted.</summary>
    public OnDelete OnDelete { get; init; } = OnDelete.Withdraw;
}

public enum OnDelete
{
    Withdraw,
    Keep,
}

public sealed class SiteOptions
{
    /// <summary>Where readers reach the site; links in feeds start with it.</summary>
    public Uri BaseUrl { get; init; } = new("http://localhost:8080/");

    [Required]
    public string Title { get; init; } = "Summaries";

    public string Language { get; init; } = "en";

    /// <summary>An IANA time zone: the day a feed item belongs to is the day there.</summary>
    public string TimeZone { get; init; } = "UTC";
}
