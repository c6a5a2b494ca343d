using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class HtmlReaderTests
{
    private const string Page = """
        <html lang="en"><head><title>Harbour bridge reopens | Lindholm Courier</title>
        <meta property="og:site_name" content="Lindholm Courier"><link rel="canonical" href="https://courier.example/bridge"></head>
        <body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
        <div class="wrap"><h1>Harbour bridge reopens</h1>
        <div class="story">
          <p>The harbour bridge in Lindholm reopened on Monday after eleven months of repairs, the city council said.</p>
          <figure><img src="a.jpg"><figcaption>Cyclists cross the bridge on Monday.</figcaption></figure>
          <p>Repairs cost 4.2 million crowns, a fifth more than planned, because divers found cracks in two of the piers.</p>
          <h2>Night traffic</h2>
          <p>Lorries stay banned between ten in the evening and six in the morning until the new railings have been fitted.</p>
          <div class="related-articles"><ul><li><a href="/x">Ferry fares rise again</a></li><li><a href="/y">Old tram found in barn</a></li></ul></div>
        </div></div>
        <div id="comments"><p>I have waited for this bridge for so long that I had forgotten where it leads, honestly.</p></div>
        <footer><p>Copyright Lindholm Courier. All rights reserved, and no part may be reproduced without permission.</p></footer></body></html>
        """;

    [Fact]
    public void A_page_is_reduced_to_the_article()
    {
        var article = ArticleReader.ReadHtml(Page, UploadHints.None).Article!;

        Assert.Equal("Harbour bridge reopens", article.Headline!.Text);
        Assert.StartsWith("The harbour bridge in Lindholm", article.BodyText, StringComparison.Ordinal);
        Assert.EndsWith("railings have been fitted.", article.BodyText, StringComparison.Ordinal);
        Assert.Equal(4, article.Blocks.Count);
        Assert.Equal(BlockKind.Subheading, article.Blocks[2].Kind);
        Assert.Equal("Cyclists cross the bridge on Monday.", Assert.Single(article.Captions).Text);
        Assert.Equal("related", Assert.Single(article.Removed, cut => cut.Preview.StartsWith("Ferry", StringComparison.Ordinal)).Rule);
        Assert.Equal("https://courier.example/bridge", article.Url);
        Assert.Equal("Lindholm Courier", article.Publisher);
    }
}
