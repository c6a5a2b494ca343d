using System.Text.Json;
using System.Xml.Linq;
using Summarizer.Publishing;
using Summarizer.Tests.Storage;
using static Summarizer.Tests.SiteSteps;

namespace Summarizer.Tests;

public sealed class SiteTopicTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_topic_has_feeds_of_its_own_that_a_leaving_story_leaves_too()
    {
        await using var world = await World.OpenAsync(azurite);
        var topics = world.Calm.Get<TopicFeeds>();
        FeedItem Item(string id, params string[] names) =>
            FeedItem.From(Publishing.SampleSummaries.Ferry with { Id = id }, world.Time.GetUtcNow(), 90) with
            {
                Topics = names,
                TextSha256 = id,
            };
        var (a, b) = (Item("a", "Science & Technology"), Item("b", "Science & Technology", "Weather"));
        await topics.ApplyAsync([new ItemChange("a", null, a), new ItemChange("b", null, b)], World.Token);
        await topics.ApplyAsync([new ItemChange("b", b, Item("b", "Weather"))], World.Token);
        Assert.Equal(["a"], await TopicAsync(world, "science-technology"));
        Assert.Equal(["b"], await TopicAsync(world, "weather"));
        await topics.ApplyAsync([new ItemChange("a", a, null)], World.Token);
        Assert.Empty(await world.Calm.Get<SiteStore>().ListAsync("topics/science-technology/", World.Token));
    }

    [Fact]
    public async Task What_a_full_topic_had_no_room_for_comes_back_when_a_newer_story_leaves()
    {
        await using var world = await World.OpenAsync(azurite, new KeyValuePair<string, string?>("Summarizer:Site:FeedItems", "2"));
        var (topics, site) = (world.Calm.Get<TopicFeeds>(), world.Calm.Get<SiteStore>());
        var items = Enumerable
            .Range(0, 6)
            .Select(n =>
                FeedItem.From(Publishing.SampleSummaries.Ferry with { Id = $"s{n}" }, world.Time.GetUtcNow().AddDays(n), 90) with
                {
                    Topics = ["Weather"],
                    TextSha256 = $"s{n}",
                }
            )
            .ToList();
        foreach (var item in items)
        {
            await topics.ApplyAsync([new ItemChange(item.Id, null, item)], World.Token);
            await site.WriteDayAsync(DayFile.PathOf(item.Entered, new SiteOptions()), DayFile.Of([item], []), null, World.Token);
        }

        foreach (var left in new[] { "s4 s3", "s3 s2", "s2 s1", "s1 s0", "s0" })
        {
            var leaving = items[^1];
            items.RemoveAt(items.Count - 1);
            await topics.ApplyAsync([new ItemChange(leaving.Id, leaving, null)], World.Token);
            var path = DayFile.PathOf(leaving.Entered, new SiteOptions());
            await site.WriteDayAsync(path, DayFile.Empty, (await site.ReadDayAsync(path, World.Token)).ETag, World.Token);
            Assert.Equal(left.Split(' '), await TopicAsync(world, "weather"));
        }
    }

    private static async Task<List<string?>> TopicAsync(World world, string topic)
    {
        var xml = XDocument.Parse(await ReadAsync(world, $"topics/{topic}/feed.xml"));
        using var json = JsonDocument.Parse(await ReadAsync(world, $"topics/{topic}/feed.json"));
        List<string?> ids =
        [
            .. json
                .RootElement.GetProperty("items")
                .EnumerateArray()
                .Select(item => item.GetProperty("_summarizer").GetProperty("id").GetString()),
        ];
        Assert.Equal(ids.Count, xml.Descendants(XName.Get("entry", "http://www.w3.org/2005/Atom")).Count());
        return ids;
    }
}
