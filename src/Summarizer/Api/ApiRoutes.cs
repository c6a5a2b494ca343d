using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Summarizer.Api;

/// <summary>Every endpoint by its route. The Functions app names the same ones in its triggers, which a test compares.</summary>
public static class ApiRoutes
{
    /// <summary>Whoever may read may ask for the headers alone (RFC 9110, 9.3.2).</summary>
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Needs what <c>AddSummarizer</c> registers; who maps it listens on loopback or asks who calls.</summary>
    public static void MapSummarizerApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api");
        api.MapRead("/summaries", SummaryEndpoints.ListAsync);
        api.MapRead("/summaries/{id}", SummaryEndpoints.GetAsync);
        api.MapRead("/changes", ChangesEndpoint.GetAsync);
        api.MapRead("/digests/{date}", DigestEndpoint.GetAsync);
        api.MapRead("/feeds/{*path}", SiteFiles.GetAsync);
        api.MapMethods("/public/{*path}", [.. Reading, HttpMethods.Options], SiteFiles.GetPublicAsync);
        api.MapPost("/articles", UploadEndpoint.PostAsync);
        api.MapRead("/articles/{id}/status", ArticleEndpoints.StatusAsync);
        api.MapPost("/articles/{id}/retry", ArticleEndpoints.RetryAsync);
        api.MapPost("/articles/{id}/approve", DecisionEndpoints.ApproveAsync);
        api.MapPost("/articles/{id}/hold", DecisionEndpoints.HoldAsync);
        api.MapPost("/articles/{id}/withdraw", DecisionEndpoints.WithdrawAsync);
        api.MapRead("/health", HealthEndpoint.GetAsync);
        api.MapRead("/openapi.json", OpenApiDocument.Get);
    }

    /// <summary>Maps GET and HEAD.</summary>
    public static void MapRead(this IEndpointRouteBuilder routes, [StringSyntax("Route")] string pattern, Delegate handler) =>
        routes.MapMethods(pattern, Reading, handler);
}
