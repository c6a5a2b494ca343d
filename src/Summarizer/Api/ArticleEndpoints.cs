using Microsoft.AspNetCore.Http;
using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary>What became of an upload, and another try at it.</summary>
public static class ArticleEndpoints
{
    /// <summary><c>GET /api/articles/{id}/status</c>.</summary>
    public static async Task<IResult> StatusAsync(string id, Ledger ledger, CancellationToken cancellationToken) =>
        await ledger.ReadAsync(id, cancellationToken).ConfigureAwait(false) is { } found
            ? Results.Ok(ArticleStatus.Of(found.Entry))
            : Unknown(id);

    /// <summary><c>POST /api/articles/{id}/retry</c>: the next frequent sweep works on it as if it were new.</summary>
    public static async Task<IResult> RetryAsync(string id, Ledger ledger, CancellationToken cancellationToken) =>
        await ledger.RetryAsync(id, cancellationToken).ConfigureAwait(false) is { } entry
            ? Results.Accepted($"/api/articles/{id}/status", ArticleStatus.Of(entry))
            : Unknown(id);

    private static IResult Unknown(string id) => Results.Problem(
        $"No article with the id '{id}' was ever seen. Ids are the folders' names in the container 'summaries'.",
        statusCode: StatusCodes.Status404NotFound);
}
