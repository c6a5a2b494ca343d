using Azure;
using Summarizer.Storage;

namespace Summarizer;

/// <summary>What the full sweep keeps of each ledger entry: a few dozen bytes, whatever the names are.</summary>
/// <param name="ETagHash">Of the article's ETag that the entry speaks of; 0 where the article was gone.</param>
/// <param name="UntilTicks">When it needs a look: a working entry's expiry, a waiting one's time; <see cref="long.MaxValue"/> for none.</param>
/// <param name="Seen">It is among the uploads.</param>
internal readonly record struct KnownArticle(ulong ETagHash, long UntilTicks, bool Working, bool Seen)
{
    /// <summary>No upload's: what a damaged entry spoke of is looked at again, whether it is there or gone.</summary>
    private const ulong Unknown = 1;

    /// <summary>
    /// Whether the pipeline has something to do though no upload stands under the name: it was deleted, or whoever was to withdraw it died.
    /// </summary>
    public bool IsOrphan(DateTimeOffset now) => !Seen && (ETagHash != 0 || (Working && UntilTicks <= now.UtcTicks));

    public static KnownArticle Of(LedgerRow row) =>
        new(
            row.IsDamaged ? Unknown
                : row.SourceETag is { } etag ? HashOf(etag)
                : 0,
            row.Until?.UtcTicks ?? long.MaxValue,
            row.State is ArticleState.Working,
            Seen: false
        );

    /// <summary>Whether the pipeline has something to do on an upload with this ETag.</summary>
    public bool Needs(ETag etag, DateTimeOffset now) => UntilTicks <= now.UtcTicks || (!Working && HashOf(etag.Bare()) != ETagHash);

    // 64 bits of SHA-256: a collision would hide a change, so it must not happen in practice. Never 0: that stands for no article.
    private static ulong HashOf(string etag) => ArticleId.HashOf(etag) | 1;
}
