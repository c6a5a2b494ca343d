using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer.Functions;

/// <summary>An upload, told by Event Grid: the only source that Flex Consumption takes. Duplicates and reordering are the ledger's business.</summary>
public sealed class ArticleUploaded(SummaryPipeline pipeline)
{
    [Function(nameof(ArticleUploaded))]
    public Task RunAsync(
        [BlobTrigger("articles/{name}", Connection = StorageConnection.Setting, Source = BlobTriggerSource.EventGrid)] BlobClient blob,
        CancellationToken cancellationToken
    ) => pipeline.RunAsync(blob.Name, StartedBy.Event, cancellationToken);
}
