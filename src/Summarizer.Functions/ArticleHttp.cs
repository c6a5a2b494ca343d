using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;
using Summarizer.Api;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Functions;

/// <summary>Uploads, what becomes of them, and what editors decide.</summary>
public sealed class ArticleHttp(
    ArticleStore articles,
    Ledger ledger,
    SummaryStore summaries,
    StoryDecisions decisions,
    IOptions<SummarizerOptions> options
)
{
    [Function("UploadArticle")]
    public Task<IResult> UploadAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "articles")] HttpRequest request,
        CancellationToken cancellationToken
    ) => UploadEndpoint.PostAsync(request, articles, ledger, options, cancellationToken);

    [Function("ArticleStatus")]
    public Task<IResult> StatusAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "articles/{id}/status")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    ) => ArticleEndpoints.StatusAsync(id, request.HttpContext.Response, ledger, articles, summaries, cancellationToken);

    [Function("RetryArticle")]
    public Task<IResult> RetryAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "articles/{id}/retry")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    ) => ArticleEndpoints.RetryAsync(id, request.HttpContext.Response, ledger, cancellationToken);

    [Function("ApproveArticle")]
    public Task<IResult> ApproveAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "articles/{id}/approve")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    ) => DecisionEndpoints.ApproveAsync(request, id, decisions, ledger, cancellationToken);

    [Function("HoldArticle")]
    public Task<IResult> HoldAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "articles/{id}/hold")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    ) => DecisionEndpoints.HoldAsync(request, id, decisions, ledger, cancellationToken);

    [Function("WithdrawArticle")]
    public Task<IResult> WithdrawAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "articles/{id}/withdraw")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    ) => DecisionEndpoints.WithdrawAsync(request, id, decisions, ledger, cancellationToken);
}
