using Azure.Storage.Blobs;

namespace Summarizer.Storage;

/// <summary>The five containers of one storage account.</summary>
/// <param name="prefix">Of the containers' names, so that several tests can share one account.</param>
public sealed class SummarizerStorage(BlobServiceClient account, string prefix = "")
{
    public BlobServiceClient Account { get; } = account;

    public BlobFolder Articles { get; } = Folder(account, prefix + "articles");

    public BlobFolder Ledger { get; } = Folder(account, prefix + "ledger");

    public BlobFolder Summaries { get; } = Folder(account, prefix + "summaries");

    public BlobFolder Answers { get; } = Folder(account, prefix + "answers");

    public BlobFolder Site { get; } = Folder(account, prefix + "site");

    /// <summary>Creates the containers that are missing; none is public.</summary>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        foreach (var folder in new[] { Articles, Ledger, Summaries, Answers, Site })
        {
            await folder.Container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        }
    }

    private static BlobFolder Folder(BlobServiceClient account, string name) => new(account.GetBlobContainerClient(name));
}
