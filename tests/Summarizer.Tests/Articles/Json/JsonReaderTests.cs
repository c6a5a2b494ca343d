using System.Text;
using System.Text.Json;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class JsonReaderTests
{
    private static readonly string Html = string.Concat(Told.Paragraphs.Select(text => $"<p>{text}</p>"));

    private static ArticleReading Read(object data) => ArticleReader.Read(JsonSerializer.SerializeToUtf8Bytes(data), UploadHints.None);

    public static TheoryData<string, object> Articles() =>
        new()
        {
            { "alone", News(Told.Body) },
            { "with a page for its body", News(Html) },
            {
                "in a graph",
                new Dictionary<string, object>
                {
                    ["@context"] = "https://schema.org",
                    ["@graph"] = new[]
                    {
                        new Dictionary<string, object> { ["@type"] = "WebSite", ["name"] = "The Corncrake" },
                        News(Told.Body),
                    },
                }
            },
            { "a feed's item", Item(null, Told.Body) },
            { "a feed's item as a page", Item(Html, null) },
            { "the only item of a feed", Feed(Item(Html, null)) },
        };

    [Theory]
    [MemberData(nameof(Articles))]
    public void Data_that_is_an_article_is_read_with_all_that_it_says(string what, object data)
    {
        var article = Read(data).Article;

        Assert.True(article is not null, what);
        Assert.Equal(Told.Body, article.BodyText);
        Assert.Equal(Told.Headline, article.Headline?.Text);
        Assert.Equal(["Ada Holm"], article.Authors);
        Assert.Equal(new DateOnly(2022, 1, 17), article.Published?.Date);
        Assert.Equal("https://corncrake.example/ferry", article.Url);
    }

    [Fact]
    public void A_feed_of_several_items_is_told_what_to_do() =>
        Assert.StartsWith(
            "not-an-article: the upload is a JSON Feed of 2 items",
            Read(Feed(Item(Html, null), Item(Html, null))).Rejection?.Reason,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("""{"@type": "NewsArticle", "headline": "Only a headline", "author": "Ada Holm"}""", "not-an-article: ")]
    [InlineData("""{"version": "https://jsonfeed.org/version/1.1", "items": []}""", "not-an-article: ")]
    [InlineData("""{"content_text": "\ud800 half a character, and then some more words that go on for a while."}""", "encoding: ")]
    public void Other_data_is_rejected(string json, string reason) =>
        Assert.StartsWith(
            reason,
            ArticleReader.Read(Encoding.UTF8.GetBytes(json), UploadHints.None).Rejection?.Reason,
            StringComparison.Ordinal
        );

    private static Dictionary<string, object> News(string body) =>
        new()
        {
            ["@type"] = "NewsArticle",
            ["headline"] = Told.Headline,
            ["articleBody"] = body,
            ["author"] = new { name = "Ada Holm" },
            ["datePublished"] = "2022-01-17T09:30:00+01:00",
            ["url"] = "https://corncrake.example/ferry",
        };

    private static Dictionary<string, object?> Item(string? html, string? text) =>
        new()
        {
            ["id"] = "https://corncrake.example/ferry",
            ["title"] = Told.Headline,
            [html is null ? "content_text" : "content_html"] = html ?? text,
            ["authors"] = new[] { new { name = "Ada Holm" } },
            ["date_published"] = "2022-01-17T09:30:00+01:00",
        };

    private static Dictionary<string, object> Feed(params object[] items) =>
        new()
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = "The Corncrake",
            ["items"] = items,
        };
}
