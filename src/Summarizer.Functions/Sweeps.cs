using Microsoft.Azure.Functions.Worker;
using Summarizer.Storage;

namespace Summarizer.Functions;

/// <summary>The guarantee behind the events: what is due, and what no event told of.</summary>
public sealed class Sweeps(Sweep sweep, SitePipeline site, ISiteSignal signal, TimeProvider time)
{
    [Function("SweepArticles")]
    public async Task RunDueAsync([TimerTrigger("%SweepSchedule%")] TimerInfo timer, CancellationToken cancellationToken)
    {
        if (await sweep.RunDueAsync(cancellationToken) > 0)
        {
            await signal.SendAsync(time.GetUtcNow(), cancellationToken);
        }
    }

    [Function("FullSweep")]
    public async Task RunFullAsync([TimerTrigger("%FullSweepSchedule%")] TimerInfo timer, CancellationToken cancellationToken)
    {
        await sweep.RunFullAsync(cancellationToken);

        // What no message of the queue told of; a listing where nothing changed.
        await site.RunAsync(cancellationToken);
    }
}
