using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary>A stored blob as an answer: its ETag, 304 where the asker has it already, 404 as problem+json where there is none.</summary>
public static class BlobResponse
{
    public static async Task<IResult> GetAsync(BlobFolder folder, string path, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await folder.ReadAsync(path, cancellationToken).ConfigureAwait(false) is not { } blob)
        {
            return Results.Problem($"There is no '{path}' here.", statusCode: StatusCodes.Status404NotFound);
        }

        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-cache";
        return Results.Bytes(blob.Content.ToMemory(), blob.ContentType, entityTag: new EntityTagHeaderValue($"\"{blob.ETag.Bare()}\""));
    }
}
