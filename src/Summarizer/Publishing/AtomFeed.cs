using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml.Linq;

namespace Summarizer.Publishing;

/// <summary><c>atom.xml</c>, RFC 4287, with tombstones by RFC 6721 for what was withdrawn.</summary>
public static class AtomFeed
{
    private static readonly XNamespace Tombstones = "http://purl.org/atompub/tombstones/1.0";

    public static BinaryData Render(SiteOptions site, IReadOnlyList<FeedItem> items, IReadOnlyList<WithdrawnItem> withdrawn, string path = "atom.xml")
    {
        var links = new SiteLinks(site);
        var feed = new SyndicationFeed
        {
            Id = links.To(path),
            Title = new TextSyndicationContent(OneLine.Of(site.Title)),
            Language = site.Language,
            LastUpdatedTime = FeedSelection.Updated(items, withdrawn).ToUniversalTime(),
            Items = [.. items.Select(item => Entry(item, links))],
        };
        feed.Authors.Add(new SyndicationPerson { Name = OneLine.Of(site.Title) });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(links.To(path)), "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(links.Home), "text/html"));
        foreach (var gone in withdrawn.OrderByDescending(gone => gone.At).ThenBy(gone => gone.Id, StringComparer.Ordinal))
        {
            feed.ElementExtensions.Add(new XElement(
                Tombstones + "deleted-entry",
                new XAttribute(XNamespace.Xmlns + "at", Tombstones.NamespaceName),
                new XAttribute("ref", gone.Iri),
                new XAttribute("when", gone.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))));
        }

        return SyndicationItems.Write(feed.GetAtom10Formatter());
    }

    private static SyndicationItem Entry(FeedItem item, SiteLinks links)
    {
        var entry = SyndicationItems.Of(item, links);
        entry.Summary = new TextSyndicationContent(item.Sentence);
        entry.Content = new TextSyndicationContent(StoryHtml.Render(item), TextSyndicationContentKind.Html);
        foreach (var author in item.Authors)
        {
            entry.Authors.Add(new SyndicationPerson { Name = OneLine.Of(author) });
        }

        return entry;
    }
}
