namespace Summarizer.Publishing;

/// <summary>The only addresses that an output ever links to.</summary>
public static class SafeLink
{
    /// <returns>The address in its escaped form; null unless it is an absolute http, https or mailto address.</returns>
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" ? Escaped(uri!) : null;

    /// <returns>The address's host without "www."; null for what isn't a link to a page.</returns>
    public static string? Host(string? address) =>
        Of(address) is { } link && new Uri(link) is { Host.Length: > 0 } uri
            ? uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
                ? uri.Host[4..]
                : uri.Host
            : null;

    // AbsoluteUri leaves a few marks that matter to Markdown and to attributes that somebody forgot to quote.
    private static string Escaped(Uri uri) =>
        uri
            .AbsoluteUri.Replace("'", "%27", StringComparison.Ordinal)
            .Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal)
            .Replace("*", "%2A", StringComparison.Ordinal);
}
