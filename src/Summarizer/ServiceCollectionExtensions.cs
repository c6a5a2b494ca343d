using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;

namespace Summarizer;

/// <summary>The only wiring: Functions, the local server and the tests all start from it.</summary>
public static class ServiceCollectionExtensions
{
    /// <param name="configuration">Holds <c>ArticleStorage</c> (see <see cref="StorageConnection"/>) and the section <c>Summarizer</c>.</param>
    public static IServiceCollection AddSummarizer(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<SummarizerOptions>()
            .Configure(_ => RefuseUnknown(configuration))
            .Bind(configuration.GetSection(SummarizerOptions.Section))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<SummarizerOptions>, SummarizerOptionsValidator>();
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<BlobServiceClient>(_ => StorageConnection.Open(configuration));

        services.AddSingleton<SummarizerStorage>();
        services.AddSingleton<ArticleStore>();
        services.AddSingleton<Ledger>();
        services.AddSingleton<Notices>();
        services.AddSingleton<Turns>();
        services.AddSingleton<SummaryStore>();
        services.AddSingleton<AnswerStore>();
        services.AddSingleton<PoisonedUploads>();

        services.AddSingleton<ExtractiveModel>();
        services.AddSingleton<ModelHealth>();
        services.AddSingleton<SpendStore>();
        services.AddSingleton<PaidCalls>();
        services.AddSingleton(provider => new DailyBudget(
            provider.GetRequiredService<IOptions<SummarizerOptions>>().Value.Model,
            provider.GetRequiredService<SpendStore>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(provider => new ArticleSummarizer(
            provider.GetRequiredService<ExtractiveModel>(),
            provider.GetRequiredService<TimeProvider>(),
            Model(provider)
        ));

        services.AddSingleton<SummaryPublisher>();
        services.AddSingleton<StoryDecisions>();
        services.AddSingleton<SummaryPipeline>();
        services.AddSingleton<StatusPublisher>();
        services.AddSingleton<Webhook>();
        services.AddSingleton<ArticleNames>();
        services.AddSingleton<OwnRuns>();
        services.AddSingleton<Sweep>();
        services.AddSingleton<Backfill>();

        services.AddSingleton<SiteStore>();
        services.AddSingleton<SiteTicket>();
        services.AddSingleton<SiteIdentity>();
        services.AddSingleton<TopicFeeds>();
        services.AddSingleton<FeedArchive>();
        services.AddSingleton<SiteFeeds>();
        services.AddSingleton<SiteChanges>();
        services.AddSingleton<SiteRebuild>();
        services.AddSingleton<DigestTemplates>();
        services.AddSingleton<DigestPublisher>();
        services.AddSingleton<ChangeLog>();
        services.AddSingleton<SitePipeline>();
        services.AddSingleton<Forgetting>();
        return services;
    }

    /// <summary>A name that nothing has would be a setting that does nothing, and nobody would know.</summary>
    private static void RefuseUnknown(IConfiguration configuration)
    {
        if (SettingNames.ProblemsIn(configuration) is { Count: > 0 } problems)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(SummarizerOptions), problems);
        }
    }

    /// <summary>Null where none is configured: the extractive model answers.</summary>
    private static OpenAIModel? Model(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<SummarizerOptions>>().Value is { Model.IsConfigured: true } options
            ? OpenAIModel.Create(
                options.Model,
                options.Grounding,
                provider.GetRequiredService<AnswerStore>(),
                provider.GetRequiredService<DailyBudget>(),
                provider.GetRequiredService<ModelHealth>(),
                provider.GetRequiredService<TimeProvider>()
            )
            : null;
}
