using System.Text;

namespace Summarizer.Articles;

/// <summary>Bytes to cleaned text, or the reason why they are none.</summary>
internal static class UploadBytes
{
    private const int Sample = 4096;

    public static (string? Text, ArticleReading? Rejected) Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (bytes.Length == 0)
        {
            return (null, ArticleReading.Rejected("empty: the upload has no bytes", "Upload the article's text, Markdown or HTML."));
        }

        if (Magic.Of(bytes) is { } magic)
        {
            return (
                null,
                magic.Name == Magic.EncryptedOffice ? Rejections.Encrypted("Office document")
                : magic.IsDocument
                    ? ArticleReading.Rejected(
                        $"unsupported: the upload is {magic.Name}",
                        "Save or export the article as Word (.docx), PDF, HTML or text and upload that."
                    )
                : ArticleReading.Rejected($"binary: the upload is {magic.Name}", "Upload the article's text, Markdown or HTML.")
            );
        }

        var text = Utf16(bytes)?.GetString(bytes);
        if (text is null && LooksBinary(bytes))
        {
            return (null, ArticleReading.Rejected("binary: the upload is no text", "Upload the article's text, Markdown or HTML."));
        }

        text ??= HtmlDecoder.Decode(bytes, contentType);
        if (text is null)
        {
            return (
                null,
                ArticleReading.Rejected(
                    "encoding: more than one byte in a hundred means nothing in the text's encoding",
                    "Save the article as UTF-8 and upload it again."
                )
            );
        }

        text = TextCleaning.Clean(text);
        return string.IsNullOrWhiteSpace(text)
            ? (null, ArticleReading.Rejected("empty: the upload holds no text", "Upload the article's text, Markdown or HTML."))
            : (text, null);
    }

    /// <summary>UTF-16 without a mark: every other byte of Western text is zero.</summary>
    private static UnicodeEncoding? Utf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, Sample)];
        if (sample.Length < 4 || bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return null;
        }

        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        return odd * 10 > pairs * 7 && even * 10 < pairs ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : even * 10 > pairs * 7 && odd * 10 < pairs ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : null;
    }

    private static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return false;
        }

        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var control = 0;
        foreach (var b in sample)
        {
            control += b < 32 && b is not (9 or 10 or 11 or 12 or 13 or 27) ? 1 : 0;
        }

        return control * 20 > sample.Length;
    }
}
