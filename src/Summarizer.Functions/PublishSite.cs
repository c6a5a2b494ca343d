using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Functions;

/// <summary>Feeds, pages and editions, a few seconds after what changed, and at an edition's cut-off.</summary>
public sealed class PublishSite(SitePipeline site, ISiteSignal signal, IOptions<SummarizerOptions> options, TimeProvider time)
{
    [Function(nameof(PublishSite))]
    public async Task RunAsync(
        [QueueTrigger(SiteQueueSignal.Name, Connection = SiteQueueSignal.Account)] string message,
        CancellationToken cancellationToken
    )
    {
        var report = await site.RunAsync(cancellationToken);
        var now = time.GetUtcNow();
        if (report.Busy)
        {
            // Another writer may have looked before this was marked. What is still worked on says so itself when it is done.
            await signal.SendAsync(now, cancellationToken);
        }

        var (published, digest) = (options.Value.Site, options.Value.Digest);
        await signal.SendAsync(CutOff.Of(CutOff.LastDay(now, published, digest).AddDays(1), published, digest), cancellationToken);
    }
}
