using Microsoft.AspNetCore.Http;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Cli.Local;

/// <summary>The first page that somebody at the terminal opens: the page of all uploads as of this moment, with those that nobody has looked at yet.</summary>
internal static class LocalIndex
{
    public static async Task<IResult> GetAsync(SummarizerStorage storage, CancellationToken cancellationToken)
    {
        var uploads = new Dictionary<ulong, ListedBlob>();
        if (await new ArticleStore(storage).ListAsync(cancellationToken) is { } listing)
        {
            await foreach (var upload in listing.WithCancellation(cancellationToken))
            {
                uploads[ArticleId.HashOf(upload.Path)] = upload;
            }
        }

        var board = new StatusBoard();
        await foreach (var row in new Ledger(storage, TimeProvider.System).ListAsync(cancellationToken))
        {
            uploads.Remove(row.Hash, out var upload);
            board.Add(row with { Name = upload?.Path ?? row.Name });
        }

        foreach (var (hash, upload) in uploads)
        {
            board.Add(
                new LedgerRow(ArticleId.Of(upload.Path), hash, ArticleState.Working, null, null, 0)
                {
                    Name = upload.Path,
                    Uploaded = upload.LastModified ?? default,
                }
            );
        }

        return Results.Content(StatusPage.Render(LocalSettings.Options().Site, board, "../index.html"), "text/html; charset=utf-8");
    }
}
