using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

/// <summary>Every way in which a page holds text that no reader sees, and as many that look like one and are not.</summary>
public sealed class HiddenTextTests
{
    private const string Lie = "The treasurer has fled to Brasilia with all of the bridge's money, police said on Friday.";

    public static TheoryData<string> Hidden =>
        [
            $"""<p hidden>{Lie}</p>""",
            $"""<div hidden><p>{Lie}</p></div>""",
            $"""<p style="display:none">{Lie}</p>""",
            $"""<div style="DISPLAY : NONE !important"><p>{Lie}</p></div>""",
            $"""<p>The mayor cut a ribbon of blue silk at noon.<span style="display:none"> {Lie}</span></p>""",
            $"""<p style="visibility:hidden">{Lie}</p>""",
            $"""<div style="visibility: collapse"><p>{Lie}</p></div>""",
            $"""<p style="opacity:0">{Lie}</p>""",
            $"""<p style="opacity:.01">{Lie}</p>""",
            $"""<p style="font-size:0">{Lie}</p>""",
            $"""<p style="font-size:1px">{Lie}</p>""",
            $"""<p style="font-size: 0.05em">{Lie}</p>""",
            $"""<p style="color:#fff">{Lie}</p>""",
            $"""<p style="color:white">{Lie}</p>""",
            $"""<p style="color:#fefefe;background:#ffffff">{Lie}</p>""",
            $"""<div style="background-color:#102030"><p style="color:rgb(16, 32, 48)">{Lie}</p></div>""",
            $"""<p style="color:hsl(0, 0%, 100%)">{Lie}</p>""",
            $"""<p style="color:transparent">{Lie}</p>""",
            $"""<p style="color:rgba(0,0,0,0)">{Lie}</p>""",
            $"""<p><font color="#FFFFFF">{Lie}</font></p>""",
            $"""<table bgcolor="navy"><tr><td><p style="color:#000080">{Lie}</p></td></tr></table>""",
            $"""<p style="position:absolute;left:-9999px">{Lie}</p>""",
            $"""<p style="position:absolute; top:-10000em">{Lie}</p>""",
            $"""<p style="position:fixed;right:-200vw">{Lie}</p>""",
            $"""<p style="position:absolute;left:99999px">{Lie}</p>""",
            $"""<p style="margin-left:-9999px">{Lie}</p>""",
            $"""<p style="text-indent:-9999px">{Lie}</p>""",
            $"""<p style="text-indent:-100em">{Lie}</p>""",
            $"""<p style="position:absolute;clip:rect(0,0,0,0)">{Lie}</p>""",
            $"""<p style="position:absolute;clip: rect(1px, 1px, 1px, 1px)">{Lie}</p>""",
            $"""<p style="clip-path: inset(100%)">{Lie}</p>""",
            $"""<p style="clip-path: inset(50% 0 50% 0)">{Lie}</p>""",
            $"""<p style="clip-path:circle(0)">{Lie}</p>""",
            $"""<p style="clip-path:polygon(0 0, 0 0, 0 0)">{Lie}</p>""",
            $"""<p style="height:0;overflow:hidden">{Lie}</p>""",
            $"""<p style="max-height:0px;overflow:hidden">{Lie}</p>""",
            $"""<p style="width:1px;height:1px;overflow:clip">{Lie}</p>""",
            $"""<p style="transform:scale(0)">{Lie}</p>""",
            $"""<p style="transform:translateX(-9999px)">{Lie}</p>""",
            $"""<p style="scale:0">{Lie}</p>""",
            $"""<p style="content-visibility:hidden">{Lie}</p>""",
            $"""<p style="filter:opacity(0)">{Lie}</p>""",
            $"""<div aria-hidden="true"><p>{Lie}</p></div>""",
            $"""<p>The mayor cut a ribbon of blue silk at noon.<span role="tooltip"> {Lie}</span></p>""",
            $"""<div popover><p>{Lie}</p></div>""",
            $"""<details><p>{Lie}</p></details>""",
            $"""<p><del>{Lie}</del></p>""",
            $"""<p><s>{Lie}</s></p>""",
            $"""<p><strike>{Lie}</strike></p>""",
            $"""<p style="text-decoration:line-through">{Lie}</p>""",
            $"""<div class="visually-hidden"><p>{Lie}</p></div>""",
            $"""<p>The mayor cut a ribbon of blue silk at noon.<span class="sr-only"> {Lie}</span></p>""",
            $"""<style>.quiet{"{"}display:none{"}"}</style><p class="quiet">{Lie}</p>""",
            $"""<style>.story .quiet, .other {"{"} visibility : hidden {"}"}</style><p class="a quiet b">{Lie}</p>""",
            $"""<style>@media screen {"{"} #ghost {"{"} position:absolute; left:-9999px {"}"} {"}"}</style><p id="ghost">{Lie}</p>""",
            $"""<style>p.w{"{"}color:#fff{"}"} </style><p class="w">{Lie}</p>""",
            $"""<style>.w{"{"}display:block{"}"} div > .w{"{"}display:none{"}"}</style><p class="w">{Lie}</p>""",
            $"""<style>[data-secret]{"{"}opacity:0{"}"}</style><p data-secret="1">{Lie}</p>""",
            $"""<style>.t{"{"}font-size:0{"}"}</style><p class="t">{Lie}</p>""",
            $"""<style>.box{"{"}background:#333{"}"} .box p{"{"}color:#333{"}"}</style><div class="box"><p>{Lie}</p></div>""",
            $"""<div style="display:none">{string.Concat(Enumerable.Repeat($"<p>{Lie}</p>", 6))}</div>""",
            $"""<div style="position:absolute;left:-9999px">{string.Concat(Enumerable.Repeat($"<p>{Lie}</p>", 12))}</div>""",
            $"""<div class="hidden">{string.Concat(Enumerable.Repeat($"<p>{Lie}</p>", 6))}</div>""",
        ];

