using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer;

/// <summary>The only wiring: Functions, the local server and the tests all start from it.</summary>
public static class ServiceCollectionExtensions
{
    /// <param name="configuration">Holds <c>ArticleStorage</c> (see <see cref="StorageConnection"/>) and the section <c>Summarizer</c>.</param>
    public static IServiceCollection AddSummarizer(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SummarizerOptions>()
            .Bind(configuration.GetSection(SummarizerOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<BlobServiceClient>(_ => StorageConnection.Open(configuration));

        services.AddSingleton<SummarizerStorage>();
        services.AddSingleton<ArticleStore>();
        services.AddSingleton<Ledger>();
        services.AddSingleton<Turns>();
        services.AddSingleton<SummaryStore>();
        services.AddSingleton<AnswerStore>();

        services.AddSingleton<ExtractiveModel>();
        services.AddSingleton<ArticleSummarizer>();

        services.AddSingleton<SummaryPublisher>();
        services.AddSingleton<SummaryPipeline>();
        services.AddSingleton<Sweep>();

        services.AddSingleton<SiteStore>();
        services.AddSingleton<SiteTicket>();
        services.AddSingleton<SitePipeline>();
        return services;
    }
}
