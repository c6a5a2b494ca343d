using System.ComponentModel.DataAnnotations;

namespace Summarizer;

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
