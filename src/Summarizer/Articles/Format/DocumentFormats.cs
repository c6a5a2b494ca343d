using System.Text;
using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>Tells documents by their first bytes: a PDF may have junk before its mark, a zip is Word by its parts, a mail starts with its headers.</summary>
internal static partial class DocumentFormats
{
    private const int Head = 1024;
    private const int Headers = 16_384;
    private const int Directory = 65_536;

    public static DocumentFormat Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes[..Math.Min(bytes.Length, Head)].IndexOf("%PDF-"u8) is >= 0 and var at && (at < 8 || HasObjects(bytes)))
        {
            return DocumentFormat.Pdf;
        }

        if (bytes.StartsWith("PK\x03\x04"u8))
        {
            return Has(bytes, "word/"u8) ? DocumentFormat.Word
                : Known(bytes) ? DocumentFormat.Text
                : DocumentFormat.Zip;
        }

        return IsMail(bytes) ? DocumentFormat.Mail : DocumentFormat.Text;
    }

    private static bool HasObjects(ReadOnlySpan<byte> bytes) => bytes.IndexOf(" obj"u8) >= 0;

    private static bool Has(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> part) =>
        bytes[..Math.Min(bytes.Length, Headers)].IndexOf(part) >= 0 || bytes[Math.Max(0, bytes.Length - Directory)..].IndexOf(part) >= 0;

    /// <summary>Other packages that are zips inside: they are named for what they are.</summary>
    private static bool Known(ReadOnlySpan<byte> bytes) =>
        Has(bytes, "xl/"u8) || Has(bytes, "ppt/"u8) || Has(bytes, "application/epub+zip"u8) || Has(bytes, "application/vnd.oasis"u8);

    /// <summary>Three headers in a row, one of which only a mail has; a text that shows two or three of them is a forward that somebody copied.</summary>
    private static bool IsMail(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Headers)]);
        if (!HeaderBlock().IsMatch(head))
        {
            return false;
        }

        var end = BlankLine().Match(head);
        return MailHeader().IsMatch(end.Success ? head[..end.Index] : head);
    }

    [GeneratedRegex(
        @"\A(?:From [^\n]{1,200}\n)?(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,200}){2}[A-Za-z][A-Za-z0-9-]{1,60}:"
    )]
    private static partial Regex HeaderBlock();

    [GeneratedRegex(@"\n\r?\n")]
    private static partial Regex BlankLine();

    [GeneratedRegex(
        @"^(?:MIME-Version|Content-Type|Content-Transfer-Encoding|Message-ID|Received|Return-Path|DKIM-Signature|X-Mailer|Delivered-To)\s?:",
        RegexOptions.IgnoreCase | RegexOptions.Multiline
    )]
    private static partial Regex MailHeader();
}
