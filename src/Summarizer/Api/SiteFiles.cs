using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Summarizer.Publishing;
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
        Ledger ledger,
        HttpResponse response,
        CancellationToken cancellationToken
    ) =>
        Problems.GuardAsync(async () =>
        {
            var file =
                string.IsNullOrEmpty(path) ? Index
                : path.EndsWith('/') ? path + Index
                : path;
            return BlobName.ProblemOf(file) is null && await storage.Site.ReadAsync(file, cancellationToken) is { } blob
                ? BlobResult.Of(blob, response)
                : await MissingAsync(file, ledger, cancellationToken);
        });

    /// <summary>The same for anybody, scripts of other sites' pages among them, where the settings say that the site is public.</summary>
    public static Task<IResult> GetPublicAsync(
        string? path,
        SummarizerStorage storage,
        Ledger ledger,
        IOptions<SummarizerOptions> options,
        HttpResponse response,
        CancellationToken cancellationToken
    ) =>
        !options.Value.Site.Public ? Task.FromResult(Problems.NotFound("There is no such file."))
        : Shared(response) is { Request.Method: var method } && HttpMethods.IsOptions(method) ? Task.FromResult(Results.NoContent())
        : GetAsync(path, storage, ledger, response, cancellationToken);

    private static HttpContext Shared(HttpResponse response)
    {
        response.Headers.Allow = "GET, HEAD, OPTIONS";
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlAllowHeaders = "If-None-Match, If-Modified-Since";
        response.Headers.AccessControlExposeHeaders = "ETag";
        response.Headers.AccessControlMaxAge = "86400";
        return response.HttpContext;
    }

    /// <summary>A story that was in the feeds and is not any more is gone for good, as far as anybody knows.</summary>
    private static async Task<IResult> MissingAsync(string file, Ledger ledger, CancellationToken cancellationToken) =>
        SiteLinks.StoryOf(file) is { } id
        && ArticleId.IsId(id)
        && (await ledger.ReadAsync(id, cancellationToken))?.Entry is { State: ArticleState.Withdrawn, Released: not null }
            ? Problems.Of(StatusCodes.Status410Gone, "It was withdrawn.")
            : Problems.NotFound("There is no such file.");
}
