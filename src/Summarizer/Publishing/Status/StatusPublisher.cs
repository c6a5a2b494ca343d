using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Summarizer.Storage;

namespace Summarizer.Publishing;

/// <summary>Writes <c>summaries/status.html</c> where it differs from what stands there.</summary>
public sealed class StatusPublisher(SummarizerStorage storage, Ledger ledger, IOptions<SummarizerOptions> options)
{
    public const string Path = "status.html";

    // Of what this process wrote last: a page that stays the same costs no call.
    private byte[]? written;

    /// <summary>Looks through the ledger, 5,000 entries to a call.</summary>
    /// <param name="without">An article that is being forgotten; null for none.</param>
    public async Task PublishAsync(string? without, CancellationToken cancellationToken)
    {
        var board = new StatusBoard();
        await foreach (var row in ledger.ListAsync(cancellationToken).Where(row => row.Id != without))
        {
            board.Add(row);
        }

        await PublishAsync(board, cancellationToken);
    }

    public async Task PublishAsync(StatusBoard board, CancellationToken cancellationToken)
    {
        var page = new BinaryData(StatusPage.Render(options.Value.Site, board));
        var hash = SHA256.HashData(page.ToMemory().Span);
        if (written is null || !written.AsSpan().SequenceEqual(hash))
        {
            await storage.Summaries.OverwriteAsync(Path, page, "text/html; charset=utf-8", cancellationToken);
            written = hash;
        }
    }
}
