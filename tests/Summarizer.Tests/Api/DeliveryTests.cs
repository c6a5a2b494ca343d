using System.Net;
using Summarizer.Storage;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Api;

/// <summary>The local server as readers, caches and browsers meet it; the Functions app is held to the same in HttpFunctionTests.</summary>
public sealed class DeliveryTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("api/feeds/feed.json")]
    [InlineData("feed.json")]
    [InlineData("atom.xml")]
    public async Task A_file_is_headed_compared_packed_and_framed_as_the_standards_say(string path)
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        await api.World.UploadAsync("bridge.txt", Texts.Bridge);
        await api.World.SweepAsync();
        await Delivered.HoldsAsync(api.Http, path);
        await Delivered.RefusesAsync(api.Http, ArticleId.Of("bridge.txt"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Scripts_of_other_sites_read_what_is_public_and_nothing_else(bool isPublic)
    {
        await using var api = await ApiClient.OpenAsync(
            azurite,
            new KeyValuePair<string, string?>("Summarizer:Site:Public", isPublic.ToString())
        );
        await api.World.UploadAsync("bridge.txt", Texts.Bridge);
        await api.World.SweepAsync();
        using var asked = await Delivered.AskAsync(
            api.Http,
            HttpMethod.Options,
            "api/public/feed.json",
            headers => headers.Add("Origin", "https://letter.example")
        );
        using var read = await Delivered.AskAsync(api.Http, HttpMethod.Get, "api/public/feed.json");
        Assert.Equal(
            isPublic ? (HttpStatusCode.NoContent, HttpStatusCode.OK) : (HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            (asked.StatusCode, read.StatusCode)
        );
        foreach (var answer in new[] { asked, read })
        {
            Assert.Equal(isPublic, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var open) && open.Single() == "*");
        }

        using var closed = await Delivered.AskAsync(api.Http, HttpMethod.Options, "api/summaries");
        Assert.False(closed.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_withdrawn_story_s_page_is_gone_and_what_never_was_is_not_found()
    {
        await using var api = await ApiClient.OpenAsync(azurite, new KeyValuePair<string, string?>("Summarizer:Publish:Mode", "Approved"));
        foreach (var name in new[] { "told.txt", "never.txt" })
        {
            await api.World.UploadAsync(name, Texts.Bridge);
        }

        var (told, never) = (ArticleId.Of("told.txt"), ArticleId.Of("never.txt"));
        await api.World.SweepAsync();
        await api.PostAsync($"api/articles/{told}/approve");
        await api.World.SweepAsync();
        Assert.Equal(HttpStatusCode.OK, (await api.GetAsync($"stories/{told}.html")).Status);
        foreach (var id in new[] { told, never })
        {
            await api.PostAsync($"api/articles/{id}/withdraw");
        }

        await api.World.SweepAsync();
        Assert.Equal(HttpStatusCode.Gone, (await api.GetAsync($"stories/{told}.html")).Status);
        Assert.Equal(HttpStatusCode.Gone, (await api.GetAsync($"api/feeds/stories/{told}.html")).Status);
        Assert.Equal(HttpStatusCode.Gone, (await api.GetAsync($"summaries/{told}/summary.html")).Status);

        // Nobody is told that a story which never was in the feeds was ever there.
        Assert.Equal(HttpStatusCode.NotFound, (await api.GetAsync($"stories/{never}.html")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await api.GetAsync("stories/other-0123456789abcdef.html")).Status);
    }
}
