using Microsoft.Azure.Functions.Worker;

namespace Summarizer.Functions;

/// <summary>The guarantee behind the events: what is due, and what no event told of.</summary>
public sealed class Sweeps(Sweep sweep)
{
    [Function("SweepArticles")]
    public Task RunDueAsync([TimerTrigger("%SweepSchedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
        sweep.RunDueAsync(cancellationToken);

    [Function("FullSweep")]
    public Task RunFullAsync([TimerTrigger("%FullSweepSchedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
        sweep.RunFullAsync(cancellationToken);
}
