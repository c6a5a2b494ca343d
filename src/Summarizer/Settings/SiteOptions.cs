using System.ComponentModel.DataAnnotations;

namespace Summarizer;

public sealed class SiteOptions
{
    /// <summary>Where readers reach the site; links in feeds start with it.</summary>
    [WebAddress]
    public Uri BaseUrl { get; init; } = new("http://localhost:8080/");

    [Required]
    public string Title { get; init; } = "Summaries";

    /// <summary>Of the feeds' and digests' own words, BCP 47; English where there is no file of its words.</summary>
    [RegularExpression("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", ErrorMessage = "The field {0} is no language's code such as en or pt-BR.")]
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
    internal SiteOptions Named(string title) =>
        new()
        {
            BaseUrl = BaseUrl,
            Title = title,
            Language = Language,
            TimeZone = TimeZone,
            Public = Public,
            FeedItems = FeedItems,
        };
}
