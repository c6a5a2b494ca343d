using System.IO.Compression;

namespace Summarizer.Articles;

/// <summary>Proves a package's bounds before anything else opens it: its entries are counted and inflated into nothing, whatever their headers say.</summary>
internal static class ZipBounds
{
    public const int Entries = 2_000;
    public const int Inflated = 100_000_000;
    public const int Part = 20_000_000;

    // Relations and content types are kept whole.
    public const int Directory = 1_000_000;

    /// <param name="isRead">Which entries are going to be inflated; what nobody opens needs no bound.</param>
    /// <exception cref="LimitException">Past a bound.</exception>
    public static void Prove(ZipArchive archive, Func<string, bool> isRead)
    {
        if (archive.Entries.Count > Entries)
        {
            throw new LimitException($"the upload has more than {Entries} parts");
        }

        var all = new InflatedBytes(Inflated);
        var buffer = new byte[81_920];
        foreach (var entry in archive.Entries.Where(entry => isRead(entry.FullName)))
        {
            var part = new InflatedBytes(IsDirectory(entry.FullName) ? Directory : Part);
            var tags = new LongestTag();
            using var stream = new CountingStream(entry.Open(), all);
            for (int read; (read = stream.Read(buffer)) > 0; )
            {
                part.Add(read);
                tags.Add(buffer.AsSpan(0, read));
            }
        }
    }

    private static bool IsDirectory(string name) =>
        name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith('[')
        || name.StartsWith("docProps", StringComparison.OrdinalIgnoreCase);
}
