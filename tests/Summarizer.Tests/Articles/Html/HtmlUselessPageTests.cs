using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class HtmlUselessPageTests
{
    [Theory]
    [InlineData(
        "error page",
        "<title>404 Page not found</title><h1>Sorry</h1><p>The page that you were looking for has moved or never was here at all.</p>"
    )]
    [InlineData(
        "error page",
        "<title>Courier</title><h1>Seite nicht gefunden</h1><p>Die Seite, die Sie suchen, gibt es leider nicht mehr bei uns.</p>"
    )]
    [InlineData(
        "check for robots",
        "<title>Just a moment...</title><p>We are making sure that your connection is secure before you go on to the site.</p>"
    )]
    [InlineData(
        "login wall",
        "<title>Courier</title><h1>Log in</h1><p>Please log in to go on reading the Courier on this device.</p><form><input type='password'></form>"
    )]
    [InlineData(
        "login wall",
        "<title>Courier</title><h1>Sign in</h1><form><label>E-mail</label><input type='email'><input type='password'><button>Sign in</button></form>"
    )]
    [InlineData(
        "cookie or consent wall",
        "<title>Courier</title><div><p>We and our partners use cookies to store and read data on your device.</p><p>You may refuse your consent to cookies or manage what our partners do.</p></div>"
    )]
    public void A_page_that_is_no_article_is_rejected_in_words(string what, string page)
    {
        var reason = ArticleReader.ReadHtml($"<html><body>{page}</body></html>", UploadHints.None).Rejection?.Reason;

        Assert.StartsWith("not-an-article:", reason, StringComparison.Ordinal);
        Assert.Contains(what, reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_front_page_is_rejected()
    {
        var teasers = string.Concat(
            Enumerable
                .Range(1, 20)
                .Select(i =>
                    $"<div class='t'><h3><a href='/{i}'>Story number {i} about the harbour and its bridges</a></h3><p>Something short was said about it on day {i}.</p></div>"
                )
        );
        var reason = ArticleReader
            .ReadHtml($"<html><head><title>Courier</title></head><body><h1>News</h1>{teasers}</body></html>", UploadHints.None)
            .Rejection?.Reason;

        Assert.StartsWith("not-an-article:", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Court says that cookies need consent")]
    [InlineData("Bridge not found on any map, tourists complain")]
    public void An_article_about_such_things_is_an_article(string headline)
    {
        var page = HtmlPages
            .Page(string.Concat(Enumerable.Repeat(HtmlPages.Paragraphs, 3)))
            .Replace(HtmlPages.Headline, headline, StringComparison.Ordinal);

        Assert.NotNull(ArticleReader.ReadHtml(page, UploadHints.None).Article);
    }

    [Fact]
    public void A_page_without_words_holds_no_text() =>
        Assert.StartsWith(
            "no-text:",
            ArticleReader.ReadHtml("<html><body><img src='a.jpg'></body></html>", UploadHints.None).Rejection!.Reason,
            StringComparison.Ordinal
        );
}
