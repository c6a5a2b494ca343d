using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Summarizer.Api;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Cli;

/// <summary>The site and the private pages on loopback: port 8080, or a free one where that is taken.</summary>
internal sealed class LocalSite : IAsyncDisposable
{
    private const int UsualPort = 8080;

    private readonly WebApplication server;

    private LocalSite(WebApplication server) => this.server = server;

    /// <summary>With a slash at its end.</summary>
    public Uri Address => new(server.Urls.First().TrimEnd('/') + "/");

    public static async Task<LocalSite> StartAsync(SummarizerStorage storage, CancellationToken cancellationToken)
    {
        try
        {
            return await StartAsync(storage, UsualPort, cancellationToken);
        }
        catch (IOException)
        {
            return await StartAsync(storage, 0, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await server.StopAsync(now.Token);
        await server.DisposeAsync();
    }

    private static async Task<LocalSite> StartAsync(SummarizerStorage storage, int port, CancellationToken cancellationToken)
    {
        var summaries = new SummaryStore(storage);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddRoutingCore().AddLogging(logging => logging.ClearProviders());

        // Another site's script that calls itself by a name of its own for 127.0.0.1 gets nothing.
        builder.Services.AddHostFiltering(filter => filter.AllowedHosts = ["localhost", "127.0.0.1"]);
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        var server = builder.Build();
        server.UseHostFiltering();
        server.MapGet("/summaries/", (CancellationToken token) => LocalIndex.GetAsync(storage, token));
        server.MapGet($"/summaries/{StatusPublisher.Path}", (CancellationToken token) => LocalIndex.GetAsync(storage, token));
        server.MapGet(
            "/summaries/{id}/{file}",
            (string id, string file, HttpResponse response, CancellationToken token) => SummaryFiles.GetAsync(id, file, summaries, response, token));
        server.MapGet("/{*path}", (string? path, HttpResponse response, CancellationToken token) => SiteFiles.GetAsync(path, storage, response, token));
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

    /// <summary>Ctrl-C is the command's business.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
