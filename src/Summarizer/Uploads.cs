using Summarizer.Articles;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer;

/// <summary>What an upload says of itself, in the words of the rooms that need it.</summary>
internal static class Uploads
{
    public static UploadHints Hints(ArticleVersion version) =>
        new()
        {
            Name = version.Name,
            ContentType = version.ContentType,
            Title = version.Metadata.Title,
            Authors = version.Metadata.Authors,
            Published = version.Metadata.Published,
            Publisher = version.Metadata.Publisher,
            Url = version.Metadata.Url,
            Language = version.Metadata.Language,
        };

    public static SourceInfo Source(ArticleUpload upload, string? url) =>
        new(upload.Version.Name, upload.Version.ETag.Bare(), upload.Sha256, upload.Version.Bytes, upload.Version.Uploaded, url);

    /// <summary>Adds what only the upload knows to a summary of its article.</summary>
    public static Summary Credit(Summary made, ArticleVersion version, DateTimeOffset firstPublished, StartedBy startedBy) =>
        made with
        {
            FirstPublished = firstPublished,
            EmbargoUntil = version.Metadata.EmbargoUntil,
            Rights = made.Rights with { Holder = version.Metadata.Rights },
            Generation = made.Generation with { StartedBy = startedBy },
        };

    public static Rejection TooLarge(long bytes, long limit) =>
        new(
            $"limit: the upload has {bytes:N0} bytes, more than the {limit:N0} that are read",
            "Upload the article alone, without its pictures, or raise Summarizer:Articles:MaxBytes."
        );
}
