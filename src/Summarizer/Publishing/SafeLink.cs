using System.Net;
using System.Net.Sockets;

namespace Summarizer.Publishing;

/// <summary>The only addresses that an output ever links to.</summary>
public static class SafeLink
{
    /// <summary>What no name server of the public knows (RFC 6761, RFC 6762, RFC 8375, ICANN's reserved "internal").</summary>
    private static readonly string[] PrivateZones = [".localhost", ".local", ".internal", ".home.arpa", ".lan", ".intranet"];

    /// <returns>The address in its escaped form; null unless it is an absolute http, https or mailto address.</returns>
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" ? Escaped(uri!) : null;

    /// <summary>
    /// An article's own address, as a stranger gave it. A reader's browser is sent to no host of a private network and with nobody's name and
    /// password; a host whose letters are of several scripts is shown as the network knows it, so that none looks like another.
    /// </summary>
    /// <returns>Null where it is no such address.</returns>
    public static string? ToPage(string? address) => PageOf(address) is { } page ? Escaped(page) : null;

    /// <returns>The host of an article's address without "www."; null for what isn't a link to a page.</returns>
    public static string? Host(string? address) =>
        PageOf(address) is { } page
            ? page.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
                ? page.Host[4..]
                : page.Host
            : null;

    private static Uri? PageOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", UserInfo.Length: 0 } && IsPublic(uri)
            ? MixesScripts(uri.Host)
                ? new UriBuilder(uri) { Host = uri.IdnHost }.Uri
                : uri
            : null;

    private static bool IsPublic(Uri uri) =>
        IPAddress.TryParse(uri.IdnHost, out var address)
            ? IsRouted(address)
            : uri.IdnHost.TrimEnd('.').Contains('.', StringComparison.Ordinal)
                && !PrivateZones.Any(zone => uri.IdnHost.TrimEnd('.').EndsWith(zone, StringComparison.OrdinalIgnoreCase));

    private static bool IsRouted(IPAddress address)
    {
        var own = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bytes = own.GetAddressBytes();
        return own.AddressFamily is AddressFamily.InterNetwork
            ? bytes
                is not (
                    [0 or 10 or 127, ..]
                    or [100, >= 64 and <= 127, ..]
                    or [169, 254, ..]
                    or [172, >= 16 and <= 31, ..]
                    or [192, 168, ..]
                    or [>= 224, ..]
                )
            : !IPAddress.IsLoopback(own)
                && !own.Equals(IPAddress.IPv6Any)
                && !own.IsIPv6LinkLocal
                && !own.IsIPv6UniqueLocal
                && !own.IsIPv6Multicast
                && !own.IsIPv6SiteLocal;
    }

    private static bool MixesScripts(string host) =>
        host.Split('.').Any(label => label.Where(char.IsLetter).Select(ScriptOf).Where(script => script != 0).Distinct().Count() > 1);

    /// <summary>A number for each script that letters of others are mistaken for; 0 for those that East Asian names mix.</summary>
    private static int ScriptOf(char letter) =>
        letter switch
        {
            <= '\u024f' or (>= '\u1e00' and <= '\u1eff') => 1,
            <= '\u03ff' => 2,
            <= '\u052f' => 3,
            >= '\u3040' and <= '\u30ff' or (>= '\u3400' and <= '\u9fff') or (>= '\uac00' and <= '\ud7af') => 0,
            _ => 4 + (letter >> 7),
        };

    // AbsoluteUri leaves a few marks that matter to Markdown and to attributes that somebody forgot to quote.
    private static string Escaped(Uri uri) =>
        uri
            .AbsoluteUri.Replace("'", "%27", StringComparison.Ordinal)
            .Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal)
            .Replace("*", "%2A", StringComparison.Ordinal);
}
