using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Summarizer.Api;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Cli.Local;

/// <summary>The site, the private pages and the API on loopback: on the port that it had last, or a free one where that is taken.</summary>
internal sealed class LocalSite : IAsyncDisposable
{
    /// <summary>What changes nothing (RFC 9110, 9.2.1).</summary>
    private static readonly HashSet<string> Harmless = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Options];

    private readonly WebApplication server;

    private LocalSite(WebApplication server) => this.server = server;

    /// <summary>With a slash at its end.</summary>
    public Uri Address => new(server.Urls.First().TrimEnd('/') + "/");

    /// <param name="register">Registers what the endpoints need: <c>AddSummarizer</c>.</param>
    public static async Task<LocalSite> StartAsync(Action<IServiceCollection> register, CancellationToken cancellationToken)
    {
        var wanted = SitePort.Known;
        try
        {
            return await StartAsync(register, wanted, cancellationToken);
        }
        catch (IOException)
        {
            var site = await StartAsync(register, 0, cancellationToken);
            StandardStreams.Error.WriteLine(
                $"Port {wanted} is taken: the site is at {site.Address}, also next time, and its feeds say so."
            );
            SitePort.Keep(site.Address.Port);
            return site;
        }
    }

    /// <param name="port">0 takes a free one.</param>
    public static async Task<LocalSite> StartAsync(Action<IServiceCollection> register, int port, CancellationToken cancellationToken)
    {
        var server = Build(register, port);
        try
        {
            await server.StartAsync(cancellationToken);
            return new(server);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await server.StopAsync(now.Token);
        await server.DisposeAsync();
    }

    internal static WebApplication Build(Action<IServiceCollection> register, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());

        // How large an upload may be is the setting's business, not the server's.
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null)
            .UseUrls($"http://127.0.0.1:{port}");
        register(builder.Services);
        builder.Services.AddDelivery().AddRoutingCore().AddLogging(logging => logging.ClearProviders());

        // Another site's script that calls itself by a name of its own for 127.0.0.1 gets nothing.
        builder.Services.AddHostFiltering(filter => filter.AllowedHosts = ["localhost", "127.0.0.1"]);
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        var server = builder.Build();
        server.UseHostFiltering();
        server.UseExceptionHandler(failed =>
            failed.Run(context => Results.Problem(statusCode: StatusCodes.Status500InternalServerError).ExecuteAsync(context))
        );
        server.UseStatusCodePages(pages =>
            Results.Problem(statusCode: pages.HttpContext.Response.StatusCode).ExecuteAsync(pages.HttpContext)
        );
        server.Use(OwnPagesOnlyAsync);
        server.MapSummarizerApi();
        server.MapRead("/summaries/", (SummarizerStorage storage, CancellationToken token) => LocalIndex.GetAsync(storage, token));
        server.MapRead(
            $"/summaries/{StatusPublisher.Path}",
            (SummarizerStorage storage, CancellationToken token) => LocalIndex.GetAsync(storage, token)
        );
        server.MapRead(
            "/summaries/{id}/{file}",
            (string id, string file, SummaryStore summaries, HttpResponse response, CancellationToken token) =>
                SummaryFiles.GetAsync(id, file, summaries, response, token)
        );
        server.MapRead(
            "/{*path}",
            (string? path, SummarizerStorage storage, Ledger ledger, HttpResponse response, CancellationToken token) =>
                SiteFiles.GetAsync(path, storage, ledger, response, token)
        );
        return server;
    }

    /// <summary>A page of another site can make a browser post here without reading the answer; its origin gives it away.</summary>
    private static Task OwnPagesOnlyAsync(HttpContext context, RequestDelegate next)
    {
        var origin = context.Request.Headers.Origin.FirstOrDefault();
        return Harmless.Contains(context.Request.Method) || origin is null || origin == $"{context.Request.Scheme}://{context.Request.Host}"
            ? next(context)
            : Results
                .Problem(
                    "Only this server's own pages, and programs that are no browser, change anything here.",
                    statusCode: StatusCodes.Status403Forbidden
                )
                .ExecuteAsync(context);
    }

    /// <summary>Ctrl-C is the command's business.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
