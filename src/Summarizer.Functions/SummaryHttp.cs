using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;
using Summarizer.Api;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Functions;

/// <summary>What is published, to scripts.</summary>
public sealed class SummaryHttp(SiteStore site, SummaryStore summaries, SummarizerStorage storage, IOptions<SummarizerOptions> options)
{
    [Function("Summaries")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "summaries")] HttpRequest request,
        CancellationToken cancellationToken
    ) => SummaryEndpoints.ListAsync(request, site, options, cancellationToken);

    [Function("Summary")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "summaries/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    ) => SummaryEndpoints.GetAsync(request, id, summaries, storage, cancellationToken);
}
