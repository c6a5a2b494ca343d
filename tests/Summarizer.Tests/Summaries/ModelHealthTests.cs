using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Summarizer.Api;
using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Summaries;

/// <summary>A person must mend a setting: they are told once, by its name, and the health page is red until the model answers again.</summary>
public sealed class ModelHealthTests(AzuriteFixture azurite)
{
    public static TheoryData<ModelReply, string> Refusals =>
        new()
        {
            { ModelReplies.Status(401, "401"), "Summarizer__Model__Key" },
            { ModelReplies.Status(403), "Summarizer__Model__Key" },
            { ModelReplies.Status(404, "DeploymentNotFound"), "Summarizer__Model__Deployment" },
            { ModelReplies.Status(404, "model_not_found"), "Summarizer__Model__Deployment" },
            { ModelReplies.Status(404), "Summarizer__Model__Endpoint" },
        };

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public async Task Fifty_at_once_bring_one_message_with_the_settings_name_and_a_red_page_until_it_is_mended(
        ModelReply refusal,
        string setting
    )
    {
        await using var server = await ModelServer.StartAsync();
        server.Otherwise = refusal;
        await using var world = await World.OpenAsync(azurite);
        var (time, lines) = (new SkippingTime(), new Lines());
        var health = new ModelHealth(time, lines);
        var model = TestModel.Create(server.Options, null, health, time);

        await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(_ =>
                    Assert.ThrowsAsync<ModelUnavailableException>(() =>
                        model.ProposeAsync(new(Specimen.Article), SummaryRequest.Standard, World.Token)
                    )
                )
        );

        var line = Assert.Single(lines.Written);
        Assert.StartsWith($"Critical The model refuses what the setting {setting} says", line, StringComparison.Ordinal);
        var (status, problem) = await PageAsync(world, health);
        Assert.Equal((StatusCodes.Status503ServiceUnavailable, setting), (status, problem));

        await Task.Delay(TimeSpan.FromMinutes(6), time, World.Token);
        server.Otherwise = ModelReplies.Good;
        await model.ProposeAsync(new(Specimen.Article), SummaryRequest.Standard, World.Token);
        Assert.Equal(StatusCodes.Status200OK, (await PageAsync(world, health)).Status);

        server.Otherwise = refusal;
        await Assert.ThrowsAsync<ModelUnavailableException>(() =>
            model.ProposeAsync(new(Specimen.Article), SummaryRequest.Standard, World.Token)
        );
        Assert.Equal(2, lines.Written.Count);
    }

    private static async Task<(int? Status, string? Setting)> PageAsync(World world, ModelHealth health)
    {
        await using var services = new ServiceCollection()
            .AddSummarizer(new ConfigurationBuilder().Build())
            .AddSingleton(health)
            .AddSingleton(world.Calm.Storage)
            .BuildServiceProvider();
        var page = await HealthEndpoint.GetAsync(services, World.Token);
        return (((IStatusCodeHttpResult)page).StatusCode, (page as ProblemHttpResult)?.ProblemDetails.Extensions["setting"] as string);
    }

    private sealed class Lines : ILogger<ModelHealth>
    {
        public System.Collections.Concurrent.ConcurrentQueue<string> Written { get; } = new();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Written.Enqueue($"{logLevel} {formatter(state, exception)}");
    }
}
