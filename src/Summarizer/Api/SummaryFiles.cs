using Microsoft.AspNetCore.Http;
using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary>One article's outputs, private: they hold its whole text. A server that maps this listens on loopback or asks who calls.</summary>
public static class SummaryFiles
{
    private static readonly HashSet<string> Readable = ["summary.json", "summary.md", "summary.html", "email.html", "email.txt"];

    public static async Task<IResult> GetAsync(
        string id,
        string file,
        SummaryStore summaries,
        HttpResponse response,
        CancellationToken cancellationToken
    ) =>
        !ArticleId.TryHash(id, out _) || !Readable.Contains(file) ? Results.NotFound()
        : await summaries.ReadAsync(id, file, cancellationToken) is { } blob ? BlobResult.Of(blob, response)
        : await summaries.ReadAsync(id, SummaryStore.SummaryFile, cancellationToken) is { } tombstone
        && SummaryStamp.Of(tombstone.Metadata) is null
            ? Problems.Of(StatusCodes.Status410Gone, "It was withdrawn.")
        : Results.NotFound();
}
