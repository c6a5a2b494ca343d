using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class WordReaderTests
{
    private static Article Read(string between, Action<WordprocessingDocument>? more = null) =>
        ArticleReader.Read(WordFile.Of(WordFile.Story(between), more), UploadHints.None).Article!;

    [Fact]
    public void Headline_author_date_and_body_are_read_by_styles_and_words()
    {
        var article = Read("");

        Assert.Equal(Told.Headline, article.Headline?.Text);
        Assert.Equal(["Ada Holm"], article.Authors);
        Assert.Equal(new DateOnly(2022, 1, 17), article.Published?.Date);
        Assert.Equal(Told.Body, article.BodyText);
    }

    [Theory]
    [InlineData(
        """<w:p><w:r><w:t xml:space="preserve">It is </w:t></w:r><w:ins w:id="1" w:author="x"><w:r><w:t xml:space="preserve">not </w:t></w:r></w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>surely </w:delText></w:r></w:del><w:r><w:t>known who owns the ships now.</w:t></w:r></w:p>""",
        "It is not known who owns the ships now."
    )]
    [InlineData(
        """<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="x"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">It is not known </w:t></w:r></w:p><w:p><w:r><w:t>who owns the ships now.</w:t></w:r></w:p>""",
        "It is not known who owns the ships now."
    )]
    [InlineData(
        """<w:p><w:moveFrom w:id="4" w:author="x"><w:r><w:t>Gone from here.</w:t></w:r></w:moveFrom><w:r><w:t>It is not known who owns the ships now.</w:t></w:r></w:p>""",
        "It is not known who owns the ships now."
    )]
    [InlineData(
        """<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>A hidden note of the editor.</w:t></w:r><w:r><w:t>It is not known who owns the ships now.</w:t></w:r></w:p>""",
        "It is not known who owns the ships now."
    )]
    [InlineData(
        """<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://example.org"</w:instrText></w:r><w:r><w:t>It is not known who owns the ships now.</w:t></w:r></w:p>""",
        "It is not known who owns the ships now."
    )]
    [InlineData(
        """<w:p><w:r><w:t>It is not known</w:t><w:tab/><w:t>who owns the</w:t><w:noBreakHyphen/><w:t>ships now.</w:t></w:r></w:p>""",
        "It is not known who owns the-ships now."
    )]
    public void Changes_are_accepted_and_what_no_reader_sees_is_left_out(string between, string expected) =>
        Assert.Contains(expected, Read(between).BodyText, StringComparison.Ordinal);

    [Fact]
    public void What_was_deleted_or_hidden_is_nowhere_in_the_document() =>
        Assert.All(
            (string[])["surely", "Gone from here", "hidden note", "HYPERLINK"],
            gone =>
                Assert.DoesNotContain(
                    gone,
                    Read(
                        """<w:p><w:del w:id="2" w:author="x"><w:r><w:t>surely</w:t></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden note</w:t></w:r></w:p>"""
                    ).Document,
                    StringComparison.Ordinal
                )
        );

    [Fact]
    public void Tables_lists_and_headings_keep_their_kind()
    {
        var article = Read(
            WordFile.Paragraph("What the town may buy", "Own")
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ship</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Price in crowns</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + """<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>The Corncrake, built in Larkhaven in 1998, for 90,000 crowns.</w:t></w:r></w:p>"""
        );

        Assert.Contains(
            article.Blocks,
            block => block.Kind == BlockKind.Subheading && block.Range.Of(article.Document) == "What the town may buy"
        );
        Assert.Contains(
            article.Blocks,
            block => block.Kind == BlockKind.TableRow && block.Range.Of(article.Document) == "Ship | Price in crowns"
        );
        Assert.Contains(
            article.Blocks,
            block =>
                block.Kind == BlockKind.ListItem && block.Range.Of(article.Document).StartsWith("The Corncrake", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Captions_and_footnotes_stand_apart()
    {
        var article = Read(
            WordFile.Paragraph("The Corncrake in the harbour of Port Elin", "Beschriftung"),
            document =>
                document.MainDocumentPart!.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                    new Footnote(new Paragraph(new Run(new Text("See the report of the harbour office."))))
                )
        );

        Assert.Equal(["The Corncrake in the harbour of Port Elin"], article.Captions.Select(caption => caption.Text));
        Assert.Equal(Told.Body, article.BodyText);
        Assert.Contains(
            article.Removed,
            cut => cut.Rule == "footnote" && cut.Preview.StartsWith("See the report", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Properties_fill_what_the_page_leaves_open_and_no_more()
    {
        var bare = WordFile.Of(string.Concat(Told.Paragraphs.Select(text => WordFile.Paragraph(text))), Properties);

        var article = ArticleReader.Read(bare, UploadHints.None).Article!;

        Assert.Equal(("The last ferry of Port Elin", "Rolf Erlander"), (article.Headline?.Text, Assert.Single(article.Authors)));
        Assert.Equal((Told.Headline, "Ada Holm"), (Read("", Properties).Headline?.Text, Assert.Single(Read("", Properties).Authors)));
    }

    private static void Properties(WordprocessingDocument document) =>
        (document.PackageProperties.Title, document.PackageProperties.Creator) = ("The last ferry of Port Elin", "Rolf Erlander");
}