    public static TheoryData<string> Seen =>
        [
            $"""<p style="display:block">{Lie}</p>""",
            $"""<p style="visibility:visible;opacity:1">{Lie}</p>""",
            $"""<div style="visibility:hidden"><p style="visibility:visible">{Lie}</p></div>""",
            $"""<div style="font-size:0"><p style="font-size:16px">{Lie}</p></div>""",
            $"""<p style="opacity:.8">{Lie}</p>""",
            $"""<p style="color:#fff;background:#123">{Lie}</p>""",
            $"""<div style="background:black"><p style="color:white">{Lie}</p></div>""",
            $"""<div style="background:url(night.png) #fff"><p style="color:white">{Lie}</p></div>""",
            $"""<div style="background-image:linear-gradient(red, blue)"><p style="color:white">{Lie}</p></div>""",
            $"""<p style="color:#777">{Lie}</p>""",
            $"""<p style="color:transparent;background:linear-gradient(red,blue);-webkit-background-clip:text">{Lie}</p>""",
            $"""<p style="position:relative;left:-10px">{Lie}</p>""",
            $"""<p style="left:-9999px">{Lie}</p>""",
            $"""<p style="text-indent:2em">{Lie}</p>""",
            $"""<p style="text-indent:-20px;padding-left:20px">{Lie}</p>""",
            $"""<p style="height:0">{Lie}</p>""",
            $"""<p style="max-height:400px;overflow:hidden">{Lie}</p>""",
            $"""<p style="clip-path:inset(2px)">{Lie}</p>""",
            $"""<p style="transform:scale(1.05)">{Lie}</p>""",
            $"""<p style="transform:translateX(-50%)">{Lie}</p>""",
            $"""<div aria-hidden="false"><p>{Lie}</p></div>""",
            $"""<details open><summary>More</summary><p>{Lie}</p></details>""",
            $"""<p><ins>{Lie}</ins></p>""",
            $"""<p><u>{Lie}</u></p>""",
            $"""<p class="overflow-hidden">{Lie}</p>""",
            $"""<div class="hidden md:block"><p>{Lie}</p></div>""",
            $"""<div class="field--label-hidden"><p>{Lie}</p></div>""",
            $"""<style>.quiet{"{"}display:none{"}"} p.quiet{"{"}display:block{"}"}</style><p class="quiet">{Lie}</p>""",
            $"""<style>@media print{"{"} .quiet{"{"}display:none{"}"} {"}"}</style><p class="quiet">{Lie}</p>""",
            $"""<style>@media (max-width:600px){"{"} .quiet{"{"}display:none{"}"} {"}"}</style><p class="quiet">{Lie}</p>""",
            $"""<style>.quiet:hover{"{"}display:none{"}"}</style><p class="quiet">{Lie}</p>""",
            $"""<style>/* .quiet{"{"}display:none{"}"} */ .other{"{"}display:none{"}"}</style><p class="quiet">{Lie}</p>""",
            $"""<noscript><style>.quiet{"{"}display:none{"}"}</style></noscript><p class="quiet">{Lie}</p>""",
            $"""<style>.dark{"{"}background:#000{"}"} .dark p{"{"}color:#fff{"}"}</style><div class="dark"><p>{Lie}</p></div>""",
            $"""<style>.x{"{"}color:#fff{"}"} .x p{"{"}color:#000{"}"}</style><div class="x"><p>{Lie}</p></div>""",
        ];

