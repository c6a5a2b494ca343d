using Microsoft.AspNetCore.Http;
using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary><c>GET /api/feeds/{*path}</c>: the container <c>site</c>, the only one that may be public; no path is its index.</summary>
public static class FeedEndpoint
{
    public static Task<IResult> GetAsync(string? path, HttpResponse response, SummarizerStorage storage, CancellationToken cancellationToken) =>
        BlobResponse.GetAsync(storage.Site, string.IsNullOrEmpty(path) ? "index.html" : path, response, cancellationToken);
}
