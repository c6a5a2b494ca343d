using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Summarizer.Publishing;
using Summarizer.Summaries;

namespace Summarizer.Tests.Publishing;

public sealed class FeedTests
{
    private static readonly DateTimeOffset Entered = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);
    private static readonly SiteOptions Site = new() { BaseUrl = new Uri("https://letters.example/news"), Title = "Letters & <Notes>" };
    private static readonly WithdrawnItem Gone = new(
        "gone-1",
        "urn:uuid:00000000-0000-0000-0000-000000000001",
        Entered,
        Entered.AddHours(3)
    );

    private static readonly string[] AtomElements =
    [
        "id",
        "title",
        "updated",
        "published",
        "author",
        "link",
        "category",
        "summary",
        "content",
        "entry",
        "contributor",
        "generator",
        "icon",
        "logo",
        "rights",
        "source",
        "subtitle",
    ];

    public static TheoryData<string> Hostile => HostileText.All;

    [Fact]
    public void Json_feed_tells_when_an_item_entered_and_when_its_article_was_published()
    {
        using var feed = JsonDocument.Parse(JsonFeed.Render(Site, [Item("a")]));
        var item = feed.RootElement.GetProperty("items")[0];
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.RootElement.GetProperty("version").GetString());
        Assert.Equal("https://letters.example/news/feed.json", feed.RootElement.GetProperty("feed_url").GetString());
        Assert.Equal("2026-03-04T10:00:00Z", item.GetProperty("date_published").GetString());
        Assert.Equal("2026-03-03", item.GetProperty("_summarizer").GetProperty("articlePublished").GetString());
        Assert.Equal("https://letters.example/news/stories/a.html", item.GetProperty("_summarizer").GetProperty("story").GetString());
        Assert.Equal("https://news.brindlebay.example/ferry?a=1&b=2", item.GetProperty("url").GetString());
        Assert.Contains("Source: Brindle Bay Courier, 3 March 2026", item.GetProperty("content_html").GetString());
        Assert.DoesNotContain(item.EnumerateObject(), field => field.Value.ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public void Atom_and_rss_read_back_with_their_dates_ids_and_links()
    {
        foreach (var feed in new[] { Load(AtomFeed.Render(Site, Guid.Empty, [Item("a")], [])), Load(RssFeed.Render(Site, [Item("a")])) })
        {
            var item = Assert.Single(feed.Items);
            Assert.Equal("Letters & <Notes>", feed.Title.Text);
            Assert.Equal(Item("a").Iri, item.Id);
            Assert.Equal(Entered, item.PublishDate);
            Assert.Equal("Brindle Bay will rebuild its ferry pier", item.Title.Text);
            Assert.Equal("https://news.brindlebay.example/ferry?a=1&b=2", item.Links[0].Uri.AbsoluteUri);
        }
    }

    [Fact]
    public void Rss_carries_the_content_and_the_authors_where_newsletter_tools_look_for_them()
    {
        var item = XDocument.Parse(RssFeed.Render(Site, [Item("a")]).ToString()).Descendants("item").Single();
        Assert.Contains("<ul><li>", item.Element(XName.Get("encoded", "http://purl.org/rss/1.0/modules/content/"))!.Value);
        Assert.Equal("Ines Marrow", item.Element(XName.Get("creator", "http://purl.org/dc/elements/1.1/"))!.Value);
        Assert.Equal("false", item.Element("guid")!.Attribute("isPermaLink")!.Value);
    }

    [Theory]
    [InlineData("Is <b>this</b> bold & true?", "Is &lt;b&gt;this&lt;/b&gt; bold &amp; true?")]
    [InlineData("How &amp; is written", "How &amp;amp; is written")]
    [InlineData("Marrow & Tarn; a firm", "Marrow & Tarn; a firm")]
    [InlineData("x < y", "x &lt; y")]
    public void Rss_titles_and_creators_show_as_text_where_they_are_taken_for_html(string written, string told)
    {
        var item = XDocument
            .Parse(RssFeed.Render(Site, [Item("a") with { Headline = written, Authors = [written] }]).ToString())
            .Descendants("item")
            .Single();
        Assert.Equal(told, item.Element("title")!.Value);
        Assert.Equal(told, item.Element(XName.Get("creator", "http://purl.org/dc/elements/1.1/"))!.Value);
    }

    [Fact]
    public void A_feed_keeps_its_id_when_its_site_moves_and_no_two_feeds_share_one()
    {
        static string Id(SiteOptions site, int number, string path) =>
            Load(AtomFeed.Render(site, new Guid(number, 0, 0, new byte[8]), [Item("a")], [], path)).Id;
        var moved = new SiteOptions { BaseUrl = new Uri("https://elsewhere.example/"), Title = "Another title" };
        Assert.Equal(Id(Site, 1, "atom.xml"), Id(moved, 1, "atom.xml"));
        Assert.Equal(
            3,
            new[] { Id(Site, 1, "atom.xml"), Id(Site, 2, "atom.xml"), Id(Site, 1, "topics/sport/feed.xml") }.Distinct().Count()
        );
        Assert.StartsWith("urn:uuid:", Id(Site, 1, "atom.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_is_named_where_an_outlet_is_known_and_nobody_in_its_place()
    {
        static FeedItem Told(Func<Summary, Summary> change) => FeedItem.From(change(SampleSummaries.Ferry) with { Id = "a" }, Entered, 90);
        static Summary Nameless(Summary summary) =>
            summary with
            {
                Source = summary.Source with { Url = null },
                Article = summary.Article with { Publisher = null },
                Rights = new Rights(null, null, null),
            };
        Assert.Equal("3 March 2026", Told(Nameless).Source);
        Assert.Equal("", Told(Nameless).Outlet);
        var bare = Told(summary => Nameless(summary) with { Article = Nameless(summary).Article with { Published = null } });
        Assert.Equal("", bare.Source);
        foreach (var told in new[] { StoryHtml.Render(bare), StoryPage.Render(Site, bare), EmailBlock.Html(bare), EmailBlock.Text(bare) })
        {
            Assert.DoesNotContain("Source", told, StringComparison.Ordinal);
            Assert.DoesNotContain("<p></p>", told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_story_that_several_outlets_tell_has_one_line_of_sources()
    {
        var merged = Item("a") with
        {
            Source = "Source: Brindle Bay Courier, 3 March 2026",
            Also = [new FeedSource("b", "Source: Northern Post", "https://post.example/b"), new FeedSource("c", "4 March 2026", null)],
        };
        const string line = "Source: Brindle Bay Courier, 3 March 2026; Northern Post; 4 March 2026";
        foreach (var told in new[] { StoryHtml.Render(merged), StoryPage.Render(Site, merged), EmailBlock.Text(merged) })
        {
            Assert.Equal(1, told.Split("Source:").Length - 1);
            Assert.Contains(line, told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_item_with_hardly_a_fact_tells_its_paragraph()
    {
        var item = Item("a") with { Paragraph = "The council voted. The work will cost 4.2 million crowns." };
        var few = item with { Facts = [.. item.Facts.Take(1)] };
        Assert.Contains("The council voted.", EmailBlock.Text(few), StringComparison.Ordinal);
        Assert.Contains("The council voted.", EmailBlock.Html(few), StringComparison.Ordinal);
        Assert.DoesNotContain("* ", EmailBlock.Text(few), StringComparison.Ordinal);
        Assert.True(item.Facts.Count > 1);
        Assert.DoesNotContain("The council voted.", EmailBlock.Text(item), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\u200B\u2060b", "ab")]
    [InlineData("so\u00ADlar", "solar")]
    [InlineData("x\u200D\u200C\u200D\u200Dy", "xy")]
    [InlineData("\u200Dend\u200D", "end")]
    [InlineData("\u0645\u06CC\u200C\u0631\u0648\u062F", "\u0645\u06CC\u200C\u0631\u0648\u062F")]
    [InlineData("\U0001F469\u200D\U0001F692 at work", "\U0001F469\u200D\U0001F692 at work")]
    [InlineData("tag\U000E0041\U000E0042ged", "tagged")]
    public void What_nobody_sees_is_not_told(string written, string told) => Assert.Equal(told, OneLine.Of(written));

    [Fact]
    public void What_was_withdrawn_leaves_a_tombstone_in_atom()
    {
        var entry = XDocument
            .Parse(AtomFeed.Render(Site, Guid.Empty, [Item("a")], [Gone]).ToString())
            .Descendants(XName.Get("deleted-entry", "http://purl.org/atompub/tombstones/1.0"))
            .Single();
        Assert.Equal(Gone.Iri, entry.Attribute("ref")!.Value);
        Assert.Equal("2026-03-04T13:00:00Z", entry.Attribute("when")!.Value);
    }

    [Fact]
    public void A_correction_changes_what_the_item_says_and_when_it_was_updated_but_not_when_it_was_published()
    {
        var corrected = FeedItem.From(SampleSummaries.Ferry with { Id = "a", Revision = 2, Updated = Entered.AddDays(2) }, Entered, 90);
        var item = Load(AtomFeed.Render(Site, Guid.Empty, [corrected], [])).Items.Single();
        Assert.Equal(Entered, item.PublishDate);
        Assert.Equal(Entered.AddDays(2), item.LastUpdatedTime);
        Assert.Equal(Item("a").Iri, item.Id);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void One_hostile_item_never_breaks_a_feed(string text)
    {
        FeedItem[] items = [Item("a"), FeedItem.From(SampleSummaries.Hostile(text) with { Id = "b" }, Entered, 90), Item("c")];
        Assert.Equal(3, Load(AtomFeed.Render(Site, Guid.Empty, items, [])).Items.Count());
        Assert.Equal(3, Load(RssFeed.Render(Site, items)).Items.Count());
        using var json = JsonDocument.Parse(JsonFeed.Render(Site, items));
        foreach (var item in json.RootElement.GetProperty("items").EnumerateArray())
        {
            Inert.Check(Inert.Parse(item.GetProperty("content_html").GetString()!), ownScripts: 0);
        }

        Inert.Check(Inert.Parse(IndexPage.Render(Site, items)), ownScripts: 0);
        Inert.Check(Inert.Parse(StoryPage.Render(Site, items[1])), ownScripts: 0);
    }

    [Fact]
    public void The_same_items_give_the_same_bytes()
    {
        FeedItem[] items = [Item("a"), Item("b")];
        Assert.Equal(JsonFeed.Render(Site, items).ToArray(), JsonFeed.Render(Site, items).ToArray());
        Assert.Equal(
            AtomFeed.Render(Site, Guid.Empty, items, [Gone]).ToArray(),
            AtomFeed.Render(Site, Guid.Empty, items, [Gone]).ToArray()
        );
        Assert.Equal(RssFeed.Render(Site, items).ToArray(), RssFeed.Render(Site, items).ToArray());
    }

    [Fact]
    public void Items_of_equal_text_are_one_item_that_lists_its_sources()
    {
        var later = Item("b") with { Entered = Entered.AddHours(1), Source = "Source: The Other Paper" };
        var other = Item("c") with { TextSha256 = "other", Entered = Entered.AddHours(2) };
        var newest = FeedSelection.Newest([later, other, Item("a")], 10);
        Assert.Equal(["c", "a"], newest.Select(item => item.Id));
        Assert.Equal("Source: The Other Paper", Assert.Single(newest[1].Also).Source);
        Assert.Contains("The Other Paper", StoryHtml.Render(newest[1]));
    }

    [Fact]
    public async Task Json_feed_is_valid_by_the_rules_of_its_version()
    {
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(
            Repository.Read("tests/Summarizer.Tests/Publishing/json-feed-1.1.schema.json"),
            TestContext.Current.CancellationToken
        );
        FeedItem[] items =
        [
            .. HostileText.Strings.Select(
                (text, index) => FeedItem.From(SampleSummaries.Hostile(text) with { Id = $"h{index}" }, Entered, 90)
            ),
            Item("a"),
        ];
        Assert.Empty(schema.Validate(JsonFeed.Render(Site, items).ToString()));
        Assert.Empty(schema.Validate(JsonFeed.Render(Site, []).ToString()));
        Assert.NotEmpty(
            schema.Validate(
                JsonFeed
                    .Render(Site, items)
                    .ToString()
                    .Replace("date_published\": \"2026", "date_published\": \"yesterday", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public void Atom_has_what_rfc_4287_asks_for_once_and_no_element_of_another_kind()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument
            .Parse(
                AtomFeed
                    .Render(Site, Guid.Empty, [Item("a"), Item("b")], [Gone], archive: new(null, "archive/2026-03-03-001.xml", null))
                    .ToString()
            )
            .Root!;
        Assert.Equal(1, feed.Elements(atom + "link").Count(link => link.Attribute("rel")!.Value == "prev-archive"));
        foreach (var part in feed.Elements(atom + "entry").Prepend(feed))
        {
            foreach (var once in new[] { "id", "title", "updated" })
            {
                Assert.Single(part.Elements(atom + once));
            }

            Assert.True(Uri.IsWellFormedUriString(part.Element(atom + "id")!.Value, UriKind.Absolute));
            Assert.True(part.Elements(atom + "author").Any() || feed.Elements(atom + "author").Any());
            Assert.InRange(part.Elements(atom + "link").Count(link => link.Attribute("rel")!.Value == "alternate"), 1, 1);
            Assert.All(
                part.Elements().Where(child => child.Name.Namespace == atom),
                child => Assert.Contains(child.Name.LocalName, AtomElements)
            );
        }

        Assert.Equal(2, feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value).Distinct().Count());
    }

    [Fact]
    public void A_story_page_is_small_beside_its_text_and_loads_nothing()
    {
        var item = Item("a");
        var page = Inert.Parse(StoryPage.Render(Site, item));
        var text = System.Text.Encoding.UTF8.GetByteCount(page.Body!.TextContent);
        Assert.InRange(StoryPage.Render(Site, item).Length - text, 1, 60_000);
        Assert.Empty(
            page.QuerySelectorAll("script,img,iframe,object,embed,video,audio,source,[src],[srcset],link[rel=stylesheet],[style]")
        );
        Assert.StartsWith("default-src 'none'", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent);
    }

    [Theory]
    [InlineData("en", "Source:", "Sentences taken from the article.")]
    [InlineData("de", "Quelle:", "Sätze aus dem Artikel übernommen.")]
    [InlineData("fr", "Source", "Phrases tirées de l’article.")]
    [InlineData("es", "Fuente:", "Frases tomadas del artículo.")]
    [InlineData("ar", "المصدر:", "جمل مأخوذة من المقال.")]
    public void Every_item_says_how_it_was_made_and_ends_with_its_source_in_its_language(string language, string source, string made)
    {
        var summary = SampleSummaries.Extract(GenerationMethod.Extractive);
        var html = StoryHtml.Render(FeedItem.From(summary with { Text = summary.Text with { Language = language } }, Entered, 90));
        Assert.Contains(made, html);
        var last = Inert.Parse(html).QuerySelectorAll("p")[^1].TextContent;
        Assert.StartsWith(source, last);
        Assert.Contains("2026", last);
        Assert.Contains("CC BY 4.0", last);
    }

    [Fact]
    public void A_verbatim_item_is_headline_link_and_first_sentence()
    {
        var item = FeedItem.From(SampleSummaries.Extract(GenerationMethod.Verbatim), Entered, 90);
        var html = Inert.Parse(StoryHtml.Render(item));
        Assert.Equal(item.Sentence, html.QuerySelector("strong")!.TextContent);
        Assert.Empty(html.QuerySelectorAll("li"));
        Assert.Equal(3, html.QuerySelectorAll("p").Length);
        Assert.Equal(item.Url, html.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Feeds_without_items_are_feeds()
    {
        Assert.Empty(Load(AtomFeed.Render(Site, Guid.Empty, [], [])).Items);
        Assert.Empty(Load(RssFeed.Render(Site, [])).Items);
        Assert.Contains("No stories yet.", IndexPage.Render(Site, []));
    }

    private static FeedItem Item(string id) => FeedItem.From(SampleSummaries.Ferry with { Id = id }, Entered, 90);

    private static SyndicationFeed Load(BinaryData feed)
    {
        using var xml = XmlReader.Create(feed.ToStream());
        return SyndicationFeed.Load(xml);
    }
}
