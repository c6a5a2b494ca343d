using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml.Linq;

namespace Summarizer.Publishing;

/// <summary><c>atom.xml</c>, RFC 4287, with tombstones by RFC 6721 for what was withdrawn; it and the archive's pages are one feed by RFC 5005.</summary>
public static class AtomFeed
{
    private static readonly XNamespace Tombstones = "http://purl.org/atompub/tombstones/1.0";

    private static readonly XNamespace History = "http://purl.org/syndication/history/1.0";

    /// <param name="identity">The site's own, see <see cref="SiteIdentity"/>.</param>
    /// <param name="path">Of the feed: for a page of its archive, of the feed that it belongs to.</param>
    public static BinaryData Render(
        SiteOptions site,
        Guid identity,
        IReadOnlyList<FeedItem> items,
        IReadOnlyList<WithdrawnItem> withdrawn,
        string path = "atom.xml",
        ArchiveLinks? archive = null
    )
    {
        var links = new SiteLinks(site);
        var feed = new SyndicationFeed
        {
            Id = SiteIdentity.IriOf(identity, path),
            Title = new TextSyndicationContent(OneLine.Of(site.Title)),
            Language = site.Language,
            LastUpdatedTime = FeedSelection.Updated(items, withdrawn).ToUniversalTime(),
            Items = [.. items.Select(item => Entry(item, links))],
        };
        feed.Authors.Add(new SyndicationPerson { Name = OneLine.Of(site.Title) });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(links.To(archive?.Self ?? path)), "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(links.Home), "text/html"));
        foreach (
            var (relation, to) in new[]
            {
                ("current", archive?.Self is null ? null : path),
                ("prev-archive", archive?.Previous),
                ("next-archive", archive?.Next),
            }
        )
        {
            if (to is not null)
            {
                feed.Links.Add(
                    new SyndicationLink(new Uri(links.To(to))) { RelationshipType = relation, MediaType = "application/atom+xml" }
                );
            }
        }

        if (archive?.Self is not null)
        {
            feed.ElementExtensions.Add(new XElement(History + "archive", new XAttribute(XNamespace.Xmlns + "fh", History.NamespaceName)));
        }

        foreach (var gone in withdrawn.OrderByDescending(gone => gone.At).ThenBy(gone => gone.Id, StringComparer.Ordinal))
        {
            feed.ElementExtensions.Add(
                new XElement(
                    Tombstones + "deleted-entry",
                    new XAttribute(XNamespace.Xmlns + "at", Tombstones.NamespaceName),
                    new XAttribute("ref", gone.Iri),
                    new XAttribute("when", gone.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))
                )
            );
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
