using Microsoft.Extensions.Options;
using Summarizer.Storage;

namespace Summarizer.Publishing;

/// <summary>The feeds at the site's root and their archive, made of the days.</summary>
public sealed class SiteFeeds(SiteStore site, FeedArchive archive, SiteIdentity identity, IOptions<SummarizerOptions> options)
{
    /// <param name="seen">The files as they were before anything was read that they are made of.</param>
    /// <param name="touched">Ids that changed, by their day's path.</param>
    /// <exception cref="LostConditionException">Another writer is at work.</exception>
    /// <exception cref="DamagedDayException">A day can't be read; the feeds are as they were.</exception>
    public async Task WriteAsync(
        IReadOnlyDictionary<string, StoredBlob> seen,
        IReadOnlyDictionary<string, IReadOnlySet<string>> touched,
        CancellationToken cancellationToken
    )
    {
        var window = await archive.ApplyAsync(touched, cancellationToken);
        foreach (var file in SiteFile.Of(options.Value.Site, await identity.ReadAsync(cancellationToken), window))
        {
            await site.WriteAsync(file, seen.GetValueOrDefault(file.Path), cancellationToken);
        }
    }
}
