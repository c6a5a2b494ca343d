using Microsoft.Azure.Functions.Worker;
using Summarizer.Storage;

namespace Summarizer.Functions;

/// <summary>An upload whose event failed five times: its state is written first, then the message goes.</summary>
public sealed class PoisonedArticle(PoisonedUploads poisoned)
{
    [Function(nameof(PoisonedArticle))]
    public Task RunAsync(
        [QueueTrigger("webjobs-blobtrigger-poison", Connection = StorageConnection.Setting)] string message,
        CancellationToken cancellationToken
    ) => poisoned.RecordAsync(message, cancellationToken);
}
