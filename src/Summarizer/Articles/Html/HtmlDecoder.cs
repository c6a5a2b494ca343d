using System.Buffers;
using System.Text;
using AngleSharp.Text;

namespace Summarizer.Articles;

/// <summary>
/// A page's bytes to text: byte order mark, then the Content-Type header, then the page's own meta element, then UTF-8 where it fits, then
/// windows-1252. Labels mean what browsers take them for (latin-1 is windows-1252); bytes that are UTF-8 throughout are read as that.
/// </summary>
internal static class HtmlDecoder
{
    /// <summary>Past this share of bytes that mean nothing in the page's encoding the page is not read.</summary>
    public const double MostInvalid = 0.01;

    private const int Prescan = 4096;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create("\"' ;/>");
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    static HtmlDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <returns>Null where more than one byte in a hundred means nothing in the page's encoding: `encoding: …`.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var (encoding, mark) = OfMark(bytes);
        var content = bytes[mark..];
        encoding ??= IsMultibyteUtf8(content) ? Encoding.UTF8 : null;
        encoding ??=
            Resolve(CharsetOf(contentType)) ?? Resolve(CharsetOf(Encoding.Latin1.GetString(content[..Math.Min(content.Length, Prescan)])));
        if (encoding is null)
        {
            encoding = Encoding.GetEncoding(1252);
            return LooksWestern(content) ? encoding.GetString(content) : Checked(Encoding.UTF8, content);
        }

        return Checked(encoding, content);
    }

    private static string? Checked(Encoding encoding, ReadOnlySpan<byte> content)
    {
        var text = encoding.GetString(content);
        return text.AsSpan().Count('\ufffd') > MostInvalid * content.Length ? null : text;
    }

    private static (Encoding?, int) OfMark(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => (null, 0),
        };

    /// <summary>Whether bytes are UTF-8 throughout, with letters beyond ASCII among them.</summary>
    public static bool IsMultibyteUtf8(ReadOnlySpan<byte> content)
    {
        try
        {
            return StrictUtf8.GetCharCount(content) < content.Length;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>What follows "charset=", quoted or not.</summary>
    private static string? CharsetOf(string? text)
    {
        for (var at = 0; text is not null && (at = text.IndexOf("charset", at, StringComparison.OrdinalIgnoreCase)) >= 0; )
        {
            at += "charset".Length;
            var rest = text.AsSpan(at).TrimStart();
            if (rest.StartsWith("="))
            {
                rest = rest[1..].TrimStart(" \"'");
                var end = rest.IndexOfAny(LabelEnds);
                return (end < 0 ? rest : rest[..end]).ToString();
            }
        }

        return null;
    }

    private static Encoding? Resolve(string? label) =>
        string.IsNullOrWhiteSpace(label) || !TextEncoding.IsSupported(label) ? null : TextEncoding.Resolve(label);

    /// <summary>Letters beyond ASCII stand alone or in pairs between plain ones; bytes that windows-1252 doesn't know are rare.</summary>
    private static bool LooksWestern(ReadOnlySpan<byte> content)
    {
        int unknown = 0,
            run = 0,
            longRuns = 0;
        foreach (var b in content)
        {
            unknown += b is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D or (< 32 and not (9 or 10 or 12 or 13)) ? 1 : 0;
            run = b >= 0x80 ? run + 1 : 0;
            longRuns += run == 4 ? 1 : 0;
        }

        return unknown + longRuns <= MostInvalid / 10 * content.Length;
    }
}
