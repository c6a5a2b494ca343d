using System.Globalization;
using Summarizer.Cli.Azurite;

namespace Summarizer.Cli.Local;

/// <summary>
/// Where this folder's site is served: a port that was taken once is told, and its place is kept, so that feeds keep the address that readers
/// have of them.
/// </summary>
internal static class SitePort
{
    public const int Usual = 8080;

    private static string? Note => AzuritePlace.Local.Home is { } home ? Path.Combine(home, "site-port") : null;

    /// <summary>Where it was served last; the usual one where it never was.</summary>
    public static int Known =>
        Note is { } note
        && File.Exists(note)
        && int.TryParse(File.ReadAllText(note).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
        && port is > 0 and <= 65535
            ? port
            : Usual;

    public static void Keep(int port)
    {
        if (Note is { } note && Directory.Exists(Path.GetDirectoryName(note)) && port != Known)
        {
            File.WriteAllText(note, port.ToString(CultureInfo.InvariantCulture));
        }
    }
}
