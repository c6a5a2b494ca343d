using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Summarizer.Articles;

/// <summary>Reads a Word document (.docx): the package through the SDK, the text as a stream, with nothing ever held as a tree.</summary>
internal static class WordReader
{
    private const string Otherwise = "Save the article alone as text or PDF and upload that.";
    private const int MostNotes = 100;

    public static ArticleReading Read(ReadOnlyMemory<byte> bytes, UploadHints hints) =>
        StrangerBytes.Read(
            "Word document",
            Otherwise,
            () =>
            {
                using var stream = MemoryStreams.Over(bytes);
                using (var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
                {
                    if (zip.Entries.Any(entry => entry.IsEncrypted))
                    {
                        return Rejections.Encrypted("Word document");
                    }

                    ZipBounds.Prove(zip, IsRead);
                }

                stream.Position = 0;
                using var document = WordprocessingDocument.Open(stream, false, new OpenSettings { MaxCharactersInPart = ZipBounds.Part });
                return Read(document, hints);
            }
        );

    private static ArticleReading Read(WordprocessingDocument document, UploadHints hints)
    {
        if (document.MainDocumentPart is not { } main)
        {
            return ArticleReading.Rejected("corrupt: the Word document has no text part", Otherwise);
        }

        var cuts = new Cuts();
        var styles = main.StyleDefinitionsPart is { } part ? Part(part, WordStyles.Read) : WordStyles.None;
        var (lines, boxed, unseen) = Part(
            main,
            reader =>
            {
                var body = new WordBody(reader, styles);
                var (lines, boxed) = body.Read();
                return (lines, boxed, body.Hidden);
            }
        );
        foreach (var text in unseen.Where(text => text.Any(char.IsLetterOrDigit)).Take(MostNotes))
        {
            cuts.Add("hidden", text);
        }

        if (Words(boxed) > Words(lines))
        {
            (lines, boxed) = (boxed, lines);
        }

        var settled = WordLines.Settle(lines, cuts);
        foreach (var line in boxed)
        {
            cuts.Add("text-box", line.Text);
        }

        foreach (
            var note in main.FootnotesPart is { } notes
                ? Part(notes, reader => new WordBody(reader, styles).Read()).Lines.Take(MostNotes)
                : []
        )
        {
            cuts.Add("footnote", note.Text);
        }

        return DraftCheck.Assemble(StyledDraft.Of(settled, WordMeta.Of(document), cuts), hints);
    }

    private static T Part<T>(OpenXmlPart part, Func<XmlReader, T> read)
    {
        using var stream = new CountingStream(part.GetStream(FileMode.Open, FileAccess.Read), new InflatedBytes(ZipBounds.Part));
        using var reader = XmlBounds.Open(stream);
        return read(reader);
    }

    /// <summary>Pictures, fonts and embedded files are never opened.</summary>
    private static bool IsRead(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static int Words(IEnumerable<StyledLine> lines) => lines.Sum(line => TextLine.CountWords(line.Text));
}
