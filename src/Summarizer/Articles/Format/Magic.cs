using System.Text;

namespace Summarizer.Articles;

/// <summary>Files by their first bytes: what is no text, in words, and whether it is a document that could hold an article.</summary>
internal static class Magic
{
    public const string EncryptedOffice = "an encrypted Office document";

    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    private static readonly (byte[] Start, int At, string Name, bool Document)[] Known =
    [
        .. Table(document: true, ("{\\rtf", 0, "an RTF document")),
        .. Table(
            document: false,
            ("\x89PNG", 0, "an image (PNG)"),
            ("\xff\xd8\xff", 0, "an image (JPEG)"),
            ("GIF8", 0, "an image (GIF)"),
            ("WEBP", 8, "an image (WebP)"),
            ("II*\0", 0, "an image (TIFF)"),
            ("MM\0*", 0, "an image (TIFF)"),
            ("ftypavif", 4, "an image (AVIF)"),
            ("ftypheic", 4, "an image (HEIC)"),
            ("\0\0\x01\0", 0, "an icon"),
            ("8BPS", 0, "an image (Photoshop)"),
            ("WAVE", 8, "a sound file"),
            ("AVI ", 8, "a video"),
            ("ID3", 0, "a sound file (MP3)"),
            ("OggS", 0, "a sound file (Ogg)"),
            ("fLaC", 0, "a sound file (FLAC)"),
            ("ftyp", 4, "a video (MP4)"),
            ("\x1a\x45\xdf\xa3", 0, "a video (Matroska)"),
            ("PK\x03\x04", 0, "a zip archive"),
            ("PK\x05\x06", 0, "an empty zip archive"),
            ("\x1f\x8b", 0, "a gzip archive"),
            ("7z\xbc\xaf", 0, "a 7z archive"),
            ("Rar!", 0, "a RAR archive"),
            ("BZh", 0, "a bzip2 archive"),
            ("\xfd" + "7zXZ", 0, "an xz archive"),
            ("\x28\xb5\x2f\xfd", 0, "a zstd archive"),
            ("ustar", 257, "a tar archive"),
            ("MZ", 0, "a Windows program"),
            ("\x7f" + "ELF", 0, "a program"),
            ("\xcf\xfa\xed\xfe", 0, "a program"),
            ("\xca\xfe\xba\xbe", 0, "a program"),
            ("\0asm", 0, "a program (WebAssembly)"),
            ("SQLite format 3", 0, "a database (SQLite)"),
            ("wOFF", 0, "a font"),
            ("wOF2", 0, "a font"),
            ("PAR1", 0, "a data file (Parquet)")
        ),
    ];

    private static readonly (string Part, string Name)[] Inside =
    [
        ("word/", "a Word document"),
        ("xl/", "an Excel workbook"),
        ("ppt/", "a PowerPoint presentation"),
        ("application/epub+zip", "an EPUB book"),
        ("application/vnd.oasis.opendocument", "an OpenDocument file"),
    ];

    /// <summary>The name of what the bytes are, null where they could be text.</summary>
    public static (string Name, bool IsDocument)? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return (bytes.IndexOf(EncryptedPackage) >= 0 ? EncryptedOffice : "an old Office document", true);
        }

        foreach (var (start, at, name, document) in Known)
        {
            // Letters alone ("MZ", "BZh") may begin a text; such a file has a zero byte soon after.
            if (bytes.Length >= at + start.Length && bytes.Slice(at, start.Length).SequenceEqual(start) && (document || HasBinary(bytes)))
            {
                return start[0] == 'P' && Packed(bytes) is { } inside ? (inside, true) : (name, document);
            }
        }

        return null;
    }

    private static bool HasBinary(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, 600)].IndexOfAnyInRange((byte)0, (byte)8) >= 0
        || bytes[..Math.Min(bytes.Length, 8)].IndexOfAnyInRange((byte)0x80, (byte)0xff) >= 0;

    private static string? Packed(ReadOnlySpan<byte> bytes)
    {
        foreach (var (part, name) in Inside)
        {
            if (
                bytes[..Math.Min(bytes.Length, 4096)].IndexOf(Encoding.ASCII.GetBytes(part)) >= 0
                || bytes[Math.Max(0, bytes.Length - 8192)..].IndexOf(Encoding.ASCII.GetBytes(part)) >= 0
            )
            {
                return name;
            }
        }

        return null;
    }

    private static IEnumerable<(byte[], int, string, bool)> Table(bool document, params (string Start, int At, string Name)[] rows) =>
        rows.Select(row => (Encoding.Latin1.GetBytes(row.Start), row.At, row.Name, document));
}
