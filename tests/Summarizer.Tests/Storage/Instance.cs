using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Storage;

namespace Summarizer.Tests.Storage;

/// <summary>One process of the product, as it were: its own wiring and clients, on containers that a test shares between its instances.</summary>
internal sealed class Instance : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public Instance(
        string connection,
        string prefix,
        TimeProvider time,
        HttpPipelinePolicy? policy = null,
        params KeyValuePair<string, string?>[] settings
    )
    {
        var registered = new ServiceCollection();
        Register(registered, connection, prefix, time, policy, settings);
        services = registered.BuildServiceProvider(validateScopes: true);
    }

    public static void Register(
        IServiceCollection services,
        string connection,
        string prefix,
        TimeProvider time,
        HttpPipelinePolicy? policy = null,
        params KeyValuePair<string, string?>[] settings
    ) =>
        services
            .AddSingleton(time)
            .AddSummarizer(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton(_ => StorageConnection.Open(connection, options: Options(policy)))
            .AddSingleton(provider => new SummarizerStorage(provider.GetRequiredService<BlobServiceClient>(), prefix));

    public SummaryPipeline Pipeline => Get<SummaryPipeline>();

    public Sweep Sweep => Get<Sweep>();

    public SummarizerStorage Storage => Get<SummarizerStorage>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async Task DeleteContainersAsync()
    {
        foreach (var folder in new[] { Storage.Articles, Storage.Ledger, Storage.Summaries, Storage.Answers, Storage.Site })
        {
            await folder.Container.DeleteIfExistsAsync(cancellationToken: CancellationToken.None);
        }
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static BlobClientOptions Options(HttpPipelinePolicy? policy)
    {
        var options = new BlobClientOptions();
        if (policy is not null)
        {
            options.Retry.Delay = TimeSpan.FromMilliseconds(10);
            options.AddPolicy(policy, Azure.Core.HttpPipelinePosition.PerRetry);
        }

        return options;
    }
}
