using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class HtmlBodyTests
{
    [Theory]
    [InlineData(
        "comments",
        """<div id="comments"><p>I have waited for this bridge for so long that I had forgotten where it leads, honestly.</p></div>"""
    )]
    [InlineData(
        "related",
        """<div class="related-articles"><ul><li><a href="/x">Ferry fares rise again this spring</a></li><li><a href="/y">Old tram found in a barn</a></li></ul></div>"""
    )]
    [InlineData(
        "related",
        """<div class="c1"><a href="/1">Ferry fares rise again this spring</a><p>The ferry will cost two crowns more from April on, its owner said.</p></div><div class="c1"><a href="/2">Old tram found in a barn near town</a><p>A tram built in 1911 has stood in a barn for sixty years.</p></div><div class="c1"><a href="/3">Library opens on Sundays from May</a><p>The city's library will be open seven days a week.</p></div>"""
    )]
    [InlineData(
        "newsletter",
        """<div class="newsletter-signup"><p>Get the best of the Courier in your inbox every morning, free of charge.</p></div>"""
    )]
    [InlineData(
        "cookie-notice",
        """<div class="cookie-consent"><p>We and our partners use cookies to give you the best experience on this site.</p></div>"""
    )]
    [InlineData("share", """<div class="share-tools"><a href="#">Share</a> <a href="#">Send by e-mail</a></div>""")]
    [InlineData(
        "advertisement",
        """<div class="ad-slot"><p>Buy three pairs of boots at Norrman and pay for two, only until Saturday.</p></div>"""
    )]
    [InlineData("sidebar", """<aside><p>Lindholm has four bridges; the oldest of them was built of timber in 1702.</p></aside>""")]
    [InlineData(
        "hidden",
        """<div style="display: none"><p>This text is only seen by readers whose browsers run no scripts at all.</p></div>"""
    )]
    public void What_stands_beside_the_article_is_cut_with_its_rule(string rule, string html)
    {
        var article = ArticleReader
            .ReadHtml(HtmlPages.Page($"<p>{HtmlPages.First}</p><p>{HtmlPages.Second}</p>{html}<p>{HtmlPages.Third}</p>"), UploadHints.None)
            .Article!;

        Assert.Equal(HtmlPages.Body, article.BodyText);
        Assert.Contains(article.Removed, cut => cut.Rule == rule && cut.Preview.Length is > 0 and <= 80);
    }

    [Fact]
    public void Comments_after_the_article_are_cut_even_where_they_are_longer()
    {
        var comments = string.Concat(
            Enumerable
                .Range(1, 12)
                .Select(i => $"<p>Comment {i}: I have waited for this bridge so long that I had forgotten where it leads, honestly.</p>")
        );
        var article = ArticleReader
            .ReadHtml(
                HtmlPages.Page(HtmlPages.Paragraphs, beside: $"""<section class="comments-area">{comments}</section>"""),
                UploadHints.None
            )
            .Article!;

        Assert.Equal(HtmlPages.Body, article.BodyText);
        Assert.Contains(article.Removed, cut => cut.Rule == "comments");
    }

    [Fact]
    public void A_name_that_speaks_against_a_box_is_ignored_where_the_article_itself_stands_in_it()
    {
        var page = HtmlPages
            .Page(HtmlPages.Paragraphs)
            .Replace("<main>", """<main class="has-sidebar comments-open share-enabled">""", StringComparison.Ordinal);

        Assert.Equal(HtmlPages.Body, ArticleReader.ReadHtml(page, UploadHints.None).Article!.BodyText);
    }

    [Fact]
    public void Dialogs_after_the_footer_are_no_part_of_the_article()
    {
        var page = HtmlPages
            .Page(HtmlPages.Paragraphs)
            .Replace(
                "</footer>",
                "</footer><div class='x1'><p>"
                    + string.Concat(Enumerable.Repeat("This dialog says at length what the site does with what it knows of you. ", 12))
                    + "</p></div>",
                StringComparison.Ordinal
            );

        Assert.Equal(HtmlPages.Body, ArticleReader.ReadHtml(page, UploadHints.None).Article!.BodyText);
    }

    [Fact]
    public void Captions_stand_apart_and_blocks_keep_their_kinds()
    {
        var article = ArticleReader
            .ReadHtml(
                HtmlPages.Page(
                    $"""
                    <p>{HtmlPages.First}</p><figure><img src="a.jpg"><figcaption>Cyclists cross the bridge on Monday.</figcaption></figure>
                    <h2>Night traffic</h2><p>{HtmlPages.Second}</p><ul><li>Cyclists may cross at any time of the day.</li><li>Buses follow in May.</li></ul>
                    <blockquote><p>“We know that people lost patience with us,” the mayor said.</p></blockquote>
                    <table><tr><th>Bridge</th><th>Year</th></tr><tr><td>Harbour</td><td>1931</td></tr></table><p>{HtmlPages.Third}</p>
                    """
                ),
                UploadHints.None
            )
            .Article!;

        Assert.Equal("Cyclists cross the bridge on Monday.", Assert.Single(article.Captions).Text);
        Assert.Equal(
            [
                BlockKind.Paragraph,
                BlockKind.Subheading,
                BlockKind.Paragraph,
                BlockKind.ListItem,
                BlockKind.ListItem,
                BlockKind.Quote,
                BlockKind.TableRow,
                BlockKind.TableRow,
                BlockKind.Paragraph,
            ],
            article.Blocks.Select(block => block.Kind)
        );
        Assert.Contains("Harbour | 1931", article.BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_made_of_line_breaks_come_apart()
    {
        var article = ArticleReader
            .ReadHtml(HtmlPages.Page($"{HtmlPages.First}<br><br>{HtmlPages.Second}<br/><br/>{HtmlPages.Third}"), UploadHints.None)
            .Article!;

        Assert.Equal(HtmlPages.Body, article.BodyText);
    }

    [Fact]
    public void A_live_blog_keeps_its_entries_in_order()
    {
        var entries = string.Concat(
            Enumerable
                .Range(1, 6)
                .Select(i =>
                    $"<article class='entry'><h3>Update {i}</h3><p>Entry {i}: the crane lifted another girder of the bridge at the eastern pier, and traffic waited.</p></article>"
                )
        );
        var text = ArticleReader.ReadHtml(HtmlPages.Page(entries), UploadHints.None).Article!.BodyText;

        Assert.All(Enumerable.Range(1, 6), i => Assert.Contains($"Entry {i}:", text, StringComparison.Ordinal));
        Assert.True(text.IndexOf("Entry 1:", StringComparison.Ordinal) < text.IndexOf("Entry 6:", StringComparison.Ordinal));
    }

    [Fact]
    public void The_stub_before_a_paywall_is_an_article_without_the_offer()
    {
        var article = ArticleReader
            .ReadHtml(
                HtmlPages.Page(
                    $"""<p>{HtmlPages.First}</p><p>{HtmlPages.Second}</p><div class="paywall"><p>Read on with a subscription for only 9 crowns a month.</p></div>"""
                ),
                UploadHints.None
            )
            .Article!;

        Assert.Equal($"{HtmlPages.First}\n\n{HtmlPages.Second}", article.BodyText);
    }

    [Fact]
    public void A_body_that_only_machines_are_told_is_taken_from_there()
    {
        var told =
            $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"{{HtmlPages.Headline}}","articleBody":"{{HtmlPages.First}}\n\n{{HtmlPages.Second}}\n\n{{HtmlPages.Third}}"}</script>""";
        var article = ArticleReader
            .ReadHtml($"<html><head>{told}</head><body><div id='app'></div></body></html>", UploadHints.None)
            .Article!;

        Assert.Equal(HtmlPages.Body, article.BodyText);
        Assert.Equal(HtmlPages.Headline, article.Headline!.Text);
    }

    [Fact]
    public void Text_in_noscript_is_read_where_it_is_the_page()
    {
        var page =
            $"<html lang='en'><head><title>{HtmlPages.Headline}</title></head><body><noscript><div><h2>{HtmlPages.Headline}</h2>{HtmlPages.Paragraphs}</div></noscript></body></html>";

        Assert.Equal(HtmlPages.Body, ArticleReader.ReadHtml(page, UploadHints.None).Article!.BodyText);
    }
}
