using System.Net;
using Summarizer.Storage;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Api;

/// <summary>Feeds, digests and health over HTTP, and what the local server does with what it does not know.</summary>
public sealed class SiteApiTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Feeds_are_the_site_s_files_and_open_to_anybody_only_where_the_settings_say_so(bool isPublic)
    {
        await using var api = await ApiClient.OpenAsync(
            azurite,
            new KeyValuePair<string, string?>("Summarizer:Site:Public", isPublic.ToString())
        );
        await api.World.UploadAsync("bridge.txt", Texts.Bridge);
        await api.World.SweepAsync();
        foreach (
            var (path, type) in new[]
            {
                ("feed.json", "application/feed+json"),
                ("atom.xml", "application/atom+xml"),
                ("rss.xml", "application/rss+xml"),
                ("", "text/html"),
                ($"stories/{ArticleId.Of("bridge.txt")}.html", "text/html"),
            }
        )
        {
            var feed = await api.GetAsync($"api/feeds/{path}");
            Assert.Equal((HttpStatusCode.OK, type), (feed.Status, feed.MediaType));
            Assert.Equal(HttpStatusCode.NotModified, (await api.GetAsync($"api/feeds/{path}", ifNoneMatch: feed.ETag)).Status);
            var open = await api.GetAsync($"api/public/{path}");
            Assert.Equal(isPublic ? (HttpStatusCode.OK, feed.Body) : (HttpStatusCode.NotFound, open.Body), (open.Status, open.Body));
        }

        foreach (
            var path in new[] { "nothing.json", "stories/", "..%2Fledger%2Fsite-ticket.json", "a%01b", "%2e%2e/ledger/x", "a%5C..%5Cb" }
        )
        {
            (await api.GetAsync($"api/feeds/{path}")).AssertProblem(404, "");
        }
    }

    [Fact]
    public async Task A_digest_is_found_by_its_day_in_the_form_that_is_accepted()
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        await api.World.UploadAsync("bridge.txt", Texts.Bridge);
        await api.World.SweepAsync();
        api.World.Time.Advance(TimeSpan.FromDays(1));
        await api.World.SweepAsync();
        foreach (var date in new[] { "2025-03-05", "latest" })
        {
            foreach (
                var (accept, type) in new[]
                {
                    (null, "application/json"),
                    ("text/html", "text/html"),
                    ("text/markdown", "text/markdown"),
                    ("text/plain", "text/plain"),
                }
            )
            {
                var digest = await api.GetAsync($"api/digests/{date}", accept);
                Assert.Equal((HttpStatusCode.OK, type), (digest.Status, digest.MediaType));
                Assert.Contains("Lendmoor", digest.Body, StringComparison.Ordinal);
                Assert.Equal(HttpStatusCode.NotModified, (await api.GetAsync($"api/digests/{date}", accept, digest.ETag)).Status);
            }
        }

        (await api.GetAsync("api/digests/2025-03-06")).AssertProblem(404, "no such");
        (await api.GetAsync("api/digests/today")).AssertProblem(400, "latest");
        (await api.GetAsync("api/digests/latest", "image/png")).AssertProblem(406, "text/html");
    }

    [Fact]
    public async Task The_draft_is_the_next_edition_as_it_would_go_out_now_and_no_reader_of_the_site_can_have_it()
    {
        await using var api = await ApiClient.OpenAsync(azurite, new KeyValuePair<string, string?>("Summarizer:Site:Public", "true"));
        await api.World.UploadAsync("bridge.txt", Texts.Bridge);
        await api.World.SweepAsync();
        api.World.Time.Advance(TimeSpan.FromDays(1));
        await api.World.SweepAsync();
        await api.World.UploadAsync("later.txt", Texts.Corrected.Replace("Lendmoor", "Ostmoor", StringComparison.Ordinal));
        await api.World.SweepAsync();
        foreach (var accept in new[] { "application/json", "text/html", "text/markdown", "text/plain" })
        {
            var draft = await api.GetAsync("api/digests/draft", accept);
            Assert.Equal((HttpStatusCode.OK, accept), (draft.Status, draft.MediaType));
            Assert.Contains("Ostmoor", draft.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("Lendmoor", draft.Body, StringComparison.Ordinal);
        }

        var json = (await api.GetAsync("api/digests/draft")).Json;
        Assert.Equal(("2025-03-06", 1), (json.GetProperty("date").GetString(), json.GetProperty("stories").GetArrayLength()));
        foreach (
            var path in new[] { "digests/draft", "digests/draft.json", "api/public/digests/draft.html", "api/feeds/digests/draft.html" }
        )
        {
            Assert.Equal(HttpStatusCode.NotFound, (await api.GetAsync(path)).Status);
        }
    }

    [Fact]
    public async Task On_the_first_day_the_edition_says_when_the_first_one_closes()
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        await api.World.UploadAsync("bridge.txt", Texts.Bridge);
        await api.World.SweepAsync();
        (await api.GetAsync("api/digests/latest")).AssertProblem(404, "closes at 2025-03-05 06:00");
    }

    [Fact]
    public async Task What_is_no_endpoint_is_told_as_a_problem_too()
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), Told(await api.GetAsync("api/nothing")));
        Assert.Equal(
            (HttpStatusCode.MethodNotAllowed, "application/problem+json"),
            Told(await api.PostAsync("api/summaries", "{}", "application/json"))
        );
        Assert.Equal(
            (HttpStatusCode.MethodNotAllowed, "application/problem+json"),
            Told(await api.SendAsync(HttpMethod.Put, "api/articles/a-0123456789abcdef/approve", null, _ => { }))
        );

        static (HttpStatusCode Status, string? MediaType) Told(Reply reply) => (reply.Status, reply.MediaType);
    }

    [Fact]
    public async Task Pages_of_other_sites_change_nothing_here()
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        (await api.PostAsync("api/articles?name=a.txt", Texts.Bridge, "text/plain", ("Origin", "https://evil.example"))).AssertProblem(
            403,
            "own pages"
        );
        Assert.Empty(await api.World.Calm.Storage.Articles.ListAsync("", false, World.Token).ToListAsync(World.Token));
        var rebound = await api.SendAsync(HttpMethod.Get, "api/summaries", null, request => request.Headers.Host = "evil.example");
        Assert.Equal(HttpStatusCode.BadRequest, rebound.Status);
    }

    [Fact]
    public async Task Health_is_ready_where_storage_answers()
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        Assert.Equal("ready", (await api.GetAsync("api/health")).Json.GetProperty("status").GetString());
    }
}
