using System.Text;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class HtmlHostileTests
{
    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<ul><li>", 100_000)]
    [InlineData("<table><tr><td>", 50_000)]
    [InlineData("<svg><path>", 100_000)]
    [InlineData("<select><div>", 100_000)]
    [InlineData("<b>x</b>", 500_000)]
    [InlineData("</p>", 500_000)]
    public void Nesting_and_numbers_that_would_cost_the_parser_minutes_are_found_before_it(string tags, int times) =>
        Assert.StartsWith("limit:", Rejected(string.Concat(Enumerable.Repeat(tags, times))), StringComparison.Ordinal);

    [Fact]
    public void Formatting_that_is_opened_again_in_every_paragraph_is_found()
    {
        var page =
            string.Concat(Enumerable.Range(0, 900).Select(i => $"<font size={i}>")) + string.Concat(Enumerable.Repeat("<p>x", 20_000));

        Assert.StartsWith("limit:", Rejected(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- ", "<div>", " -->")]
    [InlineData("<script>", "<div>", "</script>")]
    [InlineData("<p title=\"", "<div>", "\">x</p>")]
    public void Tags_in_comments_scripts_and_attributes_nest_nothing(string before, string tag, string after) =>
        Assert.Null(HtmlLimits.Exceeded(before + string.Concat(Enumerable.Repeat(tag, 5_000)) + after));

    [Fact]
    public void A_page_just_within_the_depth_is_read()
    {
        var page = string.Concat(Enumerable.Repeat("<div>", 900)) + HtmlPages.Paragraphs;

        Assert.Equal(HtmlPages.Body, ArticleReader.ReadHtml(page, UploadHints.None).Article!.BodyText);
    }

    [Fact]
    public void A_very_long_line_is_read_as_far_as_texts_are_analysed()
    {
        var sentence = "The crane lifted another girder of the bridge while the traffic waited on both sides. ";
        var article = ArticleReader
            .ReadHtml(HtmlPages.Page("<p>" + string.Concat(Enumerable.Repeat(sentence, 20_000)) + "</p>"), UploadHints.None)
            .Article!;

        Assert.InRange(article.BodyText.Length, 1_000_000 - sentence.Length, 1_000_000);
    }

    [Fact]
    public void Controls_overrides_and_lone_surrogates_do_not_reach_the_article()
    {
        var page = HtmlPages.Page(
            HtmlPages
                .Paragraphs.Replace("Monday", "Mon\u0007day&#x202E;\ud800", StringComparison.Ordinal)
                .Replace("bridge", "bri&shy;dge", StringComparison.Ordinal)
        );

        Assert.Equal(HtmlPages.Body, ArticleReader.ReadHtml(page, UploadHints.None).Article!.BodyText);
    }

    [Theory]
    [InlineData("windows-1252", "latin1", "„Brücke“ für Lindholm – 5 €")]
    [InlineData("windows-1252", null, "„Brücke“ für Lindholm – 5 €")]
    [InlineData("utf-8", "iso-8859-1", "„Brücke“ für Lindholm – 5 €")]
    [InlineData("utf-8", null, "„Brücke“ für Lindholm – 5 €")]
    [InlineData("utf-16", null, "„Brücke“ für Lindholm – 5 €")]
    [InlineData("shift_jis", "shift_jis", "橋が再開した")]
    [InlineData("windows-1251", "windows-1251", "Мост снова открыт")]
    public void Pages_are_decoded_as_browsers_decode_them(string written, string? declared, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(written);
        var meta = declared is null ? "" : $"<meta charset=\"{declared}\">";
        byte[] bytes =
        [
            .. written == "utf-16" ? encoding.GetPreamble() : [],
            .. encoding.GetBytes($"<html><head>{meta}</head><p>{text} and so on, in plain words that fill the page.</p>"),
        ];

        Assert.Contains(text, HtmlDecoder.Decode(bytes, null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(40, false)]
    public void A_few_invalid_bytes_are_replaced_many_reject_the_page(int invalid, bool read)
    {
        var page = Encoding.UTF8.GetBytes("<meta charset=utf-8>" + HtmlPages.Page(HtmlPages.Paragraphs));
        byte[] bytes = [.. page, .. Enumerable.Repeat((byte)0xFE, invalid)];
        var reading = ArticleReader.Read(bytes, UploadHints.None);

        Assert.Equal(read, reading.Article is not null);
        Assert.Equal(read ? null : "encoding", reading.Rejection?.Reason.Split(':')[0]);
    }

    private static string Rejected(string html) => ArticleReader.ReadHtml(html, UploadHints.None).Rejection!.Reason;
}
