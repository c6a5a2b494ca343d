using Azure.Core;
using Azure.Core.Pipeline;

namespace Summarizer.Benchmarks.Load;

/// <summary>Counts the requests that reach storage, retries included: each is billed, by its class.</summary>
internal sealed class CountingPolicy : HttpPipelinePolicy
{
    private readonly Lock gate = new();

    public StorageCalls Sent { get; private set; }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        lock (gate)
        {
            Sent += StorageCalls.Of(message.Request.Method, message.Request.Uri.Query);
        }

        return ProcessNextAsync(message, pipeline);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Storage is only used asynchronously.");
}
