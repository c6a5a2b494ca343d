using Summarizer.Language.Detection;
using Summarizer.Storage;

namespace Summarizer.Articles;

/// <summary>What is set with an upload, looked at before it is stored: a slip is told to whoever makes it, not found on a page.</summary>
public static class MetadataCheck
{
    /// <returns>The key at fault and what its value should be; null where all of them can be read.</returns>
    public static (string Key, string Expected)? ProblemOf(UploadMetadata metadata) =>
        metadata.HasUnreadableEmbargo ? ("embargoUntil", "a moment such as 2026-01-31T06:00:00Z")
        : metadata.Published is { } day && ArticleDateParser.Parse(day) is null
            ? ("published", "a date such as 2026-01-31 or 2026-01-31T06:00:00Z")
        : metadata.Url is { } url && !IsOfTheWeb(url) ? ("url", "an address such as https://example.org/story")
        : metadata.Language is { } language && LanguageDetector.Code(language) is null ? ("language", "an ISO 639-1 code such as en")
        : null;

    private static bool IsOfTheWeb(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https");
}
