using System.Net;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Tests.Publishing;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Api;

public sealed class SummariesApiTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_published_summary_is_json_markdown_or_a_page_by_what_is_accepted()
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        await api.World.UploadAsync("bridge.txt", Texts.Bridge);
        await api.World.SweepAsync();
        var path = $"api/summaries/{ArticleId.Of("bridge.txt")}";
        foreach (
            var (accept, type, starts) in new[]
            {
                (null, "application/json", "{"),
                ("*/*", "application/json", "{"),
                ("application/json", "application/json", "{"),
                ("text/markdown", "text/markdown", "# "),
                ("text/html", "text/html", "<!doctype html>"),
                ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html", "<!doctype html>"),
                ("text/markdown;q=0.5, application/json;q=0.4", "text/markdown", "# "),
                ("text/*", "text/markdown", "# "),
                ("image/png, text/html;q=0, */*;q=0.1", "application/json", "{"),
            }
        )
        {
            var reply = await api.GetAsync(path, accept);
            Assert.Equal((HttpStatusCode.OK, type), (reply.Status, reply.MediaType));
            Assert.StartsWith(starts, reply.Body, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotModified, (await api.GetAsync(path, accept, reply.ETag)).Status);
        }

        (await api.GetAsync(path, "image/png")).AssertProblem(406, "text/markdown");
        (await api.GetAsync("api/summaries/nobody-0123456789abcdef")).AssertProblem(404, "no summary");
        (await api.GetAsync("api/summaries/nobody")).AssertProblem(404, "no summary");
    }

    [Fact]
    public async Task While_articles_are_uploaded_between_pages_none_is_lost_and_none_doubled()
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        var names = Enumerable.Range(0, 5).Select(n => $"first-{n}.txt").ToList();
        foreach (var name in names)
        {
            await PublishAsync(api, name);
        }

        var (listed, later, next) = (new List<string>(), new List<string>(), (string?)null);
        do
        {
            var page = (await api.GetAsync($"api/summaries?limit=2{(next is null ? "" : $"&cursor={next}")}")).Json;
            listed.AddRange(IdsOf(page));
            next = page.GetProperty("next").GetString();
            later.Add($"later-{later.Count}.txt");
            await PublishAsync(api, later[^1]);
        } while (next is not null);

        Assert.Equal(names.AsEnumerable().Reverse().Select(ArticleId.Of), listed);
        var newest = (await api.GetAsync("api/summaries?limit=1")).Json.GetProperty("items")[0].GetProperty("entered").GetDateTimeOffset();
        var since = (await api.GetAsync($"api/summaries?since={newest.AddMinutes(1 - later.Count):yyyy-MM-dd'T'HH:mm:ss'Z'}")).Json;
        Assert.Equal(later.AsEnumerable().Reverse().Select(ArticleId.Of), IdsOf(since));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    public async Task Whatever_comes_and_goes_between_pages_what_stays_is_listed_once(int limit)
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        var start = api.World.Time.GetUtcNow();
        var stay = Enumerable.Range(0, 18).Select(n => Item($"stay-{n}", start.AddHours(-5 * n))).ToList();
        var go = Enumerable.Range(0, 6).Select(n => Item($"go-{n}", start.AddHours((-15 * n) - 1))).ToList();
        await WriteAsync(api.World, [.. stay, .. go]);

        var (listed, turn, next) = (new List<string>(), 0, (string?)null);
        do
        {
            var page = (await api.GetAsync($"api/summaries?limit={limit}{(next is null ? "" : $"&cursor={next}")}")).Json;
            listed.AddRange(IdsOf(page));
            next = page.GetProperty("next").GetString();
            turn++;

            // One that is newest, one released late under an old moment, one at the very moment of another; and one leaves.
            if (turn <= go.Count)
            {
                await WriteAsync(
                    api.World,
                    Item($"new-{turn}", start.AddMinutes(turn)),
                    Item($"late-{turn}", start.AddHours(-85)),
                    Item($"same-{turn}", start.AddHours(-5 * turn))
                );
                await WithdrawAsync(api.World, go[^turn]);
            }
        } while (next is not null);

        Assert.Equal(listed.Distinct(), listed);
        Assert.Empty(stay.Select(item => item.Id).Except(listed));
        Assert.Equal(stay.Select(item => item.Id), listed.Where(id => id.StartsWith("stay", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Stories_are_found_by_time_topic_and_source()
    {
        await using var api = await ApiClient.OpenAsync(
            azurite,
            new KeyValuePair<string, string?>("Summarizer:Site:TimeZone", "Europe/Berlin")
        );
        var midnight = new DateTimeOffset(2025, 3, 3, 23, 0, 0, TimeSpan.Zero);
        await WriteAsync(
            api.World,
            Item("a", midnight.AddSeconds(-1)) with
            {
                Topics = ["Science & Technology"],
                Outlet = "The Westmark Gazette",
                Url = "https://www.gazette.example/a",
            },
            Item("b", midnight) with
            {
                Topics = ["Weather"],
                Outlet = "The Westmark Gazette",
                Url = null,
            },
            Item("c", midnight.AddHours(1)) with
            {
                Topics = ["Weather", "Science & Technology"],
                Outlet = "Larkhaven Post",
                Url = "https://post.example/c",
            }
        );

        async Task<string> FoundAsync(string query) => string.Concat(IdsOf((await api.GetAsync($"api/summaries?{query}")).Json));
        Assert.Equal("cba", await FoundAsync(""));
        Assert.Equal("cb", await FoundAsync("since=2025-03-04"));
        Assert.Equal("a", await FoundAsync("until=2025-03-04"));
        Assert.Equal("b", await FoundAsync("since=2025-03-04&until=2025-03-04T01:00:00%2B01:00"));
        Assert.Equal("ca", await FoundAsync("topic=science-technology"));
        Assert.Equal("ca", await FoundAsync("topic=Science%20%26%20Technology"));
        Assert.Equal("ba", await FoundAsync("source=the%20westmark%20gazette"));
        Assert.Equal("a", await FoundAsync("source=gazette.example"));
        Assert.Equal("", await FoundAsync("source=ette.example"));
        Assert.Equal("c", await FoundAsync("topic=weather&source=post.example"));
        Assert.Equal("", await FoundAsync("since=2030-01-01"));
    }

    [Theory]
    [InlineData("since=yesterday", "since")]
    [InlineData("since=2025-03-04T06:00:00+01:00", "%2B")]
    [InlineData("until=2025-13-01", "until")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    [InlineData("limit=ten", "limit")]
    [InlineData("cursor=AAAA", "cursor")]
    [InlineData("cursor=not%20one", "cursor")]
    public async Task A_query_that_cannot_be_meant_is_refused(string query, string words)
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        (await api.GetAsync($"api/summaries?{query}")).AssertProblem(400, words);
    }

    [Fact]
    public async Task A_page_costs_no_more_calls_on_a_large_site_and_a_rare_topic_ends_pages_early()
    {
        var world = await World.OpenAsync(azurite);
        var counting = RequestPolicy.Counting();
        await using var api = await ApiClient.OpenAsync(world, counting);
        for (var day = 0; day < 40; day++)
        {
            var entered = world.Time.GetUtcNow().AddDays(-day);
            await WriteAsync(
                world,
                [
                    .. Enumerable
                        .Range(0, 20)
                        .Select(n => Item($"s{day}-{n}", entered.AddSeconds(-n)) with { Topics = day == 39 ? ["Rare"] : ["Common"] }),
                ]
            );
        }

        var page = await api.GetAsync("api/summaries?limit=30");
        Assert.Equal(30, page.Json.GetProperty("items").GetArrayLength());
        Assert.Equal(3, counting.Sent);
        Assert.Equal(HttpStatusCode.NotModified, (await api.GetAsync("api/summaries?limit=30", ifNoneMatch: page.ETag)).Status);

        var rare = (await api.GetAsync("api/summaries?topic=rare&limit=100")).Json;
        Assert.Equal(0, rare.GetProperty("items").GetArrayLength());
        rare = (await api.GetAsync($"api/summaries?topic=rare&limit=100&cursor={rare.GetProperty("next").GetString()}")).Json;
        Assert.Equal(20, rare.GetProperty("items").GetArrayLength());
        Assert.Null(rare.GetProperty("next").GetString());
    }

    private static async Task PublishAsync(ApiClient api, string name)
    {
        api.World.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(
            HttpStatusCode.Accepted,
            (
                await api.PostAsync(
                    $"api/articles?name={name}",
                    Texts.Bridge.Replace("harbour", name, StringComparison.Ordinal),
                    "text/plain"
                )
            ).Status
        );
        await api.World.SweepAsync();
    }

    private static FeedItem Item(string id, DateTimeOffset entered) =>
        FeedItem.From(SampleSummaries.Ferry with { Id = id }, entered, 90) with
        {
            TextSha256 = id,
        };

    private static async Task WriteAsync(World world, params FeedItem[] items)
    {
        var options = world.Calm.Get<Microsoft.Extensions.Options.IOptions<SummarizerOptions>>().Value.Site;
        foreach (var day in items.GroupBy(item => DayFile.PathOf(item.Entered, options)))
        {
            var (before, etag) = await world.Calm.Get<SiteStore>().ReadDayAsync(day.Key, World.Token);
            await world.Calm.Get<SiteStore>().WriteDayAsync(day.Key, day.Aggregate(before, (so, item) => so.With(item)), etag, World.Token);
        }
    }

    private static async Task WithdrawAsync(World world, FeedItem item)
    {
        var path = DayFile.PathOf(item.Entered, new SiteOptions());
        var (day, etag) = await world.Calm.Get<SiteStore>().ReadDayAsync(path, World.Token);
        await world
            .Calm.Get<SiteStore>()
            .WriteDayAsync(path, day.Without(new WithdrawnItem(item.Id, item.Iri, item.Entered, item.Entered)), etag, World.Token);
    }

    private static IEnumerable<string> IdsOf(System.Text.Json.JsonElement page) =>
        page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!);
}
