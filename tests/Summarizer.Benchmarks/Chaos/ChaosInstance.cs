using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Storage;

namespace Summarizer.Benchmarks.Chaos;

/// <summary>The product's own wiring, small feeds so that pages close often.</summary>
internal sealed class ChaosInstance : IAsyncDisposable
{
    public const int FeedItems = 20;

    private readonly ServiceProvider services;

    public ChaosInstance(string connection, Uri? model, string key, TimeProvider time) =>
        services = new ServiceCollection()
            .AddSingleton(time)
            .AddSummarizer(
                new ConfigurationBuilder()
                    .AddInMemoryCollection([
                        new("Summarizer:Model:Endpoint", model?.ToString()),
                        new("Summarizer:Model:Key", key),
                        new("Summarizer:Site:FeedItems", $"{FeedItems}"),
                    ])
                    .Build()
            )
            .AddSingleton<BlobServiceClient>(_ => StorageConnection.Open(connection, options: new BlobClientOptions()))
            .BuildServiceProvider();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
