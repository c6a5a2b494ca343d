using Microsoft.Azure.WebJobs;
using Summarizer.Functions;
using Summarizer.Storage;

namespace Summarizer.TriggerHost;

/// <summary>The triggers of Summarizer.Functions in the WebJobs SDK's words. It knows no Event Grid: its blob trigger looks for uploads by itself.</summary>
public sealed class Triggers(ArticleUploaded uploaded, PoisonedArticle poisoned, Sweeps sweeps, PublishSite site, SummarizerStorage storage)
{
    [FunctionName("ArticleUploaded")]
    public Task UploadedAsync(
        [BlobTrigger("articles/{name}", Connection = StorageConnection.Setting)] Stream content,
        string name,
        CancellationToken cancellationToken
    ) => uploaded.RunAsync(storage.Articles.Container.GetBlobClient(name), cancellationToken);

    [FunctionName("PoisonedArticle")]
    public Task PoisonedAsync(
        [QueueTrigger("webjobs-blobtrigger-poison", Connection = StorageConnection.Setting)] string message,
        CancellationToken cancellationToken
    ) => poisoned.RunAsync(message, cancellationToken);

    [FunctionName("SweepArticles")]
    public Task SweepAsync([TimerTrigger("%SweepSchedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
        sweeps.RunDueAsync(new(), cancellationToken);

    [FunctionName("FullSweep")]
    public Task FullSweepAsync([TimerTrigger("%FullSweepSchedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
        sweeps.RunFullAsync(new(), cancellationToken);

    [FunctionName("PublishSite")]
    public Task PublishAsync([TimerTrigger("%PublishSchedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
        site.RunAsync(new(), cancellationToken);
}
