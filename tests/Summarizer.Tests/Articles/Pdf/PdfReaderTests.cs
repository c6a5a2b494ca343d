using Summarizer.Articles;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Writer;

namespace Summarizer.Tests.Articles;

public sealed class PdfReaderTests
{
    private static readonly string[] Plain = [.. Told.Paragraphs.Select(text => text.Replace('“', '"').Replace('”', '"'))];

    private static Article Read(PdfFile file) => ArticleReader.Read(file.Build(), UploadHints.None).Article!;

    private static PdfFile Story(PdfFile file, int times = 1)
    {
        file.Headline(Told.Headline).Paragraph(Told.Byline).Paragraph(Told.Date);
        foreach (var text in Enumerable.Repeat(Plain, times).SelectMany(text => text))
        {
            file.Paragraph(text);
        }

        return file;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Columns_are_read_one_after_the_other(int columns)
    {
        var article = Read(Story(new PdfFile(columns), times: 4));

        Assert.Equal(Told.Headline, article.Headline?.Text);
        Assert.Equal(["Ada Holm"], article.Authors);
        Assert.Equal(new DateOnly(2022, 1, 17), article.Published?.Date);
        Assert.Equal(
            string.Join(' ', Enumerable.Repeat(Plain, 4).SelectMany(text => text)),
            article.BodyText.Replace("\n\n", " ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_is_drawn_again_a_hair_beside_itself_is_said_once()
    {
        var file = Story(new PdfFile());
        for (var i = 0; i < 4; i++)
        {
            file.At(60 + (0.3 * i), 300, "Lifeboats stood ready at the pier.", 11);
        }

        Assert.Equal(2, Read(file).Document.Split("Lifeboats stood ready at the pier.").Length);
    }

    [Fact]
    public void A_letter_alone_is_no_headline()
    {
        var file = new PdfFile().At(60, 400, "T", 40);
        foreach (var text in Plain)
        {
            file.Paragraph(text);
        }

        Assert.NotEqual("T", Read(file).Headline?.Text);
    }

    [Theory]
    [InlineData("a state-", "of-the-art mill", "a state-of-the-art mill")]
    [InlineData("the mil-", "ler spoke", "the miller spoke")]
    [InlineData("林霍姆海港", "大桥重新开放", "林霍姆海港大桥重新开放")]
    [InlineData("the old", "miller", "the old miller")]
    public void Lines_are_joined_as_their_words_are_written(string line, string next, string joined)
    {
        var broken = Enumerable.Repeat("a word that was bro-", 5).SelectMany(text => new[] { text, "ken here" }).ToList();
        var hyphens = PdfHyphens.Of(broken.ConvertAll(text => new PdfLine(1, 0, text, 0, 100, 0, 10, false, false)));
        var text = new System.Text.StringBuilder(line);
        hyphens.Join(text, next);
        Assert.Equal(joined, text.ToString());
    }

    [Fact]
    public void Paragraphs_stay_apart() => Assert.Equal(string.Join("\n\n", Plain), Read(Story(new PdfFile())).BodyText);

    [Fact]
    public void Running_heads_and_page_numbers_are_cut()
    {
        var article = Read(Story(new PdfFile(head: "The Corncrake - Monday edition"), times: 8));

        Assert.DoesNotContain("edition", article.Document, StringComparison.Ordinal);
        Assert.DoesNotContain("Page", article.BodyText, StringComparison.Ordinal);
        Assert.Contains(article.Removed, cut => cut is { Rule: "running-head", Preview: "The Corncrake - Monday edition" });
    }

    [Fact]
    public void Footnotes_stand_apart()
    {
        var article = Read(
            Story(new PdfFile())
                .At(60, 60, "1 See the report of the harbour office, page 12.")
                .At(60, 50, "2 Letter of Brasco to the company.")
        );

        Assert.Equal(string.Join("\n\n", Plain), article.BodyText);
        Assert.Contains(article.Removed, cut => cut.Rule == "footnote");
    }

    [Fact]
    public void A_word_that_a_line_breaks_is_whole_again_and_a_hyphen_stays()
    {
        var file = new PdfFile().Headline(Told.Headline);
        for (var i = 0; i < 3; i++)
        {
            file.Paragraph(Plain[0])
                .Paragraph("It was a well-known fact that the agree-")
                .Paragraph("ment of the two companies had never been kept by either of them, said a clerk.");
        }

        var text = Read(file.Paragraph("The agreement was made in 1998.").Paragraph(Plain[1])).BodyText;

        Assert.Contains(
            "well-known fact that the agreement of",
            text.Replace("\n\n", " ", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_documents_title_decides_between_large_lines()
    {
        var file = new PdfFile(title: Told.Headline).Headline("The Corncrake of Port Elin and Larkhaven", 30).Headline(Told.Headline, 18);
        foreach (var text in Plain)
        {
            file.Paragraph(text);
        }

        Assert.Equal(Told.Headline, Read(file).Headline?.Text);
    }

    [Fact]
    public void Pages_without_text_are_told_apart()
    {
        var builder = new PdfDocumentBuilder();
        builder
            .AddPage(PageSize.A4)
            .AddPng(
                Convert.FromBase64String(
                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
                ),
                new UglyToad.PdfPig.Core.PdfRectangle(0, 0, 500, 700)
            );

        Assert.StartsWith(
            "no-text: the PDF is a scan",
            ArticleReader.Read(builder.Build(), UploadHints.None).Rejection?.Reason,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj")]
    [InlineData("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\ntrailer\n<< /Root 9 0 R >>\n%%EOF")]
    public void A_broken_file_is_rejected(string content) =>
        Assert.StartsWith(
            "corrupt:",
            ArticleReader.Read(System.Text.Encoding.Latin1.GetBytes(content), UploadHints.None).Rejection?.Reason,
            StringComparison.Ordinal
        );
}
