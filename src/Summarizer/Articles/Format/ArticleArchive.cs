using System.IO.Compression;

namespace Summarizer.Articles;

/// <summary>
/// A zip of articles, each to be an upload of its own. Bounded like every input: <see cref="MostFiles"/> files, each within the caller's limit,
/// 200 MB together, counted while they inflate; an archive within the archive is rejected.
/// </summary>
public sealed class ArticleArchive : IDisposable
{
    public const int MostFiles = 1_000;
    private const long MostInflated = 200_000_000;

    private readonly ZipArchive zip;
    private readonly InflatedBytes all = new(MostInflated);

    private ArticleArchive(ZipArchive zip, IReadOnlyList<string> names) => (this.zip, Names) = (zip, names);

    /// <summary>The files' names within the archive, '/' between folders, in its order; what systems put beside files is left out.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Whether the bytes are an archive, and not a document that is a zip inside.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes) => DocumentFormats.Of(bytes) == DocumentFormat.Zip;

    /// <returns>The archive, or why it is not opened.</returns>
    public static (ArticleArchive? Archive, Rejection? Rejected) Open(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var zip = new ZipArchive(MemoryStreams.Over(bytes), ZipArchiveMode.Read);
            var names = zip.Entries.Where(IsArticle).Select(entry => entry.FullName).Distinct(StringComparer.Ordinal).ToList();
            if (names.Count <= MostFiles)
            {
                return (new ArticleArchive(zip, names), null);
            }

            zip.Dispose();
            return (
                null,
                new(
                    $"limit: the archive holds {names.Count} files, more than the {MostFiles} that are read",
                    "Make several archives of it."
                )
            );
        }
        catch (InvalidDataException)
        {
            return (null, new("corrupt: the zip archive can't be read", "Pack it again, or upload its files one by one."));
        }
    }

    /// <summary>One file's bytes, or why they are not read.</summary>
    /// <param name="maxBytes">The largest article, in bytes.</param>
    public (ReadOnlyMemory<byte> Bytes, Rejection? Rejected) Read(string name, long maxBytes)
    {
        var entry = zip.GetEntry(name)!;
        if (entry.IsEncrypted)
        {
            return (default, new("encrypted: the archive is protected with a password", "Pack it without the password."));
        }

        try
        {
            using var bytes = new MemoryStream();
            using var stream = new CountingStream(new CountingStream(entry.Open(), new InflatedBytes(maxBytes)), all);
            stream.CopyTo(bytes);
            ReadOnlyMemory<byte> read = bytes.ToArray();
            return IsOne(read.Span)
                ? (default, new("unsupported: an archive within the archive", "Pack its files directly."))
                : (read, null);
        }
        catch (LimitException limit)
        {
            return (default, new($"limit: {limit.Message}", "Upload the article alone, or raise Summarizer:Articles:MaxBytes."));
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException or IOException)
        {
            return (default, new("corrupt: the file can't be unpacked", "Pack it again, or upload it as it is."));
        }
    }

    public void Dispose() => zip.Dispose();

    private static bool IsArticle(ZipArchiveEntry entry) =>
        entry.Name.Length > 0
        && !entry.Name.StartsWith('.')
        && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)
        && !entry.Name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase);
}
