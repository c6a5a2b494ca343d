using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Summarizer.Api;

/// <summary>Every endpoint by its route. The Functions app names the same ones in its triggers, which a test compares.</summary>
public static class ApiRoutes
{
    /// <summary>Needs what <c>AddSummarizer</c> registers; who maps it listens on loopback or asks who calls.</summary>
    public static void MapSummarizerApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api");
        api.MapGet("/summaries", SummaryEndpoints.ListAsync);
        api.MapGet("/summaries/{id}", SummaryEndpoints.GetAsync);
        api.MapGet("/digests/{date}", DigestEndpoint.GetAsync);
        api.MapGet("/feeds/{*path}", SiteFiles.GetAsync);
        api.MapGet("/public/{*path}", SiteFiles.GetPublicAsync);
        api.MapPost("/articles", UploadEndpoint.PostAsync);
        api.MapGet("/articles/{id}/status", ArticleEndpoints.StatusAsync);
        api.MapPost("/articles/{id}/retry", ArticleEndpoints.RetryAsync);
        api.MapPost("/articles/{id}/approve", DecisionEndpoints.ApproveAsync);
        api.MapPost("/articles/{id}/hold", DecisionEndpoints.HoldAsync);
        api.MapPost("/articles/{id}/withdraw", DecisionEndpoints.WithdrawAsync);
        api.MapGet("/health", HealthEndpoint.GetAsync);
        api.MapGet("/openapi.json", OpenApiDocument.Get);
    }
}
