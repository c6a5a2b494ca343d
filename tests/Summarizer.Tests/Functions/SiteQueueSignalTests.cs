using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Summarizer.Functions;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Functions;

public sealed class SiteQueueSignalTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_burst_is_one_message_and_what_comes_after_it_another()
    {
        var before = await CountAsync();
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 4, 10, 0, 1, TimeSpan.Zero));
        var queue = Open(azurite.ConnectionString, time);
        for (var change = 0; change < 100; change++)
        {
            await queue.SendAsync(time.GetUtcNow(), Token);
            time.Advance(TimeSpan.FromMilliseconds(20));
        }

        Assert.Equal(before + 1, await CountAsync());
        time.Advance(TimeSpan.FromSeconds(10));
        await queue.SendAsync(time.GetUtcNow(), Token);
        Assert.Equal(before + 2, await CountAsync());

        // A cut-off is told once, however many runs tell it.
        await queue.SendAsync(time.GetUtcNow().AddHours(20), Token);
        await queue.SendAsync(time.GetUtcNow().AddHours(20), Token);
        Assert.Equal(before + 3, await CountAsync());
    }

    [Theory]
    [InlineData(
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=AAAA;QueueEndpoint=http://127.0.0.1:1/devstoreaccount1;"
    )]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task A_queue_that_can_t_be_had_costs_no_article_its_run(string? account) =>
        await Open(account, TimeProvider.System).SendAsync(DateTimeOffset.UtcNow, Token);

    private static SiteQueueSignal Open(string? account, TimeProvider time) =>
        new(
            new ConfigurationBuilder().AddInMemoryCollection([new(SiteQueueSignal.Account, account)]).Build(),
            time,
            NullLogger<SiteQueueSignal>.Instance
        );

    private async Task<int> CountAsync()
    {
        var queue = new QueueClient(azurite.ConnectionString, SiteQueueSignal.Name);
        return await queue.ExistsAsync(Token) ? (await queue.GetPropertiesAsync(Token)).Value.ApproximateMessagesCount : 0;
    }
}
