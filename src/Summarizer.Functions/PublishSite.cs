using Microsoft.Azure.Functions.Worker;

namespace Summarizer.Functions;

/// <summary>Feeds and pages, a few seconds after what changed; returns at once when nothing did.</summary>
public sealed class PublishSite(SitePipeline site)
{
    [Function(nameof(PublishSite))]
    public Task RunAsync([TimerTrigger("%PublishSchedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
        site.RunAsync(cancellationToken);
}
