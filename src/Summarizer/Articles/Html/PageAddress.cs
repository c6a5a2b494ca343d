namespace Summarizer.Articles;

/// <summary>The page's own address: absolute, http or https, or none.</summary>
internal static class PageAddress
{
    public static string? Of(PageMeta meta, StructuredData data, string? known)
    {
        foreach (var address in (string?[])[meta.Canonical, meta["og:url"], data.Url])
        {
            if (!string.IsNullOrWhiteSpace(address)
                && (Uri.TryCreate(address, UriKind.Absolute, out var uri) || (Uri.TryCreate(known, UriKind.Absolute, out var from) && Uri.TryCreate(from, address, out uri)))
                && uri.Scheme is "http" or "https")
            {
                return uri.AbsoluteUri;
            }
        }

        return null;
    }
}
