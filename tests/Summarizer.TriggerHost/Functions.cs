using Azure.Storage.Blobs;
using Microsoft.Azure.WebJobs;
using Summarizer.TriggerHost;

#pragma warning disable IDE0130 // Events are addressed to Host.Functions.NAME: the host's own name for what it fires.
namespace Host;

/// <summary>What Microsoft's extensions fire, handed to the worker's function of the same name.</summary>
public sealed class Functions(Forwarding worker)
{
    [FunctionName(nameof(ArticleUploaded))]
    public Task ArticleUploaded(
        [BlobTrigger("articles/{name}", Connection = "ArticleStorage", Source = BlobTriggerSource.EventGrid)] BlobClient blob,
        CancellationToken cancellationToken
    ) => worker.BlobAsync(nameof(ArticleUploaded), blob, cancellationToken);

    [FunctionName(nameof(PoisonedArticle))]
    public Task PoisonedArticle(
        [QueueTrigger("webjobs-blobtrigger-poison", Connection = "ArticleStorage")] string message,
        CancellationToken cancellationToken
    ) => worker.QueueAsync(nameof(PoisonedArticle), message, cancellationToken);

    [FunctionName(nameof(PublishSite))]
    public Task PublishSite(
        [QueueTrigger("publish", Connection = "AzureWebJobsStorage")] string message,
        CancellationToken cancellationToken
    ) => worker.QueueAsync(nameof(PublishSite), message, cancellationToken);
}
