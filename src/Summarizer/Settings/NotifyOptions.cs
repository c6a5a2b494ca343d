using System.ComponentModel.DataAnnotations;

namespace Summarizer;

public sealed class NotifyOptions
{
    /// <summary>Where rejected, held, failed and late articles are told as JSON, HTTPS or loopback; unset, nothing is sent.</summary>
    [SafeEndpoint]
    public Uri? Webhook { get; init; }

    /// <summary>An article whose summary takes longer than this after its upload is late.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan LateAfter { get; init; } = TimeSpan.FromMinutes(30);
}
