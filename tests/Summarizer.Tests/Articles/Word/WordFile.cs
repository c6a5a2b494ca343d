using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Summarizer.Tests.Articles;

/// <summary>Word documents made for a test.</summary>
internal static class WordFile
{
    /// <param name="body">The body's inner WordprocessingML, with the prefix w.</param>
    public static byte[] Of(string body, Action<WordprocessingDocument>? more = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(
                $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{body}</w:body></w:document>"""
            );
            Styles(main.AddNewPart<StyleDefinitionsPart>());
            more?.Invoke(document);
        }

        return stream.ToArray();
    }

    public static string Paragraph(string text, string? style = null) =>
        $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Story(string between = "") =>
        Paragraph(Told.Headline, "Titel")
        + Paragraph(Told.Byline)
        + Paragraph(Told.Date)
        + Paragraph(Told.Paragraphs[0])
        + Paragraph(Told.Paragraphs[1])
        + between
        + string.Concat(Told.Paragraphs[2..].Select(text => Paragraph(text)));

    // Style ids are in the writer's language, names are not.
    private static void Styles(StyleDefinitionsPart part) =>
        part.Styles = new Styles(
            new Style(new StyleName { Val = "Title" }) { StyleId = "Titel", Type = StyleValues.Paragraph },
            new Style(new StyleName { Val = "heading 2" }) { StyleId = "berschrift2", Type = StyleValues.Paragraph },
            new Style(new StyleName { Val = "My heading" }, new BasedOn { Val = "berschrift2" })
            {
                StyleId = "Own",
                Type = StyleValues.Paragraph,
            },
            new Style(new StyleName { Val = "Secret" }, new StyleRunProperties(new Vanish()))
            {
                StyleId = "Secret",
                Type = StyleValues.Paragraph,
            },
            new Style(new StyleName { Val = "Ghost" }, new StyleRunProperties(new Vanish()))
            {
                StyleId = "Ghost",
                Type = StyleValues.Character,
            },
            new Style(new StyleName { Val = "caption" }) { StyleId = "Beschriftung", Type = StyleValues.Paragraph }
        );
}
