using System.ComponentModel.DataAnnotations;

namespace Summarizer;

public sealed class NotifyOptions
{
    /// <summary>Where rejected, held, failed and late articles are told as JSON, HTTPS or loopback; unset, nothing is sent.</summary>
    [SafeEndpoint]
    public Uri? Webhook { get; init; }

    /// <summary>The shape that the receiver takes.</summary>
    public NoticeFormat Format { get; init; }

    /// <summary>Where editors reach the private pages, such as http://localhost:8080/; messages then link to the article's. Unset, none does.</summary>
    [WebAddress]
    public Uri? Pages { get; init; }

    /// <summary>An article whose summary takes longer than this after its upload is late.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan LateAfter { get; init; } = TimeSpan.FromMinutes(30);
}

public enum NoticeFormat
{
    /// <summary>Our own JSON, for scripts.</summary>
    Generic,

    Slack,

    /// <summary>An adaptive card, as the webhooks of Workflows take it.</summary>
    Teams,

    Discord,
}
