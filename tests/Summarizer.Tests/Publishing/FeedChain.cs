using System.Xml.Linq;
using Summarizer.Storage;

namespace Summarizer.Tests.Publishing;

/// <summary>What a reader by RFC 5005 sees: <c>atom.xml</c> and every page of the archive that links lead to.</summary>
internal sealed record FeedChain(IReadOnlyList<string> Current, IReadOnlyList<string> Pages, IReadOnlyList<string> Entries)
{
    private const string Root = "http://localhost:8080/";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace History = "http://purl.org/syndication/history/1.0";

    /// <summary>Entries of all pages, atom.xml's too, with every page's links looked at.</summary>
    public static async Task<FeedChain> ReadAsync(BlobFolder site, CancellationToken cancellationToken)
    {
        var current = await PageAsync("atom.xml");
        var (pages, entries) = (new List<string>(), new List<string>(Ids(current)));
        string? later = null;
        for (var path = Links(current, "prev-archive").SingleOrDefault(); path is not null; )
        {
            var page = await PageAsync(path);
            Assert.Single(page.Elements(History + "archive"));
            Assert.Equal(["atom.xml"], Links(page, "current"));
            Assert.Equal(later is null ? [] : [later], Links(page, "next-archive"));
            pages.Add(path);
            entries.AddRange(Ids(page));
            later = path;
            path = Links(page, "prev-archive").SingleOrDefault();
        }

        var stored = await site.ListAsync("archive/", false, cancellationToken).Select(blob => blob.Path).ToListAsync(cancellationToken);
        Assert.Equal(stored.Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
        return new FeedChain([.. Ids(current)], pages, entries);

        async Task<XElement> PageAsync(string path) =>
            XDocument
                .Parse(
                    (await site.ReadAsync(path, cancellationToken))?.Content.ToString()
                        ?? throw new InvalidOperationException($"A link leads to '{path}', which is not there.")
                )
                .Root!;
    }

    private static IEnumerable<string> Ids(XElement feed) =>
        feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value);

    private static IEnumerable<string> Links(XElement feed, string relation) =>
        feed.Elements(Atom + "link")
            .Where(link => link.Attribute("rel")?.Value == relation)
            .Select(link => link.Attribute("href")!.Value[Root.Length..]);
}
