using System.Net;
using System.Text.Json;
using Summarizer.Cli.Accounts;
using Summarizer.Cli.Local;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Tests.Cli;

public sealed class SharedHealthTests(OwnStorage storage) : IClassFixture<OwnStorage>
{
    [Fact]
    public async Task What_the_pipeline_finds_wrong_with_the_model_is_told_by_the_site_beside_it()
    {
        var token = TestContext.Current.CancellationToken;
        await using var open = await OpenStorage.OpenAsync(storage.Connection, token);
        var health = new ModelHealth(TimeProvider.System);
        await using var site = await LocalSite.StartAsync(services => Pipeline.Register(services, open, health: health), 0, token);
        await using var pipeline = Pipeline.On(open, site.Address, health);
        pipeline.Get<ModelHealth>().Close(new("HTTP 401", "Summarizer__Model__Key", DateTimeOffset.MaxValue));

        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(site.Address, "api/health"), token);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(
            "Summarizer__Model__Key",
            JsonDocument.Parse(await answer.Content.ReadAsStringAsync(token)).RootElement.GetProperty("setting").GetString()
        );
    }
}
