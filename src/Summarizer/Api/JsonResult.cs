using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Summarizer.Publishing;

namespace Summarizer.Api;

/// <summary>JSON made for this answer: the same content has the same ETag, and those who have it already get 304.</summary>
internal static class JsonResult
{
    public static IResult Of(object value, HttpResponse response)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, SummaryJson.Options);
        response.Headers.CacheControl = "private, no-cache";
        var etag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))}\"");
        return Results.Bytes(bytes, "application/json; charset=utf-8", entityTag: etag);
    }
}
