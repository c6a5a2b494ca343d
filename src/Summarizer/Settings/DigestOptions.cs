using System.ComponentModel.DataAnnotations;

namespace Summarizer;

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
