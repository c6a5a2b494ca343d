using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Summarizer.TriggerHost;

/// <summary>Lets the product's own requests to read one blob fail, each time.</summary>
internal sealed class BreakPolicy(string path) : HttpPipelinePolicy
{
    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        message.Request.Method == RequestMethod.Get && message.Request.Uri.Path.EndsWith(path, StringComparison.Ordinal)
            ? throw new RequestFailedException(503, "Broken on purpose.")
            : ProcessNextAsync(message, pipeline);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Storage is only used asynchronously.");
}
