using System.Globalization;
using Microsoft.AspNetCore.Http;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary>
/// <c>GET /api/digests/{date}</c>: one edition, the <c>latest</c>, or the <c>draft</c> of the next one, as JSON, HTML, Markdown or text, by
/// <c>Accept</c>.
/// </summary>
public static class DigestEndpoint
{
    private static readonly Dictionary<string, string> Extensions = new()
    {
        ["application/json"] = "json",
        ["text/html"] = "html",
        ["text/markdown"] = "md",
        ["text/plain"] = "txt",
    };

    public static Task<IResult> GetAsync(
        HttpRequest request,
        string date,
        SummarizerStorage storage,
        DigestPublisher digests,
        CancellationToken cancellationToken
    ) =>
        Problems.GuardAsync(async () =>
        {
            if (
                date is not ("latest" or "draft")
                && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            )
            {
                return Problems.Invalid("A digest is named by its day, such as 2026-01-31, 'latest' or 'draft'.");
            }

            if (Representation.Of(request, [.. Extensions.Keys]) is not { } type)
            {
                return Representation.NotAcceptable([.. Extensions.Keys]);
            }

            var response = request.HttpContext.Response;
            if (date == "draft")
            {
                return Drafted(await digests.DraftAsync(cancellationToken), Extensions[type], digests, response);
            }

            return await storage.Site.ReadAsync($"digests/{date}.{Extensions[type]}", cancellationToken) is { } edition
                    ? BlobResult.Of(edition, response)
                : date == "latest" ? NoneYet((await digests.DraftAsync(cancellationToken)).To)
                : Problems.NotFound("There is no such edition.");
        });

    private static IResult NoneYet(DateTimeOffset closes) =>
        Problems.NotFound(
            string.Create(
                CultureInfo.InvariantCulture,
                $"There is no edition yet: the first one closes at {closes:yyyy-MM-dd HH:mm zzz}. /api/digests/draft is what it would say now."
            )
        );

    private static IResult Drafted(Digest draft, string extension, DigestPublisher digests, HttpResponse response)
    {
        if (DigestFormat.All.FirstOrDefault(format => format.Extension == extension) is not { } form)
        {
            return JsonResult.Of(draft, response);
        }

        response.Headers.CacheControl = "private, no-cache";
        return Results.Text(digests.Render(draft, form), form.ContentType);
    }
}
