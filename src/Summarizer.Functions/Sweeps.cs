using Microsoft.Azure.Functions.Worker;

namespace Summarizer.Functions;

/// <summary>The guarantee behind the events: what is due, and what no event told of.</summary>
public sealed class Sweeps(Sweep sweep, SitePipeline site)
{
    [Function("SweepArticles")]
    public Task RunDueAsync([TimerTrigger("%SweepSchedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
        sweep.RunDueAsync(cancellationToken);

    [Function("FullSweep")]
    public async Task RunFullAsync([TimerTrigger("%FullSweepSchedule%")] TimerInfo timer, CancellationToken cancellationToken)
    {
        await sweep.RunFullAsync(cancellationToken);

        // What no message of the queue told of; a listing where nothing changed.
        await site.RunAsync(cancellationToken);
    }
}
