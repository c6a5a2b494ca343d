using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Summarizer.Tests.Storage;

/// <summary>Storage refuses to have one blob written.</summary>
internal sealed class RefusingPolicy(string path, int status) : HttpPipelinePolicy
{
    public bool IsOver { get; set; }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        !IsOver
        && message.Request.Method == RequestMethod.Put
        && message.Request.Uri.ToUri().AbsolutePath.EndsWith(path, StringComparison.Ordinal)
            ? throw new RequestFailedException(status, "Not this one.")
            : ProcessNextAsync(message, pipeline);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Storage is only used asynchronously.");
}
