using Azure.Core;
using Azure.Core.Pipeline;

namespace Summarizer.Tests.Storage;

/// <summary>
/// Does something before or after the k-th storage request of an instance, once. Steps are enumerated by their number, never chosen:
/// a request that the code adds tomorrow is tried too.
/// </summary>
internal sealed class RequestPolicy(int at, bool after, Func<Task> act) : HttpPipelinePolicy
{
    private int sent;
    private bool dead;

    /// <summary>Requests that were sent so far.</summary>
    public int Sent => sent;

    /// <summary>Only counts.</summary>
    public static RequestPolicy Counting() => new(int.MaxValue, false, () => Task.CompletedTask);

    /// <summary>The process is killed there: neither that call returns nor does any later one reach storage.</summary>
    public static RequestPolicy Killing(int at, bool after) => new(at, after, () => throw new ProcessKilledException());

    /// <summary>What was asked is done, and the response is lost on its way: the client's own retry finds it done.</summary>
    public static RequestPolicy Losing(int at) => new(at, after: true, () => throw new IOException("The response ended prematurely."));

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (dead)
        {
            throw new ProcessKilledException();
        }

        var mine = Interlocked.Increment(ref sent) == at;
        if (mine && !after)
        {
            await ActAsync();
        }

        await ProcessNextAsync(message, pipeline);
        if (mine && after)
        {
            await ActAsync();
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Storage is only used asynchronously.");

    private async Task ActAsync()
    {
        try
        {
            await act();
        }
        catch (ProcessKilledException)
        {
            dead = true;
            throw;
        }
    }
}

internal sealed class ProcessKilledException : Exception;
