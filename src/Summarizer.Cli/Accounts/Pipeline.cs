using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Storage;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Cli.Accounts;

/// <summary>The pipelines wired to one account: the same wiring as in Azure.</summary>
internal sealed class Pipeline : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private Pipeline(ServiceProvider services) => this.services = services;

    public Sweep Sweep => services.GetRequiredService<Sweep>();

    public SummaryPipeline Summaries => services.GetRequiredService<SummaryPipeline>();

    public SitePipeline Site => services.GetRequiredService<SitePipeline>();

    public SummarizerStorage Storage => services.GetRequiredService<SummarizerStorage>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <param name="site">Where readers reach the site; null leaves it to the settings.</param>
    /// <param name="health">What is known of the model, where several share it.</param>
    /// <exception cref="CommandFailure">A setting can't be used.</exception>
    public static Pipeline On(OpenStorage open, Uri? site = null, ModelHealth? health = null)
    {
        CommandHost.HandsBack();
        var services = new ServiceCollection();
        Register(services, open, site, health);
        return new(services.BuildServiceProvider());
    }

    /// <inheritdoc cref="OpenStorage.UseAsync"/>
    public static Task<int> UseAsync(string? named, Func<Pipeline, Task<int>> work, CancellationToken cancellationToken) =>
        OpenStorage.UseAsync(
            named,
            async open =>
            {
                await using var pipeline = On(open);
                return await work(pipeline);
            },
            cancellationToken
        );

    /// <exception cref="CommandFailure">A setting can't be used.</exception>
    public static void Register(IServiceCollection services, OpenStorage open, Uri? site = null, ModelHealth? health = null)
    {
        var own = new Dictionary<string, string?>
        {
            [StorageConnection.Setting] = open.Connection,
            [$"{StorageConnection.Setting}:clientId"] = open.ClientId,
        };
        if (LocalSettings.Configuration[LocalSettings.SiteSetting] is null)
        {
            own[LocalSettings.SiteSetting] = (site ?? LocalSettings.SiteAddress).ToString();
        }

        LocalSettings.Options();
        var configuration = new ConfigurationBuilder().AddConfiguration(LocalSettings.Configuration).AddInMemoryCollection(own).Build();
        services.AddSummarizer(configuration);
        if (health is not null)
        {
            services.AddSingleton(health);
        }
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
