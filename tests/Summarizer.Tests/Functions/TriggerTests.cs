using System.Reflection;
using System.Text.Json;
using Azure.Monitor.OpenTelemetry.Exporter;
using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Summarizer.Functions;
using Summarizer.Storage;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Functions;

public sealed class TriggerTests(AzuriteFixture azurite)
{
    private static readonly Type[] Triggers =
    [
        .. typeof(ArticleUploaded)
            .Assembly.GetTypes()
            .Where(type => type.GetMethods().Any(method => method.GetCustomAttribute<FunctionAttribute>() is not null)),
    ];

    private static readonly ParameterInfo[] Parameters =
    [
        .. Triggers
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<FunctionAttribute>() is not null)
            .SelectMany(method => method.GetParameters()),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static JsonElement Sample =>
        JsonDocument.Parse(Repository.Read("src/Summarizer.Functions/local.settings.sample.json")).RootElement.GetProperty("Values");

    [Fact]
    public void Every_trigger_can_be_made_of_the_wiring()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new(StorageConnection.Setting, azurite.ConnectionString)])
            .Build();
        var services = new ServiceCollection()
            .AddSummarizer(configuration)
            .StartDespiteWrongSettings()
            .AddAppTelemetry(configuration)
            .AddSingleton<ISiteSignal, SiteQueueSignal>()
            .AddSingleton<IConfiguration>(configuration);
        foreach (var trigger in Triggers)
        {
            services.AddScoped(trigger);
        }

        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        using var scope = provider.CreateScope();
        Assert.NotEmpty(Triggers);
        Assert.All(Triggers, trigger => Assert.NotNull(scope.ServiceProvider.GetRequiredService(trigger)));
    }

    [Fact]
    public void Health_can_be_made_and_the_app_started_where_settings_are_wrong_and_the_pipeline_still_refuses()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new(StorageConnection.Setting, "nonsense"), new("Summarizer:Articles:MaxBytes", "0")])
            .Build();
        using var provider = new ServiceCollection()
            .AddSummarizer(configuration)
            .StartDespiteWrongSettings()
            .AddScoped<Health>()
            .BuildServiceProvider();

        Assert.Null(provider.GetService<IStartupValidator>());
        Assert.NotNull(provider.GetRequiredService<Health>());
        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<SummarizerOptions>>().Value);
        Assert.Throws<StorageConnectionException>(provider.GetRequiredService<SummaryPipeline>);
    }

    [Theory]
    [InlineData("InstrumentationKey=00000000-0000-0000-0000-000000000000;IngestionEndpoint=https://127.0.0.1:1/", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Telemetry_goes_to_Azure_Monitor_where_its_setting_is_there_and_nowhere_else(string? connection, bool exports)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(AppTelemetry.Setting, connection)]).Build();

        var services = new ServiceCollection().AddAppTelemetry(configuration);

        Assert.Equal(exports, services.Any(service => service.ServiceType == typeof(IConfigureOptions<AzureMonitorExporterOptions>)));
    }

    [Fact]
    public void The_functions_are_the_ones_that_are_documented()
    {
        var names = Triggers
            .SelectMany(type => type.GetMethods())
            .Select(method => method.GetCustomAttribute<FunctionAttribute>()?.Name)
            .OfType<string>();

        Assert.Equal(
            [
                "ApproveArticle",
                "ArticleStatus",
                "ArticleUploaded",
                "Changes",
                "Digest",
                "Feeds",
                "FullSweep",
                "Health",
                "HoldArticle",
                "OpenApi",
                "PoisonedArticle",
                "PublicFeeds",
                "PublishSite",
                "RetryArticle",
                "Summaries",
                "Summary",
                "SweepArticles",
                "UploadArticle",
                "WithdrawArticle",
            ],
            names.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_upload_trigger_watches_the_container_that_the_pipeline_reads_through_event_grid()
    {
        var trigger = Assert.Single(
            Parameters.Select(parameter => parameter.GetCustomAttribute<BlobTriggerAttribute>()).OfType<BlobTriggerAttribute>()
        );
        var storage = new SummarizerStorage(new BlobServiceClient(azurite.ConnectionString));

        Assert.Equal(storage.Articles.Container.Name + "/{name}", trigger.BlobPath);
        Assert.Equal(BlobTriggerSource.EventGrid, trigger.Source);
        Assert.Equal(StorageConnection.Setting, trigger.Connection);
    }

    [Fact]
    public void The_poison_trigger_reads_the_queue_that_the_blob_trigger_s_failures_go_to_in_the_account_that_it_watches()
    {
        var triggers = Parameters
            .Select(parameter => parameter.GetCustomAttribute<QueueTriggerAttribute>())
            .OfType<QueueTriggerAttribute>();

        // A message that waits in the articles' account would be taken for poison: the site's queue is the host's.
        Assert.Equal(
            [("publish", "AzureWebJobsStorage"), ("webjobs-blobtrigger-poison", StorageConnection.Setting)],
            triggers.Select(trigger => (trigger.QueueName, trigger.Connection!)).Order()
        );
    }

    [Fact]
    public void The_sample_settings_hold_every_setting_that_a_trigger_names()
    {
        var schedules = Parameters.Select(parameter => parameter.GetCustomAttribute<TimerTriggerAttribute>()?.Schedule).OfType<string>();
        var connections = Parameters
            .Select(parameter =>
                parameter.GetCustomAttribute<BlobTriggerAttribute>()?.Connection
                ?? parameter.GetCustomAttribute<QueueTriggerAttribute>()?.Connection
            )
            .OfType<string>();

        Assert.All(schedules, schedule => Assert.Matches("^%[A-Za-z]+%$", schedule));
        Assert.All(
            schedules.Select(schedule => schedule.Trim('%')).Concat(connections),
            name => Assert.True(Sample.TryGetProperty(name, out _), name)
        );
        Assert.Equal("dotnet-isolated", Sample.GetProperty("FUNCTIONS_WORKER_RUNTIME").GetString());
    }

    [Fact]
    public void Only_the_public_feeds_ask_for_no_key()
    {
        var open = Triggers
            .SelectMany(type => type.GetMethods())
            .Where(method =>
                method
                    .GetParameters()
                    .Any(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()?.AuthLevel is AuthorizationLevel.Anonymous)
            )
            .Select(method => method.GetCustomAttribute<FunctionAttribute>()?.Name);

        Assert.Equal(["PublicFeeds"], open);
    }

    [Fact]
    public void The_host_gives_up_after_as_many_tries_as_the_pipeline()
    {
        var host = JsonDocument.Parse(Repository.Read("host.json")).RootElement;

        Assert.Equal(Turns.MaxAttempts, host.GetProperty("extensions").GetProperty("blobs").GetProperty("poisonBlobThreshold").GetInt32());
        Assert.True(
            TimeSpan.Parse(host.GetProperty("functionTimeout").GetString()!, System.Globalization.CultureInfo.InvariantCulture)
                > BoundedRun.Limit
        );
        Assert.False(host.GetProperty("concurrency").GetProperty("dynamicConcurrencyEnabled").GetBoolean());
    }

    [Fact]
    public async Task An_account_never_used_gets_its_containers_and_a_deleted_one_stays_missing()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.Calm.DeleteContainersAsync();
        using var services = new ServiceCollection().AddSingleton(world.Calm.Storage).BuildServiceProvider();

        await StartAsync();
        Assert.True(await world.Calm.Storage.Site.Container.ExistsAsync(Token));
        Assert.Equal(1, await UploadAndSweepAsync());

        await world.Calm.Storage.Articles.Container.DeleteAsync(cancellationToken: Token);
        await StartAsync();
        Assert.False(await world.Calm.Storage.Articles.Container.ExistsAsync(Token));

        async Task StartAsync()
        {
            using var first = new FirstUse(services);
            await first.StartAsync(Token);
            await first.ExecuteTask!;
        }

        async Task<int> UploadAndSweepAsync()
        {
            await world.UploadAsync("bridge.txt", Texts.Bridge);
            return (await world.Calm.Sweep.RunFullAsync(Token)).Runs;
        }
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData(
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=AAAA;BlobEndpoint=http://127.0.0.1:1/devstoreaccount1;"
    )]
    public async Task An_account_that_can_t_be_had_does_not_keep_the_app_from_running(string connection)
    {
        using var services = new ServiceCollection()
            .AddSingleton(_ => new SummarizerStorage(
                StorageConnection.Open(connection, options: new BlobClientOptions { Retry = { MaxRetries = 0 } })
            ))
            .BuildServiceProvider();
        using var first = new FirstUse(services);

        await first.StartAsync(Token);
        await first.ExecuteTask!;

        Assert.True(first.ExecuteTask!.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task An_upload_s_event_summarizes_it()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("folder/bridge.txt", Texts.Bridge);

        await new ArticleUploaded(world.Calm.Pipeline, new Heard(), TimeProvider.System).RunAsync(
            world.Calm.Storage.Articles.Container.GetBlobClient("folder/bridge.txt"),
            Token
        );

        Assert.Equal(Summarizer.Summaries.StartedBy.Event, (await world.AssertConsistentAsync("folder/bridge.txt")).Generation.StartedBy);
    }

    [Fact]
    public async Task A_poison_message_leaves_the_article_failed_with_a_reason()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("bridge.txt", Texts.Bridge);
        var trigger = new PoisonedArticle(world.Calm.Get<PoisonedUploads>());

        await trigger.RunAsync("""{"Type":"BlobTrigger","ContainerName":"articles","BlobName":"bridge.txt","ETag":"\"0x1\""}""", Token);

        var entry = await world.EntryAsync("bridge.txt");
        Assert.Equal(ArticleState.Failed, entry.State);
        Assert.NotNull(entry.Reason);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"BlobName":7}""")]
    public async Task A_message_that_names_no_article_is_taken_and_forgotten(string message)
    {
        await using var world = await World.OpenAsync(azurite);

        Assert.Null(await world.Calm.Get<PoisonedUploads>().RecordAsync(message, Token));
    }

    [Fact]
    public async Task A_poison_message_says_nothing_of_the_article_where_a_setting_is_wrong()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("bridge.txt", Texts.Bridge);
        var wrong = world.Start(null, new KeyValuePair<string, string?>("Summarizer:Articles:MaxBytes", "0"));

        await Assert.ThrowsAsync<OptionsValidationException>(() =>
            wrong.Get<PoisonedUploads>().RecordAsync("""{"BlobName":"bridge.txt"}""", Token)
        );

        Assert.Equal(1, (await world.Calm.Sweep.RunFullAsync(Token)).Runs);
        await world.AssertConsistentAsync("bridge.txt");
    }

    [Fact]
    public async Task A_poison_message_that_comes_late_changes_nothing()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("bridge.txt", Texts.Bridge);
        await world.RunAsync("bridge.txt");

        await world.Calm.Get<PoisonedUploads>().RecordAsync("""{"BlobName":"bridge.txt"}""", Token);

        Assert.Equal(ArticleState.Summarized, (await world.EntryAsync("bridge.txt")).State);
    }

    private sealed class Heard : ISiteSignal
    {
        public Task SendAsync(DateTimeOffset at, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
