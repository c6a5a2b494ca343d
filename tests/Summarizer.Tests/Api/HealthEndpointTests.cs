using System.Text.Json;
using Azure.Storage.Blobs;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Api;
using Summarizer.Storage;
using Summarizer.Summaries.OpenAI;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Api;

public sealed class HealthEndpointTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Summarizer:Articles:MaxBytes", "0", "Summarizer__Articles__MaxBytes")]
    [InlineData("Summarizer:Articles:MaxBytes", "ten", "Summarizer__Articles__MaxBytes")]
    [InlineData("Summarizer:Model:Price:Input", "-1", "Summarizer__Model__Price__Input")]
    [InlineData("Summarizer:Model:Timeout", "soon", "Summarizer__Model__Timeout")]
    [InlineData("ArticleStorage", "no connection string", "ArticleStorage")]
    [InlineData("ArticleStorage", null, "ArticleStorage")]
    [InlineData(
        "ArticleStorage",
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=AAAA;BlobEndpoint=http://127.0.0.1:1/devstoreaccount1;",
        "ArticleStorage"
    )]
    public async Task A_wrong_setting_is_named(string setting, string? value, string named)
    {
        using var services = Services(
            setting == StorageConnection.Setting
                ? [new(setting, value)]
                : [new(StorageConnection.Setting, azurite.ConnectionString), new(setting, value)]
        );

        var (status, body) = await GetAsync(services);

        Assert.Equal(StatusCodes.Status503ServiceUnavailable, status);
        Assert.Equal(named, body.GetProperty("setting").GetString());
        Assert.NotEqual("", body.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task What_the_model_refused_last_is_named()
    {
        await using var world = await World.OpenAsync(azurite);
        using var services = Services([], world);
        Assert.Equal(StatusCodes.Status200OK, (await GetAsync(services)).Status);

        services.GetRequiredService<ModelHealth>().Close(new("401", "Summarizer__Model__Key", DateTimeOffset.MaxValue));

        Assert.Equal("Summarizer__Model__Key", (await GetAsync(services)).Body.GetProperty("setting").GetString());
    }

    [Fact]
    public async Task An_account_without_the_container_is_not_ready()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.Calm.DeleteContainersAsync();
        using var services = Services([], world);

        Assert.Contains("articles", (await GetAsync(services)).Body.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static ServiceProvider Services(KeyValuePair<string, string?>[] settings, World? world = null)
    {
        var services = new ServiceCollection().AddSummarizer(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        if (world is not null)
        {
            services.AddSingleton(world.Calm.Storage);
        }
        else
        {
            // Not the clients' usual patience: what does not answer here never will.
            services.AddSingleton(_ => Impatient(settings));
        }

        return services.BuildServiceProvider();
    }

    private static BlobServiceClient Impatient(KeyValuePair<string, string?>[] settings) =>
        StorageConnection.Open(
            settings.Single(setting => setting.Key == StorageConnection.Setting).Value,
            options: new BlobClientOptions { Retry = { MaxRetries = 0 } }
        );

    private static async Task<(int Status, JsonElement Body)> GetAsync(IServiceProvider services)
    {
        var context = new DefaultHttpContext { RequestServices = services };
        using var written = new MemoryStream();
        context.Response.Body = written;
        await (await HealthEndpoint.GetAsync(services, Token)).ExecuteAsync(context);
        return (context.Response.StatusCode, JsonDocument.Parse(written.ToArray()).RootElement);
    }
}
