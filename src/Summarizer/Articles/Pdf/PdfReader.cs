using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Summarizer.Articles;

/// <summary>Reads a PDF that has its text in it: pages to letters within a budget, letters to lines by columns, lines to paragraphs with styles.</summary>
internal static class PdfReader
{
    private const string Otherwise = "Upload the article's text, Word or HTML instead, or the article's pages alone.";
    private const int FewLetters = 20;
    private const double MostUnknown = 0.3;

    public static ArticleReading Read(ReadOnlyMemory<byte> bytes, UploadHints hints) =>
        StrangerBytes.Read(
            "PDF",
            Otherwise,
            () =>
            {
                var parsing = new PdfParsing();
                try
                {
                    PdfNesting.Prove(bytes.Span, parsing.Budget);
                    PdfCharacterMaps.Prove(bytes.Span, parsing.Budget);
                    using var document = PdfDocument.Open(bytes.ToArray(), parsing);
                    return Read(document, parsing, hints);
                }
                catch (PdfDocumentEncryptedException)
                {
                    return Rejections.Encrypted("PDF");
                }
                catch (Exception fault) when (parsing.Budget.Exceeded is { } limit && fault is not OutOfMemoryException)
                {
                    // The parser may have answered a passed bound with a fault of its own.
                    throw new LimitException(limit);
                }
            }
        );

    private static ArticleReading Read(PdfDocument document, PdfParsing parsing, UploadHints hints)
    {
        parsing.Budget.Check(document.NumberOfPages, PdfBudget.Pages, "pages");
        PdfNesting.ProveContents(document, parsing.Budget);
        document.AddPageFactory<PdfPage, PdfPageFactory>();
        var cuts = new Cuts();
        var lines = new List<PdfLine>();
        var heights = new Dictionary<int, double>();
        var pictures = new Dictionary<int, IReadOnlyList<PdfBox>>();
        var (letters, unknown) = (0, 0);
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var page = document.GetPage<PdfPage>(number);
            parsing.Budget.ThrowIfExceeded();
            page = page.Seen(cuts);
            lines.AddRange(PdfLines.Of(page));
            (heights[number], pictures[number]) = (page.Height, page.Pictures);
            letters += page.Glyphs.Count(glyph => !glyph.IsSpace);
            unknown += page.Unknown;
        }

        if (letters < FewLetters)
        {
            return pictures.Values.Any(list => list.Count > 0)
                ? ArticleReading.Rejected(
                    "no-text: the PDF is a scan, pictures of pages without their text",
                    "Upload the article's text, or run text recognition over the scan first."
                )
                : Rejections.NoText("PDF");
        }

        if (unknown > MostUnknown * letters)
        {
            return ArticleReading.Rejected(
                "no-text: the PDF shows letters but does not say which they are",
                "Upload the article's text, or print the PDF anew from where it came from."
            );
        }

        var bodySize = PdfStyles.BodySize(lines);
        var body = PdfNotes.Cut(PdfMargins.Cut(lines, heights, bodySize, cuts), bodySize, cuts);
        var meta = PdfMeta.Of(document);
        var styled = PdfStyles.Of(PdfParagraphs.Of(body, bodySize), bodySize, meta.Title, pictures);
        return DraftCheck.Assemble(StyledDraft.Of(styled, meta, cuts), hints);
    }
}
