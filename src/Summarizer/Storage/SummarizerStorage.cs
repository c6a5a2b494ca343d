using Azure.Storage.Blobs;

namespace Summarizer.Storage;

/// <summary>The five containers of one storage account.</summary>
public sealed class SummarizerStorage(BlobServiceClient account)
{
    public BlobServiceClient Account { get; } = account;

    public BlobFolder Articles { get; } = Folder(account, "articles");

    public BlobFolder Ledger { get; } = Folder(account, "ledger");

    public BlobFolder Summaries { get; } = Folder(account, "summaries");

    public BlobFolder Answers { get; } = Folder(account, "answers");

    public BlobFolder Site { get; } = Folder(account, "site");

    /// <summary>Creates the containers that are missing; none is public.</summary>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        foreach (var folder in new[] { Articles, Ledger, Summaries, Answers, Site })
        {
            await folder.Container.CreateIfNotExistsAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    private static BlobFolder Folder(BlobServiceClient account, string name) => new(account.GetBlobContainerClient(name));
}
