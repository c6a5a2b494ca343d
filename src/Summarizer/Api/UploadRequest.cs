using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Summarizer.Articles;
using Summarizer.Storage;

namespace Summarizer.Api;

/// <summary>What an upload says of itself in query and headers, once it is sure that it can be stored.</summary>
/// <param name="Metadata">Percent-encoded, as blob metadata is.</param>
internal sealed record UploadRequest(string Name, string ContentType, Dictionary<string, string> Metadata)
{
    /// <summary>Azure takes 8 KB of metadata, names and values together.</summary>
    private const int MostMetadata = 8000;

    private static readonly string[] Keys =
    [
        "title",
        "authors",
        "published",
        "publisher",
        "url",
        "language",
        "embargoUntil",
        "rights",
        "tags",
    ];

    /// <summary>What no article is; anything else is left to the reader, which looks at the bytes.</summary>
    private static readonly string[] NoArticles =
    [
        "image/",
        "audio/",
        "video/",
        "font/",
        "multipart/",
        "application/json",
        "application/x-www-form-urlencoded",
        "application/javascript",
        "text/css",
        "text/javascript",
    ];

    /// <returns>The upload, or the problem to answer with.</returns>
    public static (UploadRequest? Upload, IResult? Problem) Of(HttpRequest request)
    {
        if (Problems.OfConditions(request) is { } unusable)
        {
            return (null, unusable);
        }

        var name = request.Query["name"].FirstOrDefault();
        if (BlobName.ProblemOf(name) is { } wrong)
        {
            return (null, Problems.Invalid($"'name' is the name to store the article under, such as ?name=2026/01/story.html. {wrong}"));
        }

        if (
            request.ContentType is { } given
            && (
                !MediaTypeHeaderValue.TryParse(given, out var type)
                || NoArticles.Any(kind => type.MediaType.StartsWith(kind, StringComparison.OrdinalIgnoreCase))
            )
        )
        {
            return (
                null,
                Problems.Of(
                    StatusCodes.Status415UnsupportedMediaType,
                    $"'{given}' is no article's Content-Type. Send the article itself as text/html, text/markdown, text/plain or application/octet-stream (curl: --data-binary @FILE -H 'Content-Type: text/html')."
                )
            );
        }

        var metadata = UploadMetadata.Encode(
            Keys.Select(key => KeyValuePair.Create(key, string.Join("; ", request.Query[key].OfType<string>())))
                .Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
        );
        return metadata.Sum(pair => pair.Key.Length + pair.Value.Length) > MostMetadata
                ? (
                    null,
                    Problems.Invalid($"Title, authors and the rest have more than {MostMetadata} bytes when they are percent-encoded.")
                )
            : MetadataCheck.ProblemOf(new UploadMetadata(metadata)) is var (key, expected)
                ? (null, Problems.Invalid($"'{key}' is {expected} ('+' in an address is written %2B)."))
            : (new UploadRequest(name!, request.ContentType ?? TypeOf(name!), metadata), null);
    }

    private static string TypeOf(string name) =>
        Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" => "text/html",
            ".md" or ".markdown" => "text/markdown",
            ".txt" or ".text" => "text/plain",
            _ => "application/octet-stream",
        };
}
