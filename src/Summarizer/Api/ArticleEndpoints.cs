using Microsoft.AspNetCore.Http;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary>What became of an upload, and another try at it.</summary>
public static class ArticleEndpoints
{
    /// <summary><c>GET /api/articles/{id}/status</c>.</summary>
    public static Task<IResult> StatusAsync(
        string id,
        HttpResponse response,
        Ledger ledger,
        ArticleStore articles,
        SummaryStore summaries,
        CancellationToken cancellationToken
    ) =>
        Problems.GuardAsync(async () =>
        {
            if (!ArticleId.IsId(id) || await ledger.ReadAsync(id, cancellationToken) is not { } found)
            {
                return Problems.UnknownArticle(id);
            }

            var version = await articles.FindAsync(found.Entry.Name, cancellationToken);
            var decision = await summaries.FindDecisionAsync(id, cancellationToken);
            return JsonResult.Of(ArticleStatus.Of(found.Entry, version, decision), response);
        });

    /// <summary><c>POST /api/articles/{id}/retry</c>: the next frequent sweep works on it as if it were new.</summary>
    public static Task<IResult> RetryAsync(string id, HttpResponse response, Ledger ledger, CancellationToken cancellationToken) =>
        Problems.GuardAsync(async () =>
        {
            if (!ArticleId.IsId(id) || await ledger.RetryAsync(id, cancellationToken) is not { } entry)
            {
                return Problems.UnknownArticle(id);
            }

            response.Headers.Location = ArticleStatus.Address(id);
            return Results.Json(ArticleStatus.Of(entry), SummaryJson.Options, statusCode: StatusCodes.Status202Accepted);
        });
}
