using System.Text;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class UploadFormatTests
{
    private const string Story =
        "The ferry left Larkhaven at dawn with 212 people aboard. “It never reached Port Elin,” the harbour master said.";

    private static ArticleReading Read(byte[] bytes, string name = "upload") => ArticleReader.Read(bytes, new UploadHints { Name = name });

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("windows-1252", false)]
    public void Text_is_read_in_the_encoding_it_was_saved_in(string name, bool marked)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal(Story, Read([.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Story)]).Article?.BodyText);
    }

    [Theory]
    [InlineData("", "empty:")]
    [InlineData(" \n\t\n", "empty:")]
    [InlineData("%PDF-1.7\n1 0 obj", "corrupt:")]
    [InlineData("{\\rtf1\\ansi", "unsupported:")]
    [InlineData("PK\u0003\u0004\u0014\0\u0006\0\b\0\0\0!\0word/document.xml", "corrupt:")]
    [InlineData("PK\u0003\u0004\u0014\0\u0006\0\b\0\0\0!\0xl/workbook.xml", "unsupported: the upload is an Excel workbook")]
    [InlineData("PK\u0003\u0004\u0014\0\u0006\0\b\0\0\0!\0photos/a.raw", "unsupported: the upload is a zip archive")]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "binary:")]
    [InlineData("MZ\u0090\0\u0003\0\0\0\u0004", "binary:")]
    [InlineData("a\0b\0c\u0001\u0002d\0e\u0003\0f", "binary:")]
    [InlineData("Hello there", "not-an-article:")]
    [InlineData("{\"items\": [1, 2, 3], \"name\": \"a long enough name to be many words in a row here\"}", "not-an-article:")]
    [InlineData("id,name,price\n1,Bread,2.50\n2,Milk,1.20\n3,Salt,0.80\n4,Fish,7.10\n5,Oil,3.30", "not-an-article:")]
    [InlineData("using System;\nclass A\n{\n    int x = 1;\n    void B() { x++; }\n    int C() { return x; }\n}", "not-an-article:")]
    [InlineData(
        "Ten ships https://example.org/1\nTwo boats https://example.org/2\nOne crew https://example.org/3\nNo wind https://example.org/4",
        "not-an-article:"
    )]
    [InlineData("Home\nNews\nWeather today\nSport results\nThe Corncrake\nA long list of links\nAnd another link here", "no")]
    [InlineData("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel></channel></rss>", "not-an-article:")]
    public void What_is_no_article_is_rejected_with_its_reason_and_a_hint(string content, string reason)
    {
        var rejection = Read(Encoding.Latin1.GetBytes(content)).Rejection;

        Assert.StartsWith(reason, rejection?.Reason, StringComparison.Ordinal);
        Assert.NotEmpty(rejection!.Hint);
    }

    [Theory]
    [InlineData(
        "The council of Larkhaven voted on Monday to close the old harbour, after a ferry with 212 people aboard was lost off Port Elin last week."
    )]
    [InlineData("LARKHAVEN - Ten people died when a ferry sank off Port Elin on Monday, the coast guard said. A search goes on.")]
    [InlineData("Ferry lost\n\nTen people died when a ferry sank off Port Elin on Monday, the coast guard said.")]
    [InlineData(
        "MZ Larkhaven, the ferry company, said on Monday that it would stop all sailings until the engines of its ships were checked."
    )]
    [InlineData("Er sagte am Montag in Grünau, dass der Hafen geschlossen werde; die Fähre sei alt, die Stadt arm, und niemand wisse Rat.")]
    public void A_short_item_is_an_article(string content) => Assert.Null(Read(Encoding.UTF8.GetBytes(content)).Rejection);

    [Theory]
    [InlineData("<!DOCTYPE html><html><body><p>x</p></body></html>", "a.txt", UploadFormat.Html)]
    [InlineData("  <article><p>The ferry</p></article>", "a.md", UploadFormat.Html)]
    [InlineData("<p>The ferry</p>\n<p>left</p>", "a", UploadFormat.Html)]
    [InlineData("The ferry <b>left</b> at dawn.<br><br>It was <i>old</i>.", "a", UploadFormat.Html)]
    [InlineData("# Ferry lost\n\nIt left.", "a.txt", UploadFormat.Markdown)]
    [InlineData("See [this](https://example.org) and [that](https://example.org/2).", "a.txt", UploadFormat.Markdown)]
    [InlineData("The ferry left.", "a.md", UploadFormat.Markdown)]
    [InlineData("The ferry left.\n\n# 1 in the charts, it said.", "a.txt", UploadFormat.Text)]
    [InlineData("---\n\nThe ferry left: nobody knows why.", "a.txt", UploadFormat.Text)]
    [InlineData("The price was < 5 and > 3.", "a.txt", UploadFormat.Text)]
    [InlineData("<svg xmlns=\"x\"></svg>", "a.html", UploadFormat.OtherMarkup)]
    public void The_content_tells_the_format(string content, string name, object format) =>
        Assert.Equal(format, UploadFormats.Of(content, new UploadHints { Name = name }));

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    public void Very_many_very_short_lines_are_no_article(string name) =>
        Assert.StartsWith(
            "not-an-article:",
            Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("# a\n", 60_000))), name).Rejection?.Reason,
            StringComparison.Ordinal
        );

    [Fact]
    public void What_no_reader_sees_is_removed()
    {
        var dirty =
            "The fe\u00adrry\u200b \u202eleft\u202c at\u0007 dawn \ud83d\ude00 with 212 people, and \ud800nobody knows why it never came back.\r\n\u2028";

        Assert.Equal(
            "The ferry left at dawn 😀 with 212 people, and nobody knows why it never came back.",
            TextCleaning.Clean(dirty).Trim()
        );
    }
}
