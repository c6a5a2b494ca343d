using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

/// <summary>Who wrote a page and what it is called, where what stands there is more than a name or a title.</summary>
public sealed class WhoAndWhatTests
{
    [Theory]
    [InlineData("""<div class="byline"><a rel="author" href="/a">Ada Holm</a> <span>Link Copied</span></div>""", "Ada Holm")]
    [InlineData("""<div class="byline">By <a rel="author" href="/a">Ada Holm</a> <a href="/all">View All</a></div>""", "Ada Holm")]
    [InlineData("""<p class="author">ByAda Holm</p>""", "Ada Holm")]
    [InlineData("""<p class="author">Ada HolmStaff</p>""", "Ada Holm")]
    [InlineData("""<div class="byline"><span>Ada Holm</span><span>Culture reporter</span></div>""", "Ada Holm")]
    [InlineData("""<div><span>Ada Holm</span><span>Culture reporter</span></div>""", "Ada Holm")]
    [InlineData("""<div><span>Ada Holm</span><span>Founder</span></div>""", "")]
    [InlineData("""<p>Interview: Ada Holm</p>""", "Ada Holm")]
    [InlineData("""<p class="byline">By TOBY McBYRNE and ADA HOLM</p>""", "Toby McByrne, Ada Holm")]
    [InlineData(
        """<p class="byline"><a rel="author" href="/a">Ada Holm</a>, <a rel="author" href="/o">Office of River Affairs</a></p>""",
        "Ada Holm"
    )]
    [InlineData("""<p class="byline"><a rel="author" href="/t">Courier</a> <a rel="author" href="/a">Ada Holm</a></p>""", "Ada Holm")]
    [InlineData("""<p class="byline"><a rel="author" href="/s">Search</a></p>""", "")]
    [InlineData("""<figure><img src="a.jpg"><figcaption>The bridge <small itemprop="author">Odd Vik</small></figcaption></figure>""", "")]
    [InlineData("""<div class="pull-quote"><p>We waited.</p><span class="author">Odd Vik</span></div>""", "")]
    [InlineData(
        """<p class="about">The harbour master has steered ships since 1998 and writes for <a href="https://b.example/author/vik">Odd Vik</a>.</p>""",
        ""
    )]
    public void Authors_are_people_and_nothing_that_is_printed_beside_them(string byline, string authors) =>
        Assert.Equal(authors, string.Join(", ", Read(byline + HtmlPages.Paragraphs, "").Authors));

    [Theory]
    [InlineData("<h1><span>Climate</span>Harbour bridge in Lindholm reopens</h1>")]
    [InlineData("<h1><span>Seen from the river</span> Harbour bridge in Lindholm reopens</h1>")]
    [InlineData("<h1>17 January 2022 Harbour bridge in Lindholm reopens</h1>")]
    [InlineData("<h1>17.01.2022 - Harbour bridge in Lindholm reopens</h1>")]
    [InlineData("<h1>A word from the press office of the county for roads, bridges and canals Harbour bridge in Lindholm reopens</h1>")]
    public void A_kicker_or_a_day_before_the_headline_is_no_part_of_it(string headline)
    {
        var html =
            $"<!doctype html><html lang=\"en\"><head><title>{HtmlPages.Headline} | Lindholm Courier</title></head><body><main>{headline}{HtmlPages.Paragraphs}</main></body></html>";
        Assert.Equal(HtmlPages.Headline, ArticleReader.ReadHtml(html, UploadHints.None).Article!.Headline!.Text);
    }

    [Fact]
    public void What_a_title_sets_apart_is_a_kicker_where_the_page_prints_it_without_a_mark() =>
        Assert.Equal(
            HtmlPages.Headline,
            Titled($"Bridges: {HtmlPages.Headline} | Courier", $"<h1><span>Bridges</span>{HtmlPages.Headline}</h1>")
        );

    [Theory]
    [InlineData("Ada Holm's Quiet Corner | How the harbour bridge was mended", "https://adaholm.example.org/b/1")]
    [InlineData("Night ferry news » Blog archive » How the harbour bridge was mended", "https://www.nightferrynews.example/3")]
    [InlineData("How the harbour bridge was mended / Bridges / County / News", "https://www.example.org/4")]
    [InlineData("How the harbour bridge was mended - Harbournews", "https://www.harbournews.example/4")]
    public void The_sites_name_is_no_part_of_a_headline_that_the_page_does_not_print(string title, string address) =>
        Assert.Equal("How the harbour bridge was mended", Titled(title, "", address));

