using System.Text.Json;
using Microsoft.Extensions.Options;
using Summarizer.Cli.Accounts;

namespace Summarizer.Cli.Local;

/// <summary>Feeds that name another address than the one that the site is served at now are made anew.</summary>
internal static class MovedSite
{
    public static async Task FollowAsync(Pipeline pipeline, CancellationToken cancellationToken)
    {
        if (await pipeline.Storage.Site.ReadAsync("feed.json", cancellationToken) is { } feed && Home(feed.Content) is { } home)
        {
            var now = pipeline.Get<IOptions<SummarizerOptions>>().Value.Site.BaseUrl.AbsoluteUri.TrimEnd('/') + "/";
            if (home != now)
            {
                await pipeline.Site.RebuildAsync(cancellationToken);
            }
        }
    }

    private static string? Home(BinaryData feed)
    {
        try
        {
            using var json = JsonDocument.Parse(feed);
            return json.RootElement.TryGetProperty("home_page_url", out var home) ? home.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
