using System.Text.Json;
using System.Xml.Linq;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Tests.Storage;
using static Summarizer.Tests.SiteSteps;

namespace Summarizer.Tests;

public sealed class SitePipelineTests(AzuriteFixture azurite)
{
    private static readonly string[] Files = ["atom.xml", "feed.json", "index.html", "rss.xml", "summary.schema.json"];

    [Fact]
    public async Task A_summarized_article_is_in_every_feed_and_its_marker_is_gone()
    {
        await using var world = await World.OpenAsync(azurite);
        await PublishAsync(world, "harbour.txt", Article("harbour"));
        var report = await SiteAsync(world);
        Assert.Equal((1, 0, 0), (report.Entered, report.Left, report.Later));
        Assert.Equal(Files, await RootAsync(world));
        Assert.Equal([ArticleId.Of("harbour.txt")], await FeedIdsAsync(world));
        Assert.Contains("harbour", await ReadAsync(world, SiteLinks.StoryPath(ArticleId.Of("harbour.txt"))));
        Assert.Empty(await world.Calm.Get<Ledger>().ListChangedAsync(World.Token).ToListAsync(World.Token));
    }

    [Fact]
    public async Task Where_nothing_changed_nothing_is_read_but_the_list_of_changes()
    {
        await using var world = await World.OpenAsync(azurite);
        var counted = RequestPolicy.Counting();
        var instance = world.Start(counted);
        await instance.Get<SitePipeline>().RunAsync(World.Token);
        var before = counted.Sent;
        Assert.Equal(SiteReport.Nothing, await instance.Get<SitePipeline>().RunAsync(World.Token));
        Assert.Equal(1, counted.Sent - before);
    }

    [Fact]
    public async Task A_deleted_article_leaves_a_tombstone_in_atom_and_nothing_in_the_other_feeds()
    {
        await using var world = await World.OpenAsync(azurite);
        await PublishAsync(world, "harbour.txt", Article("harbour"));
        await PublishAsync(world, "market.txt", Article("market"));
        await SiteAsync(world);
        await world.DeleteAsync("harbour.txt");
        await world.RunAsync("harbour.txt");
        var report = await SiteAsync(world);
        Assert.Equal((0, 1), (report.Entered, report.Left));
        Assert.Equal([ArticleId.Of("market.txt")], await FeedIdsAsync(world));
        Assert.Equal(FeedItem.IriOf(ArticleId.Of("harbour.txt")), (await TombstonesAsync(world)).Single());
        foreach (var path in Files.Append(SiteLinks.StoryPath(ArticleId.Of("market.txt"))))
        {
            Assert.DoesNotContain("harbour", await ReadAsync(world, path));
        }

        Assert.Null(await world.Calm.Storage.Site.ReadAsync(SiteLinks.StoryPath(ArticleId.Of("harbour.txt")), World.Token));
    }

    [Fact]
    public async Task A_correction_renews_the_item_in_its_day_and_keeps_the_moment_it_entered()
    {
        await using var world = await World.OpenAsync(azurite);
        await PublishAsync(world, "harbour.txt", Article("harbour"));
        await SiteAsync(world);
        var before = (await ItemsAsync(world)).Single();
        world.Time.Advance(TimeSpan.FromDays(3));
        await PublishAsync(world, "harbour.txt", Article("lighthouse"));
        await SiteAsync(world);
        var after = (await ItemsAsync(world)).Single();
        Assert.Equal(before.GetProperty("id").GetString(), after.GetProperty("id").GetString());
        Assert.Equal(before.GetProperty("date_published").GetString(), after.GetProperty("date_published").GetString());
        Assert.NotEqual(before.GetProperty("date_modified").GetString(), after.GetProperty("date_modified").GetString());
        Assert.Contains("lighthouse", after.GetProperty("content_html").GetString());
    }

