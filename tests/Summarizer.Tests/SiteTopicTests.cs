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
        Assert.Empty(await TopicAsync(world, "science-technology"));
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
