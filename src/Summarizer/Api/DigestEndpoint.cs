using System.Globalization;
using Microsoft.AspNetCore.Http;
using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary><c>GET /api/digests/{date}</c>: one edition, or the <c>latest</c>, as JSON, HTML, Markdown or text, by <c>Accept</c>.</summary>
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
        CancellationToken cancellationToken
    ) =>
        Problems.GuardAsync(async () =>
        {
            if (date != "latest" && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                return Problems.Invalid("A digest is named by its day, such as 2026-01-31, or 'latest'.");
            }

            return Representation.Of(request, [.. Extensions.Keys]) is { } type
                ? BlobResult.Of(
                    await storage.Site.ReadAsync($"digests/{date}.{Extensions[type]}", cancellationToken),
                    request.HttpContext.Response
                )
                : Representation.NotAcceptable([.. Extensions.Keys]);
        });
}