    [Theory]
    [MemberData(nameof(Hidden))]
    public void What_no_reader_sees_is_cut_as_hidden_and_nothing_else(string html)
    {
        var article = Read(html);
        Assert.DoesNotContain("treasurer", article.BodyText, StringComparison.Ordinal);
        Assert.Contains(
            article.Removed,
            cut => cut.Rule == "hidden" && cut.Preview.Contains("The treasurer has fled", StringComparison.Ordinal)
        );
        Assert.All(Around, text => Assert.Contains(text, article.BodyText, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Seen))]
    public void What_is_seen_stays(string html)
    {
        var article = Read(html);
        Assert.Contains(Lie, article.BodyText, StringComparison.Ordinal);
        Assert.All(Around, text => Assert.Contains(text, article.BodyText, StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_made_of_folded_answers_is_read()
    {
        var html = string.Concat(
            new[] { HtmlPages.First, HtmlPages.Second, HtmlPages.Third }.Select(
                (text, i) => $"<details><summary>What is known of the bridge ({i})?</summary><p>{text}</p></details>"
            )
        );
        var article = ArticleReader.ReadHtml(HtmlPages.Page(html), UploadHints.None).Article!;
        Assert.All(
            [HtmlPages.First, HtmlPages.Second, HtmlPages.Third],
            text => Assert.Contains(text, article.BodyText, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_page_that_waits_for_its_scripts_to_be_shown_is_read()
    {
        var article = ArticleReader
            .ReadHtml(HtmlPages.Page(HtmlPages.Paragraphs, "<style>html{opacity:0}</style>"), UploadHints.None)
            .Article!;
        Assert.Equal(HtmlPages.Body, article.BodyText);
    }

    [Theory]
    [InlineData("Lind\u200bholm", "Lindholm")]
    [InlineData("Lind\u200cholm", "Lindholm")]
    [InlineData("Lind\u200dholm", "Lindholm")]
    [InlineData("Lind\u00adholm", "Lindholm")]
    [InlineData("Lind\u2060holm", "Lindholm")]
    [InlineData("Lind\ufeffholm", "Lindholm")]
    [InlineData("Lind\u034fholm", "Lindholm")]
    [InlineData("Lind\u3164holm", "Lindholm")]
    [InlineData("Lind\U000E0041\U000E0042holm", "Lindholm")]
    [InlineData("نمی\u200cخواهم", "نمی\u200cخواهم")]
    [InlineData("👩\u200d🚒", "👩\u200d🚒")]
    [InlineData(
        "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F",
        "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"
    )]
    public void Characters_that_are_never_drawn_go_in_every_format(string written, string read)
    {
        var text = $"The harbour bridge in {written} reopened on Monday after eleven months of repairs, the city council said.";
        var expected = $"in {read} reopened";
        Assert.Contains(expected, Read($"<p>{text}</p>").BodyText, StringComparison.Ordinal);
        Assert.Contains(expected, ArticleReader.ReadText(text, UploadHints.None).Article!.BodyText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:vanish/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/>")]
    [InlineData("<w:sz w:val=\"2\"/>")]
    [InlineData("<w:strike/>")]
    [InlineData("<w:dstrike/>")]
    [InlineData("<w:rStyle w:val=\"Ghost\"/>")]
    public void A_run_that_Word_does_not_show_is_cut(string properties)
    {
        var article = Word($"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>{Lie}</w:t></w:r></w:p>");
        Assert.Equal(Told.Body, article.BodyText);
        Assert.Contains(article.Removed, cut => cut.Rule == "hidden");
    }

    [Theory]
    [InlineData("<w:vanish w:val=\"0\"/>", "")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "")]
    [InlineData("<w:color w:val=\"FFFFFF\"/>", "<w:pPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:pPr>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"black\"/>", "")]
    [InlineData("<w:color w:val=\"C00000\"/><w:sz w:val=\"20\"/>", "")]
    public void A_run_that_Word_shows_stays(string properties, string paragraph) =>
        Assert.Contains(
            Lie,
            Word($"<w:p>{paragraph}<w:r><w:rPr>{properties}</w:rPr><w:t>{Lie}</w:t></w:r></w:p>").BodyText,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_paragraph_of_a_hidden_style_is_cut() => Assert.Equal(Told.Body, Word(WordFile.Paragraph(Lie, "Secret")).BodyText);

    [Theory]
    [InlineData("10 x 10", "6", true, "10 x 10⁶")]
    [InlineData("CO", "2", false, "CO₂")]
    [InlineData("of 4,600", "3", true, "of 4,600 in all")]
    public void Figures_above_and_below_the_line_are_read_as_such(string before, string figure, bool above, string read)
    {
        var mark = above ? "superscript" : "subscript";
        var article = Word(
            $"<w:p><w:r><w:t>The engineers of the Brasco yard counted {before}</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"{mark}\"/></w:rPr><w:t>{figure}</w:t></w:r><w:r><w:t xml:space=\"preserve\"> in all, the harbour office said on Monday.</w:t></w:r></w:p>"
        );
        Assert.Contains(read, article.BodyText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unpainted", false)]
    [InlineData("clipped", false)]
    [InlineData("white", false)]
    [InlineData("tiny", false)]
    [InlineData("white on dark", true)]
    [InlineData("grey", true)]
    public void A_line_that_a_page_does_not_show_is_cut(string look, bool isSeen)
    {
        using var file = new PdfFile();
        file.Headline(Told.Headline);
        foreach (var text in Told.Paragraphs[..2])
        {
            file.Paragraph(text);
        }

        file.Looking(look, Lie);
        foreach (var text in Told.Paragraphs[2..])
        {
            file.Paragraph(text);
        }

        var article = ArticleReader.Read(file.Build(), UploadHints.None with { Name = "a.pdf" }).Article!;
        Assert.Equal(isSeen, article.BodyText.Contains("treasurer has fled", StringComparison.Ordinal));
        Assert.Equal(!isSeen, article.Removed.Any(cut => cut.Rule == "hidden"));
        Assert.Contains(Told.Paragraphs[0], article.BodyText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<span style=\"display:none\">", "</span>")]
    [InlineData("<span hidden>", "</span>")]
    [InlineData("<del>", "</del>")]
    [InlineData("~~", "~~")]
    [InlineData("\n\n<div style=\"opacity:0\">\n", "\n</div>\n\n")]
    [InlineData("<!-- ", " -->")]
    public void A_post_in_Markdown_hides_by_its_markup(string before, string after)
    {
        var text = $"# {Told.Headline}\n\n{Told.Paragraphs[0]} {before}{Lie}{after}\n\n{Told.Paragraphs[1]}\n\n{Told.Paragraphs[2]}\n";
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var article = ArticleReader.Read(bytes, UploadHints.None with { Name = "post.md" }).Article!;
        Assert.DoesNotContain("treasurer has fled", article.BodyText, StringComparison.Ordinal);
        Assert.Contains(Told.Paragraphs[1], article.BodyText, StringComparison.Ordinal);
    }

    private static readonly string[] Around = [HtmlPages.First, HtmlPages.Second, HtmlPages.Third];

    private static Article Read(string html) =>
        ArticleReader
            .ReadHtml(HtmlPages.Page($"<p>{HtmlPages.First}</p><p>{HtmlPages.Second}</p>{html}<p>{HtmlPages.Third}</p>"), UploadHints.None)
            .Article!;

    private static Article Word(string between) =>
        ArticleReader.Read(WordFile.Of(WordFile.Story(between)), UploadHints.None with { Name = "a.docx" }).Article!;
}
