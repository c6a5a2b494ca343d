using System.Net;
using Summarizer.Storage;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Api;

public sealed class DecisionApiTests(AzuriteFixture azurite)
{
    private const string Name = "bridge.txt";

    private static readonly string Id = ArticleId.Of(Name);

    private static readonly KeyValuePair<string, string?> Approved = new("Summarizer:Publish:Mode", "Approved");

    [Fact]
    public async Task An_editor_reads_approves_holds_and_withdraws_over_http()
    {
        await using var api = await ApiClient.OpenAsync(azurite, Approved);
        await UploadAsync(api, Texts.Bridge);
        (await api.GetAsync($"api/summaries/{Id}")).AssertProblem(404, "not published");
        Assert.Equal(0, await ListedAsync(api));
        var draft = await api.GetAsync($"api/summaries/{Id}?preview=true");
        Assert.Equal(Id, draft.Json.GetProperty("id").GetString());

        var approved = await api.PostAsync($"api/articles/{Id}/approve", """{ "by": "Ines", "revision": 1 }""", "application/json");
        Assert.Equal(
            (HttpStatusCode.Accepted, $"/api/articles/{Id}/status", 1),
            (approved.Status, approved.Location, approved.Json.GetProperty("revision").GetInt32())
        );
        Assert.True((await StatusAsync(api)).GetProperty("pending").GetBoolean());
        await api.World.SweepAsync();
        Assert.Equal(HttpStatusCode.OK, (await api.GetAsync($"api/summaries/{Id}")).Status);
        Assert.Equal(1, await ListedAsync(api));

        await UploadAsync(api, Texts.Corrected);
        var status = await StatusAsync(api);
        Assert.Equal(
            ("held", "approve", "Ines", true),
            (
                status.GetProperty("state").GetString(),
                status.GetProperty("decision").GetProperty("verb").GetString(),
                status.GetProperty("decision").GetProperty("by").GetString(),
                status.GetProperty("decision").GetProperty("stale").GetBoolean()
            )
        );
        (await api.GetAsync($"api/summaries/{Id}")).AssertProblem(404, "not published");
        Assert.Equal(0, await ListedAsync(api));
        (await api.PostAsync($"api/articles/{Id}/approve", """{ "revision": 1 }""", "application/json")).AssertProblem(409, "Revision 2");
        (await api.PostAsync($"api/articles/{Id}/approve", null, null, ("If-Match", draft.ETag!))).AssertProblem(412, "Revision 2");
        var read = await api.GetAsync($"api/summaries/{Id}?preview=true");
        await DecideAsync(api, "approve", ("If-Match", read.ETag!));
        Assert.Equal(1, await ListedAsync(api));

        await DecideAsync(api, "hold");
        (await api.GetAsync($"api/summaries/{Id}")).AssertProblem(404, "not published");
        Assert.Equal(0, await ListedAsync(api));

        await DecideAsync(api, "withdraw");
        (await api.GetAsync($"api/summaries/{Id}?preview=true")).AssertProblem(410, "withdrawn");
        Assert.Equal("Withdrawn by the API.", (await StatusAsync(api)).GetProperty("reason").GetString());
        Assert.Null((await StatusAsync(api)).GetProperty("summary").GetString());
    }

    [Fact]
    public async Task What_is_released_but_not_in_the_feeds_yet_is_not_published_yet()
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        await api.World.UploadAsync(Name, Texts.Bridge);
        await api.World.RunAsync(Name);
        (await api.GetAsync($"api/summaries/{Id}")).AssertProblem(404, "not published");
        await api.World.SweepAsync();
        Assert.Equal(HttpStatusCode.OK, (await api.GetAsync($"api/summaries/{Id}")).Status);
    }

    [Fact]
    public async Task Under_embargo_only_a_preview_shows_it_until_its_moment()
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        var release = api.World.Time.GetUtcNow().AddHours(1);
        Assert.Equal(
            HttpStatusCode.Accepted,
            (
                await api.PostAsync($"api/articles?name={Name}&embargoUntil={release:yyyy-MM-dd'T'HH:mm:ss'Z'}", Texts.Bridge, "text/plain")
            ).Status
        );
        await api.World.SweepAsync();
        (await api.GetAsync($"api/summaries/{Id}")).AssertProblem(404, "not published");
        Assert.Equal(HttpStatusCode.OK, (await api.GetAsync($"api/summaries/{Id}?preview=true")).Status);

        api.World.Time.SetUtcNow(release);
        await api.World.SweepAsync();
        Assert.Equal(HttpStatusCode.OK, (await api.GetAsync($"api/summaries/{Id}")).Status);
        Assert.Equal(1, await ListedAsync(api));
    }

    [Fact]
    public async Task What_cannot_be_decided_says_why()
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        foreach (var verb in new[] { "approve", "hold", "withdraw" })
        {
            (await api.PostAsync($"api/articles/nobody-0123456789abcdef/{verb}")).AssertProblem(404, "was ever seen");
        }

        await UploadAsync(api, "");
        (await api.PostAsync($"api/articles/{Id}/approve")).AssertProblem(409, "no summary");
        (await api.PostAsync($"api/articles/{Id}/hold", "by=me", "application/x-www-form-urlencoded")).AssertProblem(
            415,
            "application/json"
        );
        (await api.PostAsync($"api/articles/{Id}/hold", "{ \"by\": ", "application/json")).AssertProblem(400, "can't be read");
        (await api.PostAsync($"api/articles/{Id}/hold", "{ \"revision\": \"two\" }", "application/json")).AssertProblem(
            400,
            "can't be read"
        );
        Assert.Null((await StatusAsync(api)).GetProperty("decision").GetString());
    }

    private static async Task UploadAsync(ApiClient api, string text)
    {
        await api.World.UploadAsync(Name, text);
        await api.World.SweepAsync();
    }

    private static async Task DecideAsync(ApiClient api, string verb, params (string Name, string Value)[] headers)
    {
        Assert.Equal(HttpStatusCode.Accepted, (await api.PostAsync($"api/articles/{Id}/{verb}", null, null, headers)).Status);
        await api.World.SweepAsync();
    }

    private static async Task<int> ListedAsync(ApiClient api) =>
        (await api.GetAsync("api/summaries")).Json.GetProperty("items").GetArrayLength();

    private static async Task<System.Text.Json.JsonElement> StatusAsync(ApiClient api) =>
        (await api.GetAsync($"api/articles/{Id}/status")).Json;
}
