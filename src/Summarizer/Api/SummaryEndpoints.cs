using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary>What is published, page by page, and each story in full.</summary>
public static class SummaryEndpoints
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["application/json"] = SummaryStore.SummaryFile,
        ["text/markdown"] = "summary.md",
        ["text/html"] = "summary.html",
    };

    /// <summary><c>GET /api/summaries</c>: what is in the feeds, the newest first.</summary>
    public static Task<IResult> ListAsync(
        HttpRequest request,
        SiteStore site,
        IOptions<SummarizerOptions> options,
        CancellationToken cancellationToken
    ) =>
        Problems.GuardAsync(async () =>
        {
            var (query, problem) = SummaryQuery.Parse(request.Query, options.Value.Site);
            return query is null
                ? Problems.Invalid(problem!)
                : JsonResult.Of(
                    await SummaryPages.ReadAsync(site, options.Value.Site, query, cancellationToken),
                    request.HttpContext.Response
                );
        });

    /// <summary><c>GET /api/summaries/{id}</c>: JSON, Markdown or the page, by <c>Accept</c>. What is held or under embargo only with <c>?preview=true</c>.</summary>
    public static Task<IResult> GetAsync(
        HttpRequest request,
        string id,
        SummaryStore summaries,
        SummarizerStorage storage,
        CancellationToken cancellationToken
    ) =>
        Problems.GuardAsync(async () =>
        {
            var stored = ArticleId.IsId(id) ? await summaries.ReadAsync(id, SummaryStore.SummaryFile, cancellationToken) : null;
            if (stored is null)
            {
                return Problems.NotFound($"There is no summary with the id '{id}'.");
            }

            if (SummaryStamp.Of(stored.Metadata) is not { } stamp)
            {
                return Problems.Of(StatusCodes.Status410Gone, "It was withdrawn.");
            }

            // The story's page is the first that an item has in the feeds, and the first that goes: what has none is not published.
            if (
                request.Query["preview"] != "true"
                && !(stamp.Released && await storage.Site.ExistsAsync(SiteLinks.StoryPath(id), cancellationToken))
            )
            {
                return Problems.NotFound(
                    "It is not published: on hold, under embargo, waiting for approval, or not in the feeds yet. Editors add ?preview=true."
                );
            }

            if (Representation.Of(request, [.. Files.Keys]) is not { } type)
            {
                return Representation.NotAcceptable([.. Files.Keys]);
            }

            var file = Files[type] == SummaryStore.SummaryFile ? stored : await summaries.ReadAsync(id, Files[type], cancellationToken);
            return BlobResult.Of(file, request.HttpContext.Response);
        });
}
