using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using Summarizer.Summaries;

namespace Summarizer;

/// <summary>Every setting under <c>Summarizer:</c> (<c>Summarizer__Model__Endpoint</c> as an environment variable), validated at start.</summary>
public sealed class SummarizerOptions : IValidatableObject
{
    public const string Section = "Summarizer";

    [Required]
    [ValidateObjectMembers]
    public ModelOptions Model { get; init; } = new();

    [Required]
    [ValidateObjectMembers]
    public ArticleOptions Articles { get; init; } = new();

    [Required]
    [ValidateObjectMembers]
    public SummaryOptions Summary { get; init; } = new();

    [Required]
    public GroundingOptions Grounding { get; init; } = new();

    [Required]
    [ValidateObjectMembers]
    public SiteOptions Site { get; init; } = new();

    [Required]
    [ValidateObjectMembers]
    public PublishOptions Publish { get; init; } = new();

    [Required]
    [ValidateObjectMembers]
    public DigestOptions Digest { get; init; } = new();

    [Required]
    [ValidateObjectMembers]
    public NotifyOptions Notify { get; init; } = new();

    /// <summary>What one setting asks of another.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Grounding.Judge && !Model.IsConfigured)
        {
            yield return new("The field Grounding.Judge asks the model for a second opinion, and there is none: set Summarizer__Model__Endpoint, or leave it false.");
        }
    }
}

public sealed class ModelOptions
{
    public ModelProvider Provider { get; init; } = ModelProvider.Azure;

    /// <summary>The Azure OpenAI resource's address, or a compatible endpoint's ("http://localhost:11434/v1"); without it the extractive model answers.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The deployment's name on Azure, the model's name elsewhere.</summary>
    [Required]
    public string Deployment { get; init; } = "gpt-4.1-mini";

    /// <summary>Without a key, the identity that <c>DefaultAzureCredential</c> finds.</summary>
    public string? Key { get; init; }

    /// <summary>Not sent unless set: newer models take only their own.</summary>
    [Range(0.0, 2.0)]
    public float? Temperature { get; init; }

    /// <summary>The cap on an answer's tokens in place of the preset's; reasoning models need room for their thoughts too.</summary>
    [Range(256, 200_000)]
    public int? MaxOutputTokens { get; init; }

    /// <summary>The model's window in tokens: an article takes up to two thirds of it in one call, and is read in parts above.</summary>
    [Range(4_000, 10_000_000)]
    public int ContextTokens { get; init; } = 128_000;

    /// <summary>This instance's share of the deployment's requests a minute; unset, nothing is held back.</summary>
    [Range(1, 1_000_000)]
    public int? RequestsPerMinute { get; init; }

    /// <summary>This instance's share of the deployment's tokens a minute, which Azure charges as prompt plus cap on arrival.</summary>
    [Range(1_000, 1_000_000_000)]
    public int? TokensPerMinute { get; init; }

    /// <summary>How long one request may take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>Whether traces may hold the article's text.</summary>
    public bool LogContent { get; init; }

    /// <summary>What the deployment charges; without it costs are unknown.</summary>
    [ValidateObjectMembers]
    public ModelPrice? Price { get; init; }

    /// <summary>What all instances together may use of tokens in a day (UTC); then articles wait for the next.</summary>
    [Range(1_000, long.MaxValue)]
    public long? DailyTokens { get; init; }

    /// <summary>The same in money; needs the price.</summary>
    [Range(0.0, 1_000_000)]
    public decimal? DailyCost { get; init; }

    public bool IsConfigured => Endpoint is not null;
}

public enum ModelProvider
{
    Azure,
    OpenAI,
}

/// <summary>Prices per million tokens, in the currency that the operator counts in.</summary>
public sealed class ModelPrice
{
    [Range(0, 100_000)]
    public decimal Input { get; init; }

    /// <summary>Input that the provider had in its cache; the price of other input where it isn't set.</summary>
    [Range(0, 100_000)]
    public decimal? CachedInput { get; init; }

    /// <summary>Reasoning is part of the output, as providers count.</summary>
    [Range(0, 100_000)]
    public decimal Output { get; init; }
}

public sealed class SummaryOptions
{
    public SummaryLength Length { get; init; } = SummaryLength.Standard;

    /// <summary>The language that summaries are in, ISO 639-1; unset, each article's own. Needs a model: the extractive one quotes.</summary>
    [RegularExpression("[a-z]{2}")]
    public string? Language { get; init; }
}

public sealed class GroundingOptions
{
    /// <summary>Whether the model is asked once more about what code kept without being sure; it may only drop, and one more call is paid.</summary>
    public bool Judge { get; init; }
}

public sealed class ArticleOptions
{
    /// <summary>The largest upload that is read, in bytes.</summary>
    [Range(1, 200_000_000)]
    public long MaxBytes { get; init; } = 10 * 1000 * 1000;

    /// <summary>Articles that one sweep works on at a time.</summary>
    [Range(1, 256)]
    public int Parallelism { get; init; } = 4;

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

    /// <summary>Of the feeds' and digests' own words, BCP 47; English where there is no file of its words.</summary>
    [RegularExpression("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")]
    public string Language { get; init; } = "en";

    /// <summary>An IANA time zone: the day a feed item belongs to is the day there.</summary>
    [TimeZoneName]
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Whether the deployed app serves the site at <c>api/public/</c> to anybody, without a key.</summary>
    public bool Public { get; init; }

    /// <summary>How many of the newest stories the feeds hold.</summary>
    [Range(1, 1000)]
    public int FeedItems { get; init; } = 50;

    /// <summary>The same site under another title, for a feed of a part of it.</summary>
    internal SiteOptions Named(string title) => new() { BaseUrl = BaseUrl, Title = title, Language = Language, TimeZone = TimeZone, Public = Public, FeedItems = FeedItems };
}

public sealed class DigestOptions
{
    /// <summary>When an edition closes, in the site's time zone.</summary>
    public TimeOnly At { get; init; } = new(6, 0);

    /// <summary>Stories told in full; the rest are links.</summary>
    [Range(1, 50)]
    public int Stories { get; init; } = 10;

    /// <summary>A folder with <c>digest.html</c>, <c>digest.md</c> or <c>digest.txt</c> (Liquid) that stand in for our own; from the app's folder where it is relative.</summary>
    public string? Template { get; init; }
}

public sealed class NotifyOptions
{
    /// <summary>Where rejected, held, failed and late articles are told as JSON, HTTPS or loopback; unset, nothing is sent.</summary>
    [SafeEndpoint]
    public Uri? Webhook { get; init; }

    /// <summary>An article whose summary takes longer than this after its upload is late.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan LateAfter { get; init; } = TimeSpan.FromMinutes(30);
}

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
