using Azure.Core.Pipeline;
using Microsoft.Extensions.Time.Testing;
using Summarizer.Cli.Local;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Tests.Summaries;

namespace Summarizer.Tests.Storage;

/// <summary>Containers of a test's own on the real Azurite, a clock that it moves, and instances of the product that share both.</summary>
internal sealed class World(AzuriteFixture azurite) : IAsyncDisposable
{
    private readonly List<Instance> instances = [];
    private readonly string prefix = $"t{Guid.NewGuid():n}-";

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2025, 3, 4, 9, 30, 0, TimeSpan.Zero));

    /// <summary>An instance that nothing befalls.</summary>
    public Instance Calm { get; private set; } = null!;

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<World> OpenAsync(AzuriteFixture azurite, params KeyValuePair<string, string?>[] settings)
    {
        var world = new World(azurite);
        world.Calm = world.Start(null, settings);
        await world.Calm.Storage.CreateAsync(Token);
        return world;
    }

    /// <summary>Settings of an instance that asks this model.</summary>
    public static KeyValuePair<string, string?>[] Asking(ModelServer model) =>
        [
            new("Summarizer:Model:Endpoint", model.Endpoint.ToString()),
            new("Summarizer:Model:Key", "a-key"),
            new("Summarizer:Model:Deployment", "news-mini"),
        ];

    public Instance Start(HttpPipelinePolicy? policy = null, params KeyValuePair<string, string?>[] settings)
    {
        var instance = new Instance(azurite.ConnectionString, prefix, Time, policy, settings);
        instances.Add(instance);
        return instance;
    }

    /// <summary>The local server on this world's containers, on a port of its own.</summary>
    public Task<LocalSite> ServeAsync(HttpPipelinePolicy? policy = null, params KeyValuePair<string, string?>[] settings) =>
        LocalSite.StartAsync(
            services => Instance.Register(services, azurite.ConnectionString, prefix, Time, policy, settings),
            port: 0,
            Token
        );

    /// <summary>What schedules do in Azure: whatever is there is worked on, and the site made.</summary>
    public async Task SweepAsync()
    {
        await Calm.Sweep.RunFullAsync(Token);
        await Calm.Sweep.RunDueAsync(Token);
        await Calm.Get<SitePipeline>().RunAsync(Token);
    }

    public Task UploadAsync(string name, string text, params (string Key, string Value)[] metadata) =>
        Calm.Get<ArticleStore>()
            .UploadAsync(
                name,
                new BinaryData(text),
                "text/plain",
                UploadMetadata.Encode(metadata.Select(pair => KeyValuePair.Create(pair.Key, pair.Value))),
                Token
            );

    public Task DeleteAsync(string name) => Calm.Storage.Articles.DeleteAsync(name, null, Token);

    public Task<RunOutcome> RunAsync(string name) => Calm.Pipeline.RunAsync(name, StartedBy.Event, Token);

    public async Task<LedgerEntry> EntryAsync(string name) =>
        (await Calm.Get<Ledger>().ReadAsync(ArticleId.Of(name), Token))?.Entry
        ?? throw new InvalidOperationException($"No entry of '{name}'.");

    public async Task<(Summary? Summary, Tombstone? Tombstone)> StoredAsync(string name)
    {
        var stored = await Calm.Get<SummaryPublisher>().SeeAsync(ArticleId.Of(name), Token);
        return (stored.Summary, stored.Tombstone);
    }

    /// <summary>The one thing that may never be: a summary whose text or rendering is missing, or speaks of another upload.</summary>
    public async Task<Summary> AssertConsistentAsync(string name)
    {
        var entry = await EntryAsync(name);
        var (summary, _) = await StoredAsync(name);
        Assert.Equal(ArticleState.Summarized, entry.State);
        Assert.NotNull(summary);
        var article = await Calm.Get<ArticleStore>().FindAsync(name, Token);
        Assert.Equal(article?.ETag.Bare(), entry.SourceETag);
        Assert.Equal(entry.Revision, summary.Revision);

        var text = (await Calm.Get<SummaryStore>().ReadAsync(entry.Id, summary.Article.TextBlob, Token))?.Content.ToString();
        Assert.NotNull(text);
        Assert.All(
            summary.KeyFacts.SelectMany(fact => fact.Evidence),
            evidence => Assert.Equal(evidence.Quote, text[evidence.Start..evidence.End])
        );
        foreach (var rendering in Rendering.All)
        {
            var stored = await Calm.Get<SummaryStore>().ReadAsync(entry.Id, rendering.File, Token);
            Assert.Equal(rendering.Render(summary, text), stored?.Content.ToString());
        }

        return summary;
    }

    public async ValueTask DisposeAsync()
    {
        await Calm.DeleteContainersAsync();
        foreach (var instance in instances)
        {
            await instance.DisposeAsync();
        }
    }
}
