using Azure.Core;
using Azure.Core.Pipeline;

namespace Summarizer.Benchmarks.Load;

/// <summary>Counts the requests that reach storage, retries included: each is billed.</summary>
internal sealed class CountingPolicy : HttpPipelinePolicy
{
    private int sent;

    public int Sent => sent;

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Interlocked.Increment(ref sent);
        return ProcessNextAsync(message, pipeline);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Storage is only used asynchronously.");
}
