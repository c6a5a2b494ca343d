using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;
using Summarizer.Api;
using Summarizer.Storage;

namespace Summarizer.Functions;

/// <summary>The endpoints of <c>Api/</c> as Functions. All ask for the function key but <c>PublicFeeds</c>, which finds nothing unless <see cref="SiteOptions.Public"/>.</summary>
public sealed class HttpEndpoints(IOptions<SummarizerOptions> options, SummarizerStorage storage, Ledger ledger)
{
    [Function("ArticleStatus")]
    public Task<IResult> StatusAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "articles/{id}/status")] HttpRequest request, string id, CancellationToken cancellationToken) =>
        ArticleEndpoints.StatusAsync(id, ledger, cancellationToken);

    [Function("RetryArticle")]
    public Task<IResult> RetryAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "articles/{id}/retry")] HttpRequest request, string id, CancellationToken cancellationToken) =>
        ArticleEndpoints.RetryAsync(id, ledger, cancellationToken);

    [Function("Feeds")]
    public Task<IResult> FeedsAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "feeds/{*path}")] HttpRequest request, string? path, CancellationToken cancellationToken) =>
        SiteFiles.GetAsync(path, storage, request.HttpContext.Response, cancellationToken);

    [Function("PublicFeeds")]
    public Task<IResult> PublicFeedsAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "public/{*path}")] HttpRequest request, string? path, CancellationToken cancellationToken) =>
        options.Value.Site.Public
            ? SiteFiles.GetAsync(path, storage, request.HttpContext.Response, cancellationToken)
            : Task.FromResult(Results.NotFound());
}
