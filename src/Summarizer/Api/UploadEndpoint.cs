using Azure;
using Azure.Storage.Blobs.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary>
/// <c>POST /api/articles?name=story.html</c>: the body is the article as it is, the query says what is known of it. A name that is taken is
/// overwritten, which is how articles are corrected, unless <c>If-None-Match: *</c> or <c>If-Match</c> forbids it.
/// </summary>
public static class UploadEndpoint
{
    public static Task<IResult> PostAsync(
        HttpRequest request,
        ArticleStore articles,
        Ledger ledger,
        IOptions<SummarizerOptions> options,
        CancellationToken cancellationToken
    ) =>
        Problems.GuardAsync(async () =>
        {
            var (upload, problem) = UploadRequest.Of(request);
            if (upload is null)
            {
                return problem!;
            }

            var limit = options.Value.Articles.MaxBytes;
            if (await ReadAsync(request, limit, cancellationToken) is not { } content)
            {
                return Problems.Of(
                    StatusCodes.Status413PayloadTooLarge,
                    $"The article has more than the {limit} bytes that are read (Summarizer:Articles:MaxBytes)."
                );
            }

            if (content.Length == 0)
            {
                return Problems.Invalid("The body is empty: it is the article itself.");
            }

            ETag written;
            try
            {
                written = await articles.UploadAsync(
                    upload.Name,
                    new BinaryData(content),
                    upload.ContentType,
                    upload.Metadata,
                    cancellationToken,
                    Conditions(request)
                );
            }
            catch (RequestFailedException taken)
                when (taken.Status == StatusCodes.Status412PreconditionFailed || taken.ErrorCode == BlobErrorCode.BlobAlreadyExists)
            {
                return Problems.Of(
                    StatusCodes.Status412PreconditionFailed,
                    "Another article stands under this name than If-Match or If-None-Match allows."
                );
            }

            var id = ArticleId.Of(upload.Name);
            await ledger.ExpectAsync(upload.Name, cancellationToken);
            request.HttpContext.Response.Headers.Location = ArticleStatus.Address(id);
            return Results.Json(
                new UploadAnswer(id, upload.Name, written.Bare(), ArticleStatus.Address(id)),
                SummaryJson.Options,
                statusCode: StatusCodes.Status202Accepted
            );
        });

    /// <returns>Null where there is more than may be read.</returns>
    private static async Task<byte[]?> ReadAsync(HttpRequest request, long limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        using var content = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (content.Length + read > limit)
            {
                return null;
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    private static BlobRequestConditions? Conditions(HttpRequest request) =>
        (request.Headers[HeaderNames.IfMatch].FirstOrDefault(), request.Headers[HeaderNames.IfNoneMatch].FirstOrDefault()) switch
        {
            (null, null) => null,
            var (match, none) => new BlobRequestConditions
            {
                IfMatch = match is null ? null : new ETag(match),
                IfNoneMatch = none is null ? null : new ETag(none),
            },
        };
}

/// <param name="Etag">Of the upload; the article's status is <c>pending</c> until it has been looked at.</param>
public sealed record UploadAnswer(string Id, string Name, string Etag, string Status);
