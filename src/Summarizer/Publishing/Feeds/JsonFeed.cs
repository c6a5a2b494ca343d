using System.Globalization;
using System.Text.Json;

namespace Summarizer.Publishing;

/// <summary><c>feed.json</c>, JSON Feed 1.1. What is ours stands in the extension <c>_summarizer</c>.</summary>
public static class JsonFeed
{
    public static BinaryData Render(SiteOptions site, IReadOnlyList<FeedItem> items, string path = "feed.json")
    {
        var links = new SiteLinks(site);
        return new BinaryData(
            JsonSerializer.SerializeToUtf8Bytes(
                new Dictionary<string, object?>
                {
                    ["version"] = "https://jsonfeed.org/version/1.1",
                    ["title"] = OneLine.Of(site.Title),
                    ["home_page_url"] = links.Home,
                    ["feed_url"] = links.To(path),
                    ["language"] = site.Language,
                    ["items"] = items.Select(item => Item(item, links)),
                },
                SummaryJson.Options
            )
        );
    }

    private static Dictionary<string, object> Item(FeedItem item, SiteLinks links)
    {
        var entry = new Dictionary<string, object?>
        {
            ["id"] = item.Iri,
            ["url"] = links.Target(item),
            ["title"] = item.Headline,
            ["content_html"] = StoryHtml.Render(item),
            ["summary"] = item.Sentence,
            ["date_published"] = Moment(item.Entered),
            ["date_modified"] = Moment(item.Updated),
            ["authors"] = item.Authors.Count == 0 ? null : item.Authors.Select(name => new { name }),
            ["tags"] = item.Topics.Count == 0 ? null : item.Topics,
            ["language"] = item.Language == "und" ? null : item.Language,
            ["_summarizer"] = new
            {
                about = links.To("summary.schema.json"),
                id = item.Id,
                revision = item.Revision,
                articlePublished = item.ArticlePublished,
                outlet = item.Outlet,
                story = links.Story(item),
                sentence = item.Sentence,
                facts = item.Facts,
                method = item.Method,
                made = item.Made,
                source = item.Source,
                also = item.Also,
                minutes = item.Minutes,
                corrected = item.Corrected is { } corrected ? Moment(corrected) : null,
            },
        };

        // The format knows no null: what isn't there isn't named.
        return entry.Where(field => field.Value is not null).ToDictionary(field => field.Key, field => field.Value!);
    }

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
