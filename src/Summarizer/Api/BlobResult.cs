using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary>A stored file as an answer: its own content type, ETag and date, 304 to those who have it already.</summary>
internal static class BlobResult
{
    /// <param name="blob">Null answers 404.</param>
    public static IResult Of(StoredBlob? blob, HttpResponse response)
    {
        if (blob is null)
        {
            return Problems.NotFound("There is no such file.");
        }

        response.Headers.CacheControl = "no-cache";
        return Results.Bytes(
            blob.Content.ToMemory(),
            blob.ContentType ?? "application/octet-stream",
            lastModified: blob.LastModified,
            entityTag: new EntityTagHeaderValue(blob.ETag.ToString("H"))
        );
    }
}
