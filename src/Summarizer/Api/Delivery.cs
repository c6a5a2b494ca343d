using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Summarizer.Api;

/// <summary>
/// What every answer has in common, by whichever server it is given: compressed where the client takes it, framed by no other site, taken for
/// nothing but what it says it is. It answers nothing itself: a worker's invocation would wait for a request that never comes.
/// </summary>
public static class Delivery
{
    /// <summary>Beside ASP.NET's own list: feeds and Markdown.</summary>
    private static readonly string[] Compressed =
    [
        "application/atom+xml",
        "application/feed+json",
        "application/openapi+json",
        "application/problem+json",
        "application/rss+xml",
        "application/schema+json",
        "text/markdown",
    ];

    /// <summary>Before anything else that a server does with a request; a server of any kind takes it up.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services) =>
        services
            .AddResponseCompression(compression =>
            {
                // Nothing that is secret stands beside what a stranger chose: there is nothing to guess from a length.
                compression.EnableForHttps = true;
                compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. Compressed];
            })
            .AddSingleton<IStartupFilter, Filter>();

    private static Task DeliverAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(
            state =>
            {
                Complete((HttpResponse)state);
                return Task.CompletedTask;
            },
            context.Response
        );
        return next(context);
    }

    private static void Complete(HttpResponse response)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "frame-ancestors 'none'";

        // The bytes are not those that it names, the content is (RFC 9110, 8.8.1).
        if (!string.IsNullOrEmpty(response.Headers.ContentEncoding) && response.GetTypedHeaders().ETag is { IsWeak: false } strong)
        {
            response.GetTypedHeaders().ETag = new EntityTagHeaderValue(strong.Tag, isWeak: true);
        }
    }

    private sealed class Filter : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            server =>
            {
                server.Use(DeliverAsync);
                server.UseResponseCompression();
                next(server);
            };
    }
}
