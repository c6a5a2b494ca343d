using Azure.Core;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Summarizer;
using Summarizer.Functions;
using Summarizer.Storage;
using Summarizer.TriggerHost;

// Settings come as environment variables; it ends when its standard input does.
using var host = new HostBuilder()
    .ConfigureAppConfiguration(configuration => configuration.AddEnvironmentVariables())
    .ConfigureLogging(logging => logging.AddConsole().SetMinimumLevel(LogLevel.Information))
    .ConfigureWebJobs(jobs =>
        jobs.AddAzureStorageCoreServices().AddAzureStorage(queues => queues.MaxPollingInterval = TimeSpan.FromSeconds(1)).AddTimers()
    )
    .ConfigureServices(
        (context, services) =>
            services
                .AddSummarizer(context.Configuration)
                .AddSingleton(_ => Account(context.Configuration))
                .AddTransient<ArticleUploaded>()
                .AddTransient<PoisonedArticle>()
                .AddTransient<Sweeps>()
                .AddTransient<PublishSite>()
    )
    .Build();
await host.StartAsync();
await Console.In.ReadToEndAsync();
await host.StopAsync();

static BlobServiceClient Account(IConfiguration configuration)
{
    var options = new BlobClientOptions();
    if (configuration["BreakReadingOf"] is { Length: > 0 } path)
    {
        options.AddPolicy(new BreakPolicy(path), HttpPipelinePosition.PerCall);
    }

    return StorageConnection.Open(configuration[StorageConnection.Setting], options: options);
}
