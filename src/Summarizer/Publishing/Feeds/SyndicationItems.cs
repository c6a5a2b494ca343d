using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace Summarizer.Publishing;

/// <summary>What Atom and RSS share. Texts of items are lines without control characters, so that none can break a feed.</summary>
internal static class SyndicationItems
{
    public static SyndicationItem Of(FeedItem item, SiteLinks links)
    {
        var entry = new SyndicationItem
        {
            Id = item.Iri,
            Title = new TextSyndicationContent(OneLine.Of(item.Headline)),
            PublishDate = item.Entered.ToUniversalTime(),
            LastUpdatedTime = item.Updated.ToUniversalTime(),
        };
        entry.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(links.Target(item))));
        foreach (var topic in item.Topics)
        {
            entry.Categories.Add(new SyndicationCategory(OneLine.Of(topic)));
        }

        return entry;
    }

    public static BinaryData Write(SyndicationFeedFormatter feed)
    {
        using var bytes = new MemoryStream();
        using (
            var xml = XmlWriter.Create(
                bytes,
                new XmlWriterSettings
                {
                    Indent = true,
                    NewLineChars = "\n",
                    Encoding = new UTF8Encoding(false),
                }
            )
        )
        {
            feed.WriteTo(xml);
        }

        // The formatter writes RSS dates with "Z" for a zone, which older readers of RFC 822 don't know.
        var text = Encoding
            .UTF8.GetString(bytes.ToArray())
            .Replace(" Z</pubDate>", " GMT</pubDate>", StringComparison.Ordinal)
            .Replace(" Z</lastBuildDate>", " GMT</lastBuildDate>", StringComparison.Ordinal);
        return new BinaryData(text + "\n");
    }
}
