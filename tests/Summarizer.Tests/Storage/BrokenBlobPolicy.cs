using Azure.Core;
using Azure.Core.Pipeline;

namespace Summarizer.Tests.Storage;

/// <summary>Every response that speaks of one blob is cut off; all others are whole.</summary>
internal sealed class BrokenBlobPolicy(string path) : HttpPipelinePolicy
{
    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        if (
            message.Request.Uri.ToUri().AbsolutePath.EndsWith(path, StringComparison.Ordinal)
            && message.Request.Method == RequestMethod.Get
        )
        {
            throw new IOException("The response ended prematurely.");
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Storage is only used asynchronously.");
}
