using System.Xml.Linq;
using Summarizer.Publishing;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Publishing;

/// <summary>Whoever starts at atom.xml and goes back page by page sees every story once, by RFC 5005.</summary>
public sealed class FeedArchiveTests(AzuriteFixture azurite)
{
    private const int Size = 3;
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace History = "http://purl.org/syndication/history/1.0";
    private static readonly DateTimeOffset Day = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly SiteOptions Site = new() { FeedItems = Size };

    [Fact]
    public async Task Pages_close_with_their_day_or_when_a_whole_feed_of_newer_items_follows()
    {
        await using var world = await World.OpenAsync(azurite, new KeyValuePair<string, string?>("Summarizer:Site:FeedItems", "3"));
        foreach (
            var (day, count, newest) in new[]
            {
                (0, 2, null),
                (1, 4, "archive/2026-03-01-001.xml"),
                (1, 6, "archive/2026-03-02-001.xml"),
                (4, 1, "archive/2026-03-02-002.xml"),
                (2, 1, "archive/2026-03-03-001.xml"),
            }
        )
        {
            Assert.Equal(newest, await FillAsync(world, day, count));
            await AssertChainAsync(world, newest);
        }

        Assert.Equal(
            ["2026-03-01-001", "2026-03-02-001", "2026-03-02-002", "2026-03-03-001"],
            (await PagesAsync(world)).Select(path => path["archive/".Length..^".xml".Length])
        );
    }

    [Fact]
    public async Task Only_the_page_that_changed_is_written_again_and_what_is_withdrawn_leaves_a_tombstone_there()
    {
        await using var world = await World.OpenAsync(azurite, new KeyValuePair<string, string?>("Summarizer:Site:FeedItems", "3"));
        await FillAsync(world, 0, 9);
        await FillAsync(world, 1, 1);
        var before = await ETagsAsync(world);
        var site = world.Calm.Get<SiteStore>();
        var path = DayFile.PathOf(Day, Site);
        var (day, etag) = await site.ReadDayAsync(path, World.Token);
        var gone = day.Items[4];
        await site.WriteDayAsync(path, day.Without(new WithdrawnItem(gone.Id, gone.Iri, gone.Entered, Day.AddDays(2))), etag, World.Token);
        var counted = RequestPolicy.Counting();
        await world
            .Start(counted, new KeyValuePair<string, string?>("Summarizer:Site:FeedItems", "3"))
            .Get<FeedArchive>()
            .ApplyAsync(await site.ListDaysAsync(World.Token), Touched(path, gone.Id), World.Token);
        var after = await ETagsAsync(world);
        Assert.Equal("archive/2026-03-01-002.xml", Assert.Single(after, page => before[page.Key] != page.Value).Key);
        Assert.Equal(3, counted.Sent);
        var page = await ReadAsync(world, "archive/2026-03-01-002.xml");
        Assert.Equal(2, page.Descendants(Atom + "entry").Count());
        Assert.Equal(
            gone.Iri,
            page.Descendants(XName.Get("deleted-entry", "http://purl.org/atompub/tombstones/1.0")).Single().Attribute("ref")!.Value
        );
    }

    private static async Task AssertChainAsync(World world, string? newest)
    {
        string? later = null;
        var seen = new List<string>();
        for (var path = newest; path is not null; )
        {
            var page = await ReadAsync(world, path);
            Assert.Single(page.Elements(History + "archive"));
            Assert.Equal(["http://localhost:8080/atom.xml"], Links(page, "current"));
            Assert.Equal(later is null ? [] : [later], Links(page, "next-archive"));
            seen.AddRange(page.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
            later = $"http://localhost:8080/{path}";
            path = Links(page, "prev-archive").SingleOrDefault()?["http://localhost:8080/".Length..];
        }

        Assert.Equal(seen.Distinct(), seen);
        Assert.Equal(
            await PagesAsync(world) is { Count: > 0 } pages
                ? (await Task.WhenAll(pages.Select(path => ReadAsync(world, path)))).Sum(page => page.Elements(Atom + "entry").Count())
                : 0,
            seen.Count
        );
    }

    private static async Task<string?> FillAsync(World world, int day, int count)
    {
        var site = world.Calm.Get<SiteStore>();
        var items = Enumerable
            .Range(0, count)
            .Select(n =>
                FeedItem.From(SampleSummaries.Ferry with { Id = $"s{day}-{n}" }, Day.AddDays(day).AddMinutes(n), 90) with
                {
                    TextSha256 = $"{day}-{n}",
                }
            )
            .ToList();
        var path = DayFile.PathOf(Day.AddDays(day), Site);
        var (_, etag) = await site.ReadDayAsync(path, World.Token);
        await site.WriteDayAsync(path, DayFile.Of(items, []), etag, World.Token);
        return await world
            .Calm.Get<FeedArchive>()
            .ApplyAsync(await site.ListDaysAsync(World.Token), Touched(path, items[^1].Id), World.Token);
    }

    private static Dictionary<string, IReadOnlySet<string>> Touched(string path, string id) =>
        new() { [path] = new HashSet<string> { id } };

    private static List<string> Links(XElement feed, string relation) =>
        [
            .. feed.Elements(Atom + "link")
                .Where(link => link.Attribute("rel")?.Value == relation)
                .Select(link => link.Attribute("href")!.Value),
        ];

    private static async Task<XElement> ReadAsync(World world, string path) =>
        XDocument.Parse((await world.Calm.Storage.Site.ReadAsync(path, World.Token))!.Content.ToString()).Root!;

    private static async Task<List<string>> PagesAsync(World world) => [.. (await ETagsAsync(world)).Keys.Order(StringComparer.Ordinal)];

    private static async Task<Dictionary<string, string>> ETagsAsync(World world) =>
        await world
            .Calm.Storage.Site.ListAsync("archive/", false, World.Token)
            .ToDictionaryAsync(blob => blob.Path, blob => blob.ETag.ToString(), cancellationToken: World.Token);
}
