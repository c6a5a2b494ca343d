using Microsoft.Azure.WebJobs.Host.Executors;

namespace Summarizer.TriggerHost;

/// <summary>Hosts of one id share their queue of events: what one was stopped in, the next would take up, and nobody could look at what was left.</summary>
internal sealed class OwnHostId : IHostIdProvider
{
    public Task<string> GetHostIdAsync(CancellationToken cancellationToken) => Task.FromResult($"host{Environment.ProcessId}");
}
