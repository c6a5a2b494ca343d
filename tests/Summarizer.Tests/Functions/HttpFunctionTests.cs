using System.Net;
using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Summarizer.Functions;
using Summarizer.Storage;
using Summarizer.Tests.Api;

namespace Summarizer.Tests.Functions;

/// <summary>Every HTTP function of the published app, on the worker's own web server.</summary>
[Collection(typeof(OneHostedApp))]
public sealed class HttpFunctionTests(HostedApp app)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_function_answers_on_the_worker_s_own_web_server()
    {
        var id = ArticleId.Of("fair.txt");
        await app.UploadAsync("earlier.txt");
        await app.FireAsync("FullSweep");
        await app.FireAsync("PublishSite");

        Assert.Equal(HttpStatusCode.OK, await GetAsync("health"));
        Assert.Equal(HttpStatusCode.OK, await GetAsync("openapi.json"));
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync("articles?name=fair.txt", new StringContent(Tests.Storage.Texts.Bridge)));
        Assert.Equal(
            HttpStatusCode.RequestEntityTooLarge,
            await PostAsync("articles?name=large.txt", new ByteArrayContent(new byte[12_000_000]))
        );
        await app.FireAsync("SweepArticles");
        await app.Host.UntilAsync(
            () => app.EntryAsync("fair.txt"),
            entry => entry?.State is ArticleState.Summarized,
            "the frequent sweep takes it up"
        );
        Assert.Equal(HttpStatusCode.OK, await GetAsync($"articles/{id}/status"));
        await app.FireAsync("PublishSite");
        Assert.Equal(HttpStatusCode.OK, await GetAsync($"summaries/{id}"));
        Assert.Equal(HttpStatusCode.OK, await GetAsync("summaries?limit=2"));
        Assert.Equal(HttpStatusCode.OK, await GetAsync("changes?since=now"));
        Assert.Equal(HttpStatusCode.OK, await GetAsync("feeds/feed.json"));
        Assert.Equal(HttpStatusCode.NotFound, await GetAsync("public/feed.json"));
        await Delivered.HoldsAsync(app.Host.Http, "api/feeds/feed.json");
        await Delivered.RefusesAsync(app.Host.Http, id);
        Assert.Equal(HttpStatusCode.NotFound, await GetAsync("digests/1999-12-31"));
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync($"articles/{id}/hold", JsonContent.Create(new { by = "the desk" })));
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync($"articles/{id}/approve", null));
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync($"articles/{id}/retry", null));
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync($"articles/{id}/withdraw", null));

        // The answer reaches the client before the host hears that the invocation is done.
        foreach (var name in HttpFunctions())
        {
            await app.Host.InvokedAsync(name, 1);
        }
    }

    [Fact]
    public async Task Feeds_carry_an_ETag_and_are_not_sent_again_to_who_has_them()
    {
        await app.UploadAsync("earlier.txt");
        await app.FireAsync("FullSweep");
        await app.FireAsync("PublishSite");
        using var first = await app.Host.Http.GetAsync("api/feeds/feed.json", Token);
        Assert.Equal(JsonValueKind.Object, (await first.Content.ReadFromJsonAsync<JsonElement>(Token)).ValueKind);

        using var again = new HttpRequestMessage(HttpMethod.Get, "api/feeds/feed.json");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await app.Host.Http.SendAsync(again, Token);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Token));
    }

    private static IEnumerable<string> HttpFunctions() =>
        typeof(Health)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetParameters().Any(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>() is not null))
            .Select(method => method.GetCustomAttribute<FunctionAttribute>()!.Name);

    private async Task<HttpStatusCode> GetAsync(string path)
    {
        using var response = await app.Host.Http.GetAsync($"api/{path}", Token);
        return response.StatusCode;
    }

    private async Task<HttpStatusCode> PostAsync(string path, HttpContent? content)
    {
        using var response = await app.Host.Http.PostAsync($"api/{path}", content, Token);
        return response.StatusCode;
    }
}
