using Summarizer.Language.Sentences;

namespace Summarizer.Articles;

/// <summary>The room's front door: bytes or text to an article, whatever the format.</summary>
public static class ArticleReader
{
    /// <summary>The same where nobody can cut it short.</summary>
    public static ArticleReading Read(ReadOnlyMemory<byte> bytes, UploadHints hints) => Read(bytes, hints, CancellationToken.None);

    /// <summary>Reads an upload. The format is sniffed from the content; name and content type are hints.</summary>
    /// <param name="bytes">The whole upload, within the size limit (the caller checks).</param>
    /// <param name="hints">What is known of it beside its bytes.</param>
    /// <exception cref="OperationCanceledException">Cut short before it was read; what is read is bounded in time.</exception>
    public static ArticleReading Read(ReadOnlyMemory<byte> bytes, UploadHints hints, CancellationToken cancellationToken) =>
        LargeInputs.Read(
            bytes.Length,
            () =>
                DocumentFormats.Of(bytes.Span) switch
                {
                    DocumentFormat.Pdf => PdfReader.Read(bytes, hints),
                    DocumentFormat.Word => WordReader.Read(bytes, hints),
                    DocumentFormat.Mail => MailReader.Read(bytes, hints),
                    DocumentFormat.Zip => ArticleReading.Rejected(
                        "unsupported: the upload is a zip archive",
                        "Upload its files one by one, or give the archive to the command line or the inbox, which do."
                    ),
                    _ => StrangerBytes.Read("text", "Upload the article's text alone.", () => ReadBytes(bytes, hints, cancellationToken)),
                },
            cancellationToken
        );

    /// <summary>Reads a page that is already decoded.</summary>
    public static ArticleReading ReadHtml(string html, UploadHints hints) =>
        LargeInputs.Read(
            html.Length,
            () => StrangerBytes.Read("page", "Upload the article's text alone.", () => HtmlReader.Read(html, hints)),
            CancellationToken.None
        );

    /// <summary>Reads clean article text: rejected only where it holds no words. With a title in the hints, all of it is body.</summary>
    public static ArticleReading ReadText(string text, UploadHints hints) =>
        LargeInputs.Read(
            text.Length,
            () =>
            {
                var clean = TextCleaning.Clean(text);
                return string.IsNullOrWhiteSpace(clean)
                    ? ArticleReading.Rejected("empty: the upload holds no text", "Upload the article's text, Markdown or HTML.")
                    : ArticleReading.Of(ArticleAssembly.Assemble(CleanTextReader.Read(clean, hints), hints));
            },
            CancellationToken.None
        );

    private static ArticleReading ReadBytes(ReadOnlyMemory<byte> bytes, UploadHints hints, CancellationToken cancellationToken)
    {
        TextLimits.ProveBytes(bytes.Length);
        var (text, rejected) = UploadBytes.Decode(bytes.Span, hints.ContentType);
        if (text is null)
        {
            return rejected!;
        }

        TextLimits.Prove(text.Length);
        cancellationToken.ThrowIfCancellationRequested();
        return JsonReader.Read(text, hints)
            ?? UploadFormats.Of(text, hints) switch
            {
                UploadFormat.Html => HtmlReader.Read(text, hints),
                UploadFormat.OtherMarkup => ArticleReading.Rejected(
                    "not-an-article: the upload is a feed or a drawing in XML",
                    "Upload the article itself, as text, Markdown or HTML."
                ),
                var format => NotAnArticle.CheckLines(text) ?? ReadRunning(text, format, hints),
            };
    }

    private static ArticleReading ReadRunning(string text, UploadFormat format, UploadHints hints)
    {
        var looked = text.Length <= TextLimits.Looked ? text : text[..TextCut.Before(text, 0, TextLimits.Looked)];
        var draft = format == UploadFormat.Markdown ? MarkdownReader.Read(looked) : PlainTextReader.Read(looked);
        return Checked(looked, draft with { Unread = text.Length - looked.Length }, hints);
    }

    private static ArticleReading Checked(string text, ArticleDraft draft, UploadHints hints) =>
        NotAnArticle.Check(text, draft) ?? ArticleReading.Of(ArticleAssembly.Assemble(draft, hints));
}
