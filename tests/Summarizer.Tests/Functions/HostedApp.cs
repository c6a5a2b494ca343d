using System.Net;
using System.Net.Http.Json;
using System.Net.Mime;
using System.Text;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Tests.Cli;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Functions;

/// <summary>The published app on a Functions host with an account of its own, one for all tests; and the product here, to look at what it did.</summary>
public sealed class HostedApp : IAsyncLifetime
{
    internal const string Uploaded = "ArticleUploaded";

    private readonly OwnStorage azurite = new();
    private ServiceProvider? services;

    internal TriggerHostProcess Host { get; private set; } = null!;

    internal string Connection => azurite.Connection;

    internal SummarizerStorage Storage => services!.GetRequiredService<SummarizerStorage>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await azurite.InitializeAsync();
        services = new ServiceCollection()
            .AddSummarizer(new ConfigurationBuilder().AddInMemoryCollection([new(StorageConnection.Setting, Connection)]).Build())
            .BuildServiceProvider();
        await Storage.CreateAsync(Token);
        Host = await TriggerHostProcess.StartAsync(Connection);
    }

    public async ValueTask DisposeAsync()
    {
        if (Host is not null)
        {
            await Host.DisposeAsync();
        }

        if (services is not null)
        {
            await services.DisposeAsync();
        }

        await azurite.DisposeAsync();
    }

    internal Task UploadAsync(string name) =>
        services!.GetRequiredService<ArticleStore>().UploadAsync(name, new BinaryData(Texts.Bridge), "text/plain", null, Token);

    /// <summary>An archived blob is there and can't be read: every run fails, until somebody brings it back.</summary>
    internal Task ArchiveAsync(string name) =>
        Storage.Articles.Container.GetBlobClient(name).SetAccessTierAsync(AccessTier.Archive, cancellationToken: Token);

    internal async Task<string> EventOfAsync(string name)
    {
        var article = await services!.GetRequiredService<ArticleStore>().FindAsync(name, Token);
        return Summarizer.Cli.Local.BlobCreatedEvent.Of(
            article!,
            Storage.Articles.Container.GetBlobClient(name).Uri,
            DateTimeOffset.UtcNow
        );
    }

    /// <summary>As Event Grid does.</summary>
    internal async Task TellAsync(string told, TriggerHostProcess? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"runtime/webhooks/blobs?functionName=Host.Functions.{Uploaded}")
        {
            Content = new StringContent(told, Encoding.UTF8, MediaTypeNames.Application.Json),
        };
        request.Headers.Add("aeg-event-type", "Notification");
        using var response = await (host ?? Host).Http.SendAsync(request, Token);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    /// <summary>As an operator does, by the host's own address for it, without waiting for the schedule.</summary>
    internal async Task FireAsync(string timer)
    {
        using var response = await Host.Http.PostAsJsonAsync($"admin/functions/{timer}", new { input = "" }, Token);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    internal async Task<LedgerEntry?> EntryAsync(string name) =>
        (await services!.GetRequiredService<Ledger>().ReadAsync(ArticleId.Of(name), Token))?.Entry;

    internal async Task<Summary?> SummaryAsync(string name) =>
        (await services!.GetRequiredService<SummaryPublisher>().SeeAsync(ArticleId.Of(name), Token)).Summary;
}

[CollectionDefinition]
public sealed class OneHostedApp : ICollectionFixture<HostedApp>;
