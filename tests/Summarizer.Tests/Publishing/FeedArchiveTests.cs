using System.Globalization;
using System.Xml.Linq;
using Summarizer.Publishing;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Publishing;

/// <summary>Whoever starts at atom.xml and goes back page by page sees every story once, by RFC 5005.</summary>
public sealed class FeedArchiveTests(AzuriteFixture azurite)
{
    private const int Size = 3;
    private static readonly KeyValuePair<string, string?> Small = new("Summarizer:Site:FeedItems", "3");
    private static readonly DateTimeOffset Day = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly SiteOptions Site = new() { FeedItems = Size };

    [Fact]
    public async Task A_page_closes_once_a_whole_feed_of_newer_stories_follows_it()
    {
        await using var world = await World.OpenAsync(azurite, Small);
        foreach (
            var (day, count, pages) in new[]
            {
                (0, 2, ""),
                (1, 2, ""),
                (1, 3, "2026-03-01-001"),
                (1, 9, "2026-03-01-001 2026-03-02-001 2026-03-02-002"),
                (4, 1, "2026-03-01-001 2026-03-02-001 2026-03-02-002"),
                (4, 3, "2026-03-01-001 2026-03-02-001 2026-03-02-002 2026-03-02-003"),
                (2, 1, "2026-03-01-001 2026-03-02-001 2026-03-02-002 2026-03-02-003 2026-03-03-001"),
            }
        )
        {
            await FillAsync(world, day, count);
            var chain = await FeedChain.ReadAsync(world.Calm.Storage.Site, World.Token);
            Assert.Equal(
                pages.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"archive/{name}.xml"),
                chain.Pages.Reverse()
            );
            await AssertWholeAsync(world, chain);
        }
    }

    [Fact]
    public async Task A_story_that_enters_before_one_already_archived_is_in_the_archive_and_none_is_lost()
    {
        await using var world = await World.OpenAsync(azurite, Small);
        await FillAsync(world, 0, 8);
        await FillAsync(world, 1, 8);
        foreach (var (day, minute) in new[] { (0, 1), (1, 0), (0, 0), (1, 3) })
        {
            await EnterAsync(world, Item($"late-{day}-{minute}", Day.AddDays(day).AddMinutes(minute).AddSeconds(30)));
            await AssertWholeAsync(world, await FeedChain.ReadAsync(world.Calm.Storage.Site, World.Token));
        }
    }

    [Fact]
    public async Task Only_the_page_that_changed_is_written_again_and_what_is_withdrawn_leaves_a_tombstone_there()
    {
        await using var world = await World.OpenAsync(azurite, Small);
        await FillAsync(world, 0, 9);
        await FillAsync(world, 1, 3);
        var before = await ETagsAsync(world);
        var site = world.Calm.Get<SiteStore>();
        var path = DayFile.PathOf(Day, Site);
        var (day, etag) = await site.ReadDayAsync(path, World.Token);
        var gone = day.Items[4];
        await site.WriteDayAsync(path, day.Without(new WithdrawnItem(gone.Id, gone.Iri, gone.Entered, Day.AddDays(2))), etag, World.Token);
        await WriteAsync(world, path, gone.Id);
        var after = await ETagsAsync(world);
        Assert.Equal("archive/2026-03-01-002.xml", Assert.Single(after, page => before[page.Key] != page.Value).Key);
        var page = XDocument.Parse(
            (await world.Calm.Storage.Site.ReadAsync("archive/2026-03-01-002.xml", World.Token))!.Content.ToString()
        );
        Assert.Equal(2, page.Descendants(XName.Get("entry", "http://www.w3.org/2005/Atom")).Count());
        Assert.Equal(
            gone.Iri,
            page.Descendants(XName.Get("deleted-entry", "http://purl.org/atompub/tombstones/1.0")).Single().Attribute("ref")!.Value
        );
    }

    [Fact]
    public void The_thousandth_page_of_a_day_comes_after_the_ninth()
    {
        var pages = ArchivePage.Of(
            "days/2026-03-01.json",
            DayFile.Of(Enumerable.Range(0, 1001).Select(n => Item($"s{n:0000}", Day.AddSeconds(n))), []),
            1
        );
        Assert.Equal(pages.Select(page => page.Path), pages.Select(page => page.Path).Reverse().Order(ArchivePage.Order));
    }

    private static async Task AssertWholeAsync(World world, FeedChain chain)
    {
        var stored = new List<FeedItem>();
        foreach (var path in await world.Calm.Get<SiteStore>().ListDaysAsync(World.Token))
        {
            stored.AddRange((await world.Calm.Get<SiteStore>().ReadDayAsync(path, World.Token)).Day.Items);
        }

        Assert.Equal(stored.Select(item => item.Iri).Order(StringComparer.Ordinal), chain.Entries.Order(StringComparer.Ordinal));
        Assert.InRange(chain.Current.Count, Math.Min(Size, stored.Count), (2 * Size) - 1);
        Assert.Empty(chain.Faults);
        var newest = stored.OrderByDescending(item => item.Entered).Take(Math.Min(Size, stored.Count)).Select(item => item.Iri);
        Assert.Subset(chain.Current.ToHashSet(), newest.ToHashSet());
    }

    private static async Task FillAsync(World world, int day, int count)
    {
        var site = world.Calm.Get<SiteStore>();
        var at = Day.AddDays(day);
        var items = Enumerable
            .Range(0, count)
            .Select(n => Item(string.Create(CultureInfo.InvariantCulture, $"s{day}-{n}"), at.AddMinutes(n)))
            .ToList();
        var path = DayFile.PathOf(at, Site);
        var (_, etag) = await site.ReadDayAsync(path, World.Token);
        await site.WriteDayAsync(path, DayFile.Of(items, []), etag, World.Token);
        await WriteAsync(world, path, [.. items.Select(item => item.Id)]);
    }

    private static async Task EnterAsync(World world, FeedItem item)
    {
        var site = world.Calm.Get<SiteStore>();
        var path = DayFile.PathOf(item.Entered, Site);
        var (day, etag) = await site.ReadDayAsync(path, World.Token);
        await site.WriteDayAsync(path, day.With(item), etag, World.Token);
        await WriteAsync(world, path, item.Id);
    }

    private static async Task WriteAsync(World world, string path, params string[] ids) =>
        await world
            .Calm.Get<SiteFeeds>()
            .WriteAsync(
                await world.Calm.Get<SiteStore>().SeeAsync(SiteFile.Paths, World.Token),
                new Dictionary<string, IReadOnlySet<string>> { [path] = ids.ToHashSet() },
                World.Token
            );

    private static FeedItem Item(string id, DateTimeOffset entered) =>
        FeedItem.From(SampleSummaries.Ferry with { Id = id }, entered, 90) with
        {
            TextSha256 = id,
        };

    private static async Task<Dictionary<string, string>> ETagsAsync(World world) =>
        await world
            .Calm.Storage.Site.ListAsync("archive/", false, World.Token)
            .ToDictionaryAsync(blob => blob.Path, blob => blob.ETag.ToString(), cancellationToken: World.Token);
}
