using System.Globalization;
using Azure.Core;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Storage;

namespace Summarizer.Benchmarks.Load;

/// <summary>The product's own wiring on containers of a measurement's own, its storage requests counted.</summary>
internal sealed class LoadInstance : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly CountingPolicy counting = new();

    public LoadInstance(LoadJob job)
    {
        KeyValuePair<string, string?>[] settings =
        [
            new("Summarizer:Model:Endpoint", job.Model?.ToString()),
            new("Summarizer:Model:Key", job.Key),
            new("Summarizer:Articles:Parallelism", job.Parallelism.ToString(CultureInfo.InvariantCulture)),
        ];
        var options = new BlobClientOptions();
        options.AddPolicy(counting, HttpPipelinePosition.PerRetry);
        services = new ServiceCollection()
            .AddSummarizer(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton(_ => StorageConnection.Open(job.Connection, options: options))
            .AddSingleton(provider => new SummarizerStorage(provider.GetRequiredService<BlobServiceClient>(), job.Prefix))
            .BuildServiceProvider();
    }

    public StorageCalls StorageCalls => counting.Sent;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
