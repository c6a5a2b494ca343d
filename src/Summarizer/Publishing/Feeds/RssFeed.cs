using System.ServiceModel.Syndication;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Summarizer.Publishing;

/// <summary><c>rss.xml</c>, RSS 2.0 with <c>content:encoded</c> and <c>dc:creator</c>: what Mailchimp, Buttondown, beehiiv and WordPress take.</summary>
public static partial class RssFeed
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static BinaryData Render(SiteOptions site, IReadOnlyList<FeedItem> items, string path = "rss.xml")
    {
        var links = new SiteLinks(site);
        var feed = new SyndicationFeed
        {
            Title = new TextSyndicationContent(OneLine.Of(site.Title)),
            Description = new TextSyndicationContent(OneLine.Of(site.Title)),
            Language = site.Language,
            LastUpdatedTime = FeedSelection.Updated(items, []).ToUniversalTime(),
            Items = [.. items.Select(item => Entry(item, links))],
        };
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(links.Home)));
        feed.ElementExtensions.Add(
            new XElement(
                Atom + "link",
                new XAttribute(XNamespace.Xmlns + "atom", Atom.NamespaceName),
                new XAttribute("href", links.To(path)),
                new XAttribute("rel", "self"),
                new XAttribute("type", "application/rss+xml")
            )
        );
        return SyndicationItems.Write(new Rss20FeedFormatter(feed, serializeExtensionsAsAtom: false));
    }

    private static SyndicationItem Entry(FeedItem item, SiteLinks links)
    {
        var entry = SyndicationItems.Of(item, links);
        entry.Title = new TextSyndicationContent(Shown(item.Headline));
        entry.Summary = new TextSyndicationContent(Html.Line(item.Sentence).Replace("&quot;", "\"", StringComparison.Ordinal));
        entry.ElementExtensions.Add(
            new XElement(Content + "encoded", new XAttribute(XNamespace.Xmlns + "content", Content.NamespaceName), StoryHtml.Render(item))
        );
        foreach (var author in item.Authors)
        {
            entry.ElementExtensions.Add(
                new XElement(Dublin + "creator", new XAttribute(XNamespace.Xmlns + "dc", Dublin.NamespaceName), Shown(author))
            );
        }

        return entry;
    }

    /// <summary>
    /// RSS says of a title and a creator neither that it is text nor that it is HTML, and many readers take it for HTML: what they would take
    /// for markup is escaped once more, so that all of them show it; an ampersand that stands for itself stays as it is.
    /// </summary>
    private static string Shown(string text)
    {
        var line = OneLine.Of(text);
        return LooksLikeMarkup().IsMatch(line) ? Html.Line(line).Replace("&quot;", "\"", StringComparison.Ordinal) : line;
    }

    [GeneratedRegex("<|&(?:#[0-9xX]|[A-Za-z])[A-Za-z0-9]{0,31};")]
    private static partial Regex LooksLikeMarkup();
}
