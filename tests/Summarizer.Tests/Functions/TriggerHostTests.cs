using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Tests.Cli;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Functions;

/// <summary>The triggers on Microsoft's own trigger engine, a process of its own, and real storage: what fires, and what becomes of what fails.</summary>
public sealed class TriggerHostTests(OwnStorage azurite) : IClassFixture<OwnStorage>
{
    private const string Never = "0 0 0 1 1 *";

    private const string EachSecond = "* * * * * *";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_upload_fires_five_failures_end_as_failed_and_every_timer_fires()
    {
        await using var services = Product();
        var (ledger, articles) = (services.GetRequiredService<Ledger>(), services.GetRequiredService<ArticleStore>());
        await services.GetRequiredService<SummarizerStorage>().CreateAsync(Token);
        await UploadAsync(articles, "bridge.txt");
        await UploadAsync(articles, "broken.txt");

        await using (var host = Host(fullSweep: Never, ("BreakReadingOf", "/articles/broken.txt")))
        {
            await host.UntilAsync(
                () => EntryAsync(ledger, "bridge.txt"),
                entry => entry?.State is ArticleState.Summarized,
                "the upload fires"
            );
            Assert.Equal(StartedBy.Event, await StartedByAsync(services, "bridge.txt"));

            var failed = await host.UntilAsync(
                () => EntryAsync(ledger, "broken.txt"),
                entry => entry?.State is ArticleState.Failed,
                "five failures are poison"
            );
            Assert.Equal(Turns.MaxAttempts, failed!.Attempts);
            await host.UntilAsync(
                () => Task.FromResult(host.Logged()),
                lines => lines.Any(line => line.Contains("Executed 'PoisonedArticle' (Succeeded", StringComparison.Ordinal)),
                "the poison message is done with"
            );

            var site = services.GetRequiredService<SummarizerStorage>().Site;
            await host.UntilAsync(() => site.ReadAsync("feed.json", Token), feed => feed is not null, "the site's timer fires");

            await ledger.RetryAsync(ArticleId.Of("bridge.txt"), Token);
            await host.UntilAsync(
                () => StartedByAsync(services, "bridge.txt"),
                by => by is StartedBy.Sweep,
                "the frequent sweep's timer fires"
            );
        }

        await services.GetRequiredService<SummarizerStorage>().Articles.DeleteAsync("bridge.txt", null, Token);
        await using (var host = Host(fullSweep: EachSecond))
        {
            await host.UntilAsync(
                () => EntryAsync(ledger, "bridge.txt"),
                entry => entry?.State is ArticleState.Withdrawn,
                "the full sweep's timer fires"
            );
        }
    }

    private static Task<Azure.ETag> UploadAsync(ArticleStore articles, string name) =>
        articles.UploadAsync(name, new BinaryData(Texts.Bridge), "text/plain", null, Token);

    private static async Task<LedgerEntry?> EntryAsync(Ledger ledger, string name) =>
        (await ledger.ReadAsync(ArticleId.Of(name), Token))?.Entry;

    private static async Task<StartedBy?> StartedByAsync(ServiceProvider services, string name) =>
        (await services.GetRequiredService<Summarizer.Publishing.SummaryPublisher>().SeeAsync(ArticleId.Of(name), Token))
            .Summary
            ?.Generation
            .StartedBy;

    private ServiceProvider Product() =>
        new ServiceCollection()
            .AddSummarizer(new ConfigurationBuilder().AddInMemoryCollection([new(StorageConnection.Setting, azurite.Connection)]).Build())
            .BuildServiceProvider();

    private TriggerHostProcess Host(string fullSweep, params (string Name, string Value)[] settings) =>
        new([
            ("AzureWebJobsStorage", azurite.Connection),
            (StorageConnection.Setting, azurite.Connection),
            ("SweepSchedule", EachSecond),
            ("FullSweepSchedule", fullSweep),
            ("PublishSchedule", EachSecond),
            .. settings,
        ]);
}
