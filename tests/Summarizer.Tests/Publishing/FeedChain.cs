using System.Xml.Linq;
using Summarizer.Storage;

namespace Summarizer.Tests.Publishing;

/// <summary>What a reader by RFC 5005 sees: <c>atom.xml</c> and every page of the archive that links lead to.</summary>
/// <param name="Current">Entries of <c>atom.xml</c>.</param>
/// <param name="Pages">Of the archive, the newest first.</param>
/// <param name="Entries">Of all pages, those of <c>atom.xml</c> too.</param>
/// <param name="Faults">Links that lead elsewhere than they should.</param>
internal sealed record FeedChain(
    IReadOnlyList<string> Current,
    IReadOnlyList<string> Pages,
    IReadOnlyList<string> Entries,
    IReadOnlyList<string> Faults
)
{
    private const string Root = "http://localhost:8080/";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace History = "http://purl.org/syndication/history/1.0";

    public static async Task<FeedChain> ReadAsync(BlobFolder site, CancellationToken cancellationToken)
    {
        var stored = await site.ListAsync("", false, cancellationToken)
            .Select(blob => blob.Path)
            .ToHashSetAsync(cancellationToken: cancellationToken);
        var (pages, entries, faults) = (new List<string>(), new List<string>(), new List<string>());
        if (!stored.Contains("atom.xml"))
        {
            return new FeedChain([], [], [], stored.Count == 0 ? [] : ["there is no atom.xml"]);
        }

        var page = await PageAsync("atom.xml");
        entries.AddRange(Ids(page));
        var (current, later) = (entries.ToList(), (string?)null);
        while (Links(page, "prev-archive") is [var path, ..])
        {
            if (!stored.Contains(path) || pages.Contains(path))
            {
                faults.Add($"a link leads to {path}, which is not there or was seen before");
                break;
            }

            page = await PageAsync(path);
            pages.Add(path);
            entries.AddRange(Ids(page));
            Check(path, "current", "atom.xml");
            Check(path, "next-archive", later);
            if (page.Element(History + "archive") is null)
            {
                faults.Add($"{path} does not say that it is an archive");
            }

            later = path;
        }

        faults.AddRange(
            stored
                .Where(path => path.StartsWith("archive/", StringComparison.Ordinal))
                .Except(pages)
                .Select(path => $"no link leads to {path}")
        );
        return new FeedChain(current, pages, entries, faults);

        async Task<XElement> PageAsync(string path) =>
            XDocument.Parse((await site.ReadAsync(path, cancellationToken))!.Content.ToString()).Root!;

        void Check(string path, string relation, string? to)
        {
            if (!Links(page, relation).SequenceEqual(to is null ? [] : [to]))
            {
                faults.Add($"{path} has {relation} {string.Join(' ', Links(page, relation))} in place of {to}");
            }
        }
    }

    private static IEnumerable<string> Ids(XElement feed) =>
        feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value);

    private static List<string> Links(XElement feed, string relation) =>
        [
            .. feed.Elements(Atom + "link")
                .Where(link => link.Attribute("rel")?.Value == relation)
                .Select(link => link.Attribute("href")!.Value[Root.Length..]),
        ];
}
