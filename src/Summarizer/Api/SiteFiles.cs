using Microsoft.AspNetCore.Http;
using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary>The container <c>site</c>, the only thing that may be public: feeds, digests, pages.</summary>
public static class SiteFiles
{
    /// <param name="path">Below the container, such as feed.json; empty is the index.</param>
    public static async Task<IResult> GetAsync(string? path, SummarizerStorage storage, HttpResponse response, CancellationToken cancellationToken) =>
        BlobResult.Of(await storage.Site.ReadAsync(string.IsNullOrEmpty(path) ? "index.html" : path, cancellationToken).ConfigureAwait(false), response);
}