    [Theory]
    [InlineData("林霍姆海港大桥重新开放-新闻网", "林霍姆海港大桥重新开放")]
    [InlineData("Tarn sells its mill", "Tarn sells its mill")] // The site's name begins the sentence.
    public void A_headline_is_whole(string title, string expected) =>
        Assert.Equal(expected, Titled(title, "", site: """<meta property="og:site_name" content="Tarn">"""));

    private static string? Titled(string title, string headline, string? address = null, string site = "") =>
        ArticleReader
            .ReadHtml(
                $"<!doctype html><html lang=\"en\"><head><title>{title}</title>{site}</head><body><main>{headline}{HtmlPages.Paragraphs}</main></body></html>",
                UploadHints.None with
                {
                    Url = address,
                }
            )
            .Article!.Headline?.Text;

    [Fact]
    public void Of_two_articles_on_a_page_the_one_that_the_page_is_named_after_is_read()
    {
        var html =
            $"<!doctype html><html lang=\"en\"><head><title>{HtmlPages.Headline}</title></head><body><main><article><h1>{HtmlPages.Headline}</h1>{HtmlPages.Paragraphs}</article><article><h1>{Told.Headline}</h1>{string.Concat(Told.Paragraphs.Select(text => $"<p>{text}</p>"))}</article></main></body></html>";
        Assert.Equal(HtmlPages.Body, ArticleReader.ReadHtml(html, UploadHints.None).Article!.BodyText);
    }

    [Theory]
    [InlineData("Correction: An earlier version of this article said that the repairs cost 42 million crowns.", "correction")]
    [InlineData("12.40 GMT", "time")]
    [InlineData("Updated at 10:31", "time")]
    public void Notes_beside_the_text_are_kept_apart(string note, string rule)
    {
        var article = Read($"{HtmlPages.Paragraphs}<p>{note}</p><p>{Told.Paragraphs[0]}</p>", "");
        Assert.DoesNotContain(note, article.BodyText, StringComparison.Ordinal);
        Assert.Contains(article.Removed, cut => cut.Rule == rule);
    }

    [Theory]
    [InlineData(
        "<p><a href=\"/court\"><strong>Owen Strand, 54, and Luke Strand, 30, both of Mill Row in Lindholm, denied theft.</strong></a></p>"
    )]
    [InlineData(
        "<h2>The council's engineer said that the work had taken so long because the river had stood high until the end of June.</h2>"
    )]
    [InlineData("<div>Rating: Unproven</div>")]
    [InlineData(
        "<p>The council will sell the old railings of the bridge to whoever bids most. All rights reserved is what the new plaque says, to the amusement of the town's lawyers.</p>"
    )]
    public void What_looks_like_something_else_and_is_the_article_stays(string html)
    {
        var text = System.Text.RegularExpressions.Regex.Replace(html, "<[^>]+>", "");
        Assert.Contains(
            text,
            Read($"<p>{HtmlPages.First}</p>{html}<p>{HtmlPages.Second}</p><p>{HtmlPages.Third}</p>", "").BodyText,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "charset=iso-8859-1",
        "Die Größe des Hafens überrascht alle, die ihn zum ersten Mal sehen, sagte Jürgen Weiß am Montag in Lindholm."
    )]
    [InlineData(
        "charset=utf-8; format=flowed; delsp=yes",
        "Die Größe des Ha \r\nfens überrascht alle, die ihn zum ersten Mal sehen, sagte Jürgen  \r\nWeiß am Montag in Lindholm."
    )]
    public void A_mail_is_read_as_it_was_meant(string type, string body)
    {
        var mail =
            $"From: Presse <presse@lindholm.example>\r\nSubject: Hafen\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; {type}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{body}\r\n";
        var article = ArticleReader.Read(System.Text.Encoding.UTF8.GetBytes(mail), UploadHints.None with { Name = "a.eml" }).Article!;
        Assert.Contains(
            "Die Größe des Hafens überrascht alle, die ihn zum ersten Mal sehen, sagte Jürgen Weiß am Montag in Lindholm.",
            article.BodyText,
            StringComparison.Ordinal
        );
    }

    private static Article Read(string inside, string head) =>
        ArticleReader.ReadHtml(HtmlPages.Page(inside, head), UploadHints.None).Article!;
}
