using MimeKit;

namespace Summarizer.Articles;

/// <summary>Reads a mail (.eml) or a page that a browser saved as one (.mhtml).</summary>
internal static class MailReader
{
    private const string Otherwise = "Save the article alone as text or HTML and upload that.";
    private const int Forwards = 5;
    private const int ShortNote = 80;
    private const int LongestHeader = 4_000;

    public static ArticleReading Read(ReadOnlyMemory<byte> bytes, UploadHints hints) =>
        StrangerBytes.Read(
            "mail",
            Otherwise,
            () =>
            {
                MailLimits.Prove(bytes.Span);
                using var stream = MemoryStreams.Over(bytes);
                var options = new ParserOptions { MaxMimeDepth = MailLimits.Nesting + 2 };
                using var message = new MimeParser(options, stream, MimeFormat.Entity, persistent: true).ParseMessage();
                return Read(message, hints, 0);
            }
        );

    private static ArticleReading Read(MimeMessage message, UploadHints hints, int depth)
    {
        var parts = MailParts.Of(message.Body);
        if (parts.IsEncrypted)
        {
            return Rejections.Encrypted("mail");
        }

        if (depth < Forwards && SecondHeader(message.Body) is { } second)
        {
            using var stream = new MemoryStream(second);
            MailLimits.Prove(second);
            var options = new ParserOptions { MaxMimeDepth = MailLimits.Nesting + 2 };
            using var below = new MimeParser(options, stream, MimeFormat.Entity, persistent: true).ParseMessage();
            return Read(below, hints, depth + 1);
        }

        var html = MailText.Of(parts.Html);
        var plain = MailText.Of(parts.Text);
        if (html is not null && IsSavedPage(message))
        {
            return HtmlReader.Read(TextCleaning.Clean(html), hints with { Url = hints.Url ?? Address(message, parts.Html!) });
        }

        var words = TextLine.CountWords(plain ?? "");
        if (
            parts.Forwarded is { } inner
            && depth < Forwards
            && words < ShortNote
            && (html is null || html.Length < inner.TextBody?.Length + inner.HtmlBody?.Length)
        )
        {
            return Read(inner, hints, depth + 1);
        }

        var meta = MailMeta.Of(message);
        var fromHtml = html is null ? null : MailDraft.OfHtml(TextCleaning.Clean(html), meta, hints);
        return fromHtml is { Article: not null } || parts.Text is null
            ? fromHtml ?? Rejections.NoText("mail")
            : MailDraft.OfText(TextCleaning.Clean(plain ?? ""), meta, hints);
    }

    /// <summary>A page that was saved with two headers, one under the other: its text begins with those that count.</summary>
    private static byte[]? SecondHeader(MimeEntity? body)
    {
        if (body is not TextPart { IsPlain: true, Content: { } content })
        {
            return null;
        }

        using var bytes = new MemoryStream();
        content.DecodeTo(bytes);
        var head = System.Text.Encoding.Latin1.GetString(bytes.GetBuffer(), 0, (int)Math.Min(bytes.Length, LongestHeader)).TrimStart();
        var end = head.ReplaceLineEndings("\n").IndexOf("\n\n", StringComparison.Ordinal);
        var first = head.IndexOf(':', StringComparison.Ordinal);
        return
            end > 0
            && first is > 0 and < 40
            && head.AsSpan(0, first).IndexOfAny(' ', '\n') < 0
            && head.AsSpan(0, Math.Min(head.Length, end)).Contains("Content-Type: multipart/", StringComparison.OrdinalIgnoreCase)
            ? bytes.ToArray()
            : null;
    }

    private static bool IsSavedPage(MimeMessage message) =>
        message.Headers.Contains("Snapshot-Content-Location")
        || message.Headers[HeaderId.From]?.Contains("Saved by", StringComparison.OrdinalIgnoreCase) == true
        || message.Body is MultipartRelated && message.To.Count == 0 && message.From.Count == 0;

    private static string? Address(MimeMessage message, TextPart html) =>
        new[]
        {
            message.Headers["Snapshot-Content-Location"],
            html.Headers[HeaderId.ContentLocation],
            html.ContentBase?.ToString(),
        }.FirstOrDefault(address => address?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true);
}