    [Fact]
    public async Task An_article_dated_years_ago_and_uploaded_today_is_new_today()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("old.txt", Article("harbour"), ("published", "2022-01-17"));
        await world.RunAsync("old.txt");
        await SiteAsync(world);
        var item = (await ItemsAsync(world)).Single();
        Assert.StartsWith("2025-03-04", item.GetProperty("date_published").GetString());
        Assert.Equal("2022-01-17", item.GetProperty("_summarizer").GetProperty("articlePublished").GetString());
    }

    [Fact]
    public async Task Nothing_under_embargo_is_public_before_its_time_and_it_enters_when_it_is_released()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("harbour.txt", Article("harbour"), ("embargoUntil", "2025-03-05T06:00:00Z"));
        await world.RunAsync("harbour.txt");
        await SiteAsync(world);
        Assert.Empty(await world.Calm.Storage.Site.ListAsync("stories/", false, World.Token).ToListAsync(World.Token));
        world.Time.Advance(TimeSpan.FromDays(1));
        await world.Calm.Sweep.RunDueAsync(World.Token);
        await SiteAsync(world);
        Assert.StartsWith("2025-03-05", (await ItemsAsync(world)).Single().GetProperty("date_published").GetString());
    }

    [Fact]
    public async Task A_second_writer_stays_away_until_the_firsts_ticket_expires()
    {
        await using var world = await World.OpenAsync(azurite);
        await PublishAsync(world, "harbour.txt", Article("harbour"));
        var expiry = world.Time.GetUtcNow() + SiteTicket.Lifetime;
        var ticket = new BinaryData($$"""{"holder":"a writer that died","expiry":"{{expiry:O}}"}""");
        await world.Calm.Storage.Ledger.OverwriteAsync(SiteTicket.Path, ticket, "application/json", World.Token);
        Assert.True((await SiteAsync(world)).Busy);
        world.Time.Advance(SiteTicket.Lifetime);
        Assert.Equal(1, (await SiteAsync(world)).Entered);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_writer_killed_at_any_request_leaves_the_next_one_all_that_it_needs(bool after)
    {
        await using var world = await World.OpenAsync(azurite);
        await PublishAsync(world, "market.txt", Article("market"));
        await SiteAsync(world);
        await PublishAsync(world, "harbour.txt", Article("harbour"));
        await world.DeleteAsync("market.txt");
        await world.RunAsync("market.txt");
        for (var at = 1; ; at++)
        {
            try
            {
                await world.Start(RequestPolicy.Killing(at, after)).Get<SitePipeline>().RunAsync(World.Token);
                break;
            }
            catch (ProcessKilledException)
            {
                world.Time.Advance(SiteTicket.Lifetime);
            }

            Assert.InRange(at, 1, 100);
        }

        Assert.Equal([ArticleId.Of("harbour.txt")], await FeedIdsAsync(world));
        Assert.Single(await TombstonesAsync(world));
        Assert.Empty(await world.Calm.Get<Ledger>().ListChangedAsync(World.Token).ToListAsync(World.Token));
    }

    [Fact]
    public async Task One_summary_that_cannot_be_read_costs_no_other_its_place()
    {
        await using var world = await World.OpenAsync(azurite);
        await PublishAsync(world, "harbour.txt", Article("harbour"));
        await PublishAsync(world, "market.txt", Article("market"));
        await world.Calm.Storage.Summaries.OverwriteAsync(
            $"{ArticleId.Of("market.txt")}/summary.json",
            new BinaryData("{ \"schemaVersion\": 9"),
            "application/json",
            World.Token
        );
        var report = await SiteAsync(world);
        Assert.Equal((1, 1), (report.Entered, report.Unreadable));
        Assert.Equal([ArticleId.Of("harbour.txt")], await FeedIdsAsync(world));
    }

    [Fact]
    public async Task One_new_article_costs_no_more_calls_on_a_large_site_than_on_a_small_one()
    {
        var small = await CallsForOneMoreAsync(stories: 100);
        var large = await CallsForOneMoreAsync(stories: 5_000);
        Assert.InRange(large, 1, small);
    }

    private async Task<int> CallsForOneMoreAsync(int stories)
    {
        const int aDay = 100;
        await using var world = await World.OpenAsync(azurite);
        for (var day = 1; day <= stories / aDay; day++)
        {
            var entered = world.Time.GetUtcNow().AddDays(-day);
            var items = Enumerable
                .Range(0, aDay)
                .Select(n =>
                    FeedItem.From(Publishing.SampleSummaries.Ferry with { Id = $"s{day}-{n}" }, entered, 90) with
                    {
                        TextSha256 = $"{day}-{n}",
                    }
                );
            await world
                .Calm.Get<SiteStore>()
                .WriteDayAsync(DayFile.PathOf(entered, new SiteOptions()), DayFile.Of(items, []), null, World.Token);
        }

        // The first makes the archive of what was put there.
        await PublishAsync(world, "market.txt", Article("market"));
        await SiteAsync(world);
        await PublishAsync(world, "harbour.txt", Article("harbour"));
        var counted = RequestPolicy.Counting();
        await world.Start(counted).Get<SitePipeline>().RunAsync(World.Token);
        TestContext.Current.TestOutputHelper?.WriteLine($"{stories} stories: {counted.Sent} storage calls for one more");
        return counted.Sent;
    }

    private static async Task<List<JsonElement>> ItemsAsync(World world) =>
        [.. JsonDocument.Parse(await ReadAsync(world, "feed.json")).RootElement.GetProperty("items").EnumerateArray()];

    private static async Task<List<string?>> FeedIdsAsync(World world) =>
        [.. (await ItemsAsync(world)).Select(item => item.GetProperty("_summarizer").GetProperty("id").GetString())];

    private static async Task<List<string>> TombstonesAsync(World world) =>
        [
            .. XDocument
                .Parse(await ReadAsync(world, "atom.xml"))
                .Descendants(XName.Get("deleted-entry", "http://purl.org/atompub/tombstones/1.0"))
                .Select(entry => entry.Attribute("ref")!.Value),
        ];

    private static async Task<List<string>> RootAsync(World world) =>
        await world
            .Calm.Storage.Site.ListAsync("", false, World.Token)
            .Select(blob => blob.Path)
            .Where(path => !path.Contains('/'))
            .ToListAsync(World.Token);
}
