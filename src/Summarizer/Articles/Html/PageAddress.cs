namespace Summarizer.Articles;

/// <summary>The page's own address: absolute, http or https, or none.</summary>
internal static class PageAddress
{
    public static string? Of(PageMeta meta, StructuredData data, string? known)
    {
        foreach (var address in (string?[])[meta.Canonical, meta["og:url"], data.Url])
        {
            // A rooted path is an absolute file address to Uri: only the web's schemes count.
            if (!string.IsNullOrWhiteSpace(address) && (IsOfTheWeb(address, null, out var uri) || IsOfTheWeb(address, known, out uri)))
            {
                return uri!.AbsoluteUri;
            }
        }

        return null;
    }

    private static bool IsOfTheWeb(string address, string? from, out Uri? uri)
    {
        uri = null;
        var made = from is null
            ? Uri.TryCreate(address, UriKind.Absolute, out uri)
            : Uri.TryCreate(from, UriKind.Absolute, out var start) && Uri.TryCreate(start, address, out uri);
        return made && uri!.Scheme is ("http" or "https");
    }
}
