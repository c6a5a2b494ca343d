using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;
using Summarizer.Api;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Functions;

/// <summary>The endpoints of <c>Api/</c> as Functions. All ask for the function key but <c>PublicFeeds</c>, which finds nothing unless <see cref="SiteOptions.Public"/>.</summary>
public sealed class HttpEndpoints(
    IOptions<SummarizerOptions> options,
    SummarizerStorage storage,
    Ledger ledger,
    ChangeLog changes,
    DigestPublisher digests
)
{
    [Function("OpenApi")]
    public static IResult OpenApi([HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "openapi.json")] HttpRequest request) =>
        OpenApiDocument.Get();

    [Function("Changes")]
    public Task<IResult> ChangesAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "changes")] HttpRequest request,
        CancellationToken cancellationToken
    ) => ChangesEndpoint.GetAsync(request, changes, cancellationToken);

    [Function("Digest")]
    public Task<IResult> DigestAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "digests/{date}")] HttpRequest request,
        string date,
        CancellationToken cancellationToken
    ) => DigestEndpoint.GetAsync(request, date, storage, digests, cancellationToken);

    [Function("Feeds")]
    public Task<IResult> FeedsAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "feeds/{*path}")] HttpRequest request,
        string? path,
        CancellationToken cancellationToken
    ) => SiteFiles.GetAsync(path, storage, ledger, request.HttpContext.Response, cancellationToken);

    [Function("PublicFeeds")]
    public Task<IResult> PublicFeedsAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "options", Route = "public/{*path}")] HttpRequest request,
        string? path,
        CancellationToken cancellationToken
    ) => SiteFiles.GetPublicAsync(path, storage, ledger, options, request.HttpContext.Response, cancellationToken);
}
