using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class HtmlMetadataTests
{
    private const string Graph = """
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":"WebPage","@id":"https://courier.example/bridge","name":"Page"},
        {"@type":["NewsArticle","Article"],"headline":"Harbour bridge in Lindholm reopens","author":[{"@id":"#ada"},{"@type":"Person","name":"Bo Lind"}],
         "datePublished":"2022-01-17T09:30:00+05:00","dateModified":"2022-01-18T08:00:00+05:00","publisher":{"@type":"Organization","name":"Lindholm Courier"}},
        {"@type":"Person","@id":"#ada","name":"Ada Holm"}]}</script>
        """;

    [Fact]
    public void A_graph_of_json_ld_names_authors_dates_and_publisher()
    {
        var article = Read(HtmlPages.Page(HtmlPages.Paragraphs, Graph));

        Assert.Equal(["Ada Holm", "Bo Lind"], article.Authors);
        Assert.Equal(new DateOnly(2022, 1, 17), article.Published!.Date);
        Assert.Equal("+05:00", article.Published.Zone);
        Assert.Equal(new DateOnly(2022, 1, 18), article.Updated!.Date);
        Assert.Equal("Lindholm Courier", article.Publisher);
    }

    [Theory]
    [InlineData("""<meta name="author" content="By Ada Holm">""", "")]
    [InlineData("""<script type="application/ld+json">[{"@type":"Article","author":"Ada Holm, Political Correspondent"}]</script>""", "")]
    [InlineData("", """<p class="byline">By <a href="/authors/ada-holm">Ada Holm</a></p>""")]
    [InlineData("", """<span itemprop="author" itemscope><meta itemprop="name" content="Ada Holm"></span>""")]
    [InlineData("", """<div class="x9"><span>By Ada Holm</span></div>""")]
    [InlineData("""<meta property="article:author" content="https://social.example/courier">""", """<div>By Ada Holm</div>""")]
    [InlineData(
        """<meta name="author" content="Ada Holm">""",
        """<div class="entry-meta"><span class="author vcard"><a class="fn" href="/author/ada">Ada Holm</a></span> <span class="categories"><a href="/culture" rel="category tag">Culture</a></span></div>"""
    )]
    public void Authors_are_names_wherever_the_page_gives_them(string head, string inside) =>
        Assert.Equal(["Ada Holm"], Read(HtmlPages.Page(inside + HtmlPages.Paragraphs, head)).Authors);

    [Theory]
    [InlineData("""<meta property="article:published_time" content="2022-01-17T09:30:00Z">""", "")]
    [InlineData("", """<time datetime="2022-01-17T09:30">17 Jan</time>""")]
    [InlineData("", """<span itemprop="datePublished" content="2022-01-17">today</span>""")]
    [InlineData("", """<div class="posted-on">January 17, 2022</div>""")]
    [InlineData("", "<div>Monday, 17 January 2022</div>")]
    [InlineData(
        """<meta property="article:published_time" content="2022-01-18T02:30:00Z">""",
        """<time datetime="2022-01-18T02:30:00Z">January 17, 2022, 9.30 pm</time>"""
    )]
    [InlineData("", """<div class="teaser-meta">By Ada Holm, 17 January 2022</div>""")]
    [InlineData("", """<ul class="nav"><li>17 January 2022 18:29</li></ul>""")]
    [InlineData("", """<div class="footer"><time itemprop="datePublished" datetime="2022-01-17">17.01.2022</time></div>""")]
    [InlineData("""<meta name="date" content="2022-01-26T14:32:06">""", """<time datetime="2022-01-17">17.01.2022</time>""")]
    [InlineData("""<meta property="article:published_time" content="2021-04-28">""", "<p>January 17, 2022 8:41 am</p>")]
    [InlineData("""<meta property="article:published_time" content="2022-01-17">""", "<p>Updated January 19, 2022 8:41 am</p>")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-01-17"}}</script>""", "")]
    public void The_day_of_publication_is_found_where_the_page_gives_it(string head, string inside) =>
        Assert.Equal(new DateOnly(2022, 1, 17), Read(HtmlPages.Page(inside + HtmlPages.Paragraphs, head)).Published?.Date);

    [Fact]
    public void A_day_in_slashes_reads_as_readers_are_shown_it()
    {
        var page = HtmlPages
            .Page(HtmlPages.Paragraphs + "<p>Erstellt am: 01.11.2023</p>", """<meta name="pubdate" content="11/01/2023 12:43:42">""")
            .Replace("lang=\"en\"", "lang=\"de\"", StringComparison.Ordinal);

        Assert.Equal(new DateOnly(2023, 11, 1), Read(page).Published?.Date);
    }

    [Fact]
    public void Todays_date_in_the_masthead_moves_no_day_that_the_byline_shows()
    {
        var page = HtmlPages
            .Page(
                """<div class="byline">17 January 2022 Ada Holm, Business</div>""" + HtmlPages.Paragraphs,
                """<meta property="article:published_time" content="2022-01-17">"""
            )
            .Replace("<main>", """<div class="header-date">18 January 2022</div><main>""", StringComparison.Ordinal);

        Assert.Equal(new DateOnly(2022, 1, 17), Read(page).Published?.Date);
    }

    [Fact]
    public void The_day_in_the_address_is_the_last_resort()
    {
        var hints = UploadHints.None with { Url = "https://courier.example/2022/01/17/bridge" };

        Assert.Equal(
            new DateOnly(2022, 1, 17),
            ArticleReader.ReadHtml(HtmlPages.Page(HtmlPages.Paragraphs), hints).Article!.Published?.Date
        );
    }

    [Fact]
    public void A_comments_date_and_the_copyright_line_are_not_the_articles()
    {
        var page = HtmlPages
            .Page(
                HtmlPages.Paragraphs,
                beside: """<div id="comments"><time datetime="2023-05-05">5 May 2023</time><p>At last it is open again, after all these months of waiting.</p></div>"""
            )
            .Replace("Copyright", "Copyright 1 January 2024", StringComparison.Ordinal);

        Assert.Null(Read(page).Published);
    }

    [Theory]
    [InlineData("""<link rel="canonical" href="https://courier.example/bridge">""", "https://courier.example/bridge")]
    [InlineData("""<link rel="canonical" href="/bridge">""", "https://known.example/bridge")]
    [InlineData("""<link rel="canonical" href="javascript:alert(1)">""", null)]
    public void The_address_is_absolute_and_of_the_web(string head, string? address)
    {
        var hints = UploadHints.None with { Url = "https://known.example/x" };
        var article = HtmlReader.Read(HtmlPages.Page(HtmlPages.Paragraphs, head), hints).Article!;

        Assert.Equal(address is null ? hints.Url : hints.Url, article.Url);
        Assert.Equal(
            address,
            PageAddress.Of(
                PageMeta.Of(new AngleSharp.Html.Parser.HtmlParser().ParseDocument($"<head>{head}</head>")),
                StructuredData.None,
                hints.Url
            )
        );
    }

    [Theory]
    [InlineData("<title>Harbour bridge in Lindholm reopens - Lindholm Courier</title>", "<h1>Lindholm Courier</h1>")]
    [InlineData(
        """<meta property="og:title" content="Harbour bridge in Lindholm reopens">""",
        "<h2>Harbour bridge in Lindholm reopens</h2>"
    )]
    [InlineData("<title>Harbour bridge in Lindholm reopens - Lindholm Courier</title>", "")]
    public void The_headline_is_what_the_pages_titles_say(string head, string shown)
    {
        var article = Read($"<html><head>{head}</head><body>{shown}<div>{HtmlPages.Paragraphs}</div></body></html>");

        Assert.Equal(HtmlPages.Headline, article.Headline!.Text);
        Assert.Equal(HtmlPages.Body, article.BodyText);
    }

    [Fact]
    public void A_subheadline_between_headline_and_body_stands_apart()
    {
        var page = HtmlPages
            .Page(HtmlPages.Paragraphs)
            .Replace("</h1>", "</h1><h2>Lorries must wait until the railings are fitted</h2>", StringComparison.Ordinal);
        var article = Read(page);

        Assert.Equal("Lorries must wait until the railings are fitted", article.Subheadline?.Text);
        Assert.Equal(HtmlPages.Body, article.BodyText);
    }

    private static Article Read(string html) => ArticleReader.ReadHtml(html, UploadHints.None).Article!;
}
