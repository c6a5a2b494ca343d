using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer.Functions;

/// <summary>An upload, told by Event Grid: the only source that Flex Consumption takes. Duplicates and reordering are the ledger's business.</summary>
public sealed class ArticleUploaded(SummaryPipeline pipeline, ISiteSignal signal, TimeProvider time)
{
    [Function(nameof(ArticleUploaded))]
    public async Task RunAsync(
        [BlobTrigger("articles/{name}", Connection = StorageConnection.Setting, Source = BlobTriggerSource.EventGrid)] BlobClient blob,
        CancellationToken cancellationToken
    )
    {
        if (await pipeline.RunAsync(blob.Name, StartedBy.Event, cancellationToken) is not (RunOutcome.Unchanged or RunOutcome.Busy))
        {
            // Once more, now that its entry is final: a site made while the run was at its end left the story for later.
            await signal.SendAsync(time.GetUtcNow(), cancellationToken);
        }
    }
}
