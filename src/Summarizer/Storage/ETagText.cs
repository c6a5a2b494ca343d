using Azure;

namespace Summarizer.Storage;

public static class ETagText
{
    /// <summary>An ETag without quotes: listings give it bare, headers quoted, and both must compare as one.</summary>
    public static string Bare(this ETag etag) => etag.ToString().Trim('"');
}
