using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary>The container <c>site</c>, the only thing that may be public: feeds, digests, pages.</summary>
public static class SiteFiles
{
    private const string Index = "index.html";

    /// <param name="path">Below the container, such as feed.json; empty is the index.</param>
    public static Task<IResult> GetAsync(
        string? path,
        SummarizerStorage storage,
        HttpResponse response,
        CancellationToken cancellationToken
    ) =>
        Problems.GuardAsync(async () =>
        {
            var file =
                string.IsNullOrEmpty(path) ? Index
                : path.EndsWith('/') ? path + Index
                : path;
            return BlobName.ProblemOf(file) is null
                ? BlobResult.Of(await storage.Site.ReadAsync(file, cancellationToken), response)
                : Problems.NotFound("There is no such file.");
        });

    /// <summary>The same for anybody, where the settings say that the site is public.</summary>
    public static Task<IResult> GetPublicAsync(
        string? path,
        SummarizerStorage storage,
        IOptions<SummarizerOptions> options,
        HttpResponse response,
        CancellationToken cancellationToken
    ) =>
        options.Value.Site.Public
            ? GetAsync(path, storage, response, cancellationToken)
            : Task.FromResult(Problems.NotFound("There is no such file."));
}
