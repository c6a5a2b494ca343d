using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Tests.Storage;
using Summarizer.Tests.Summaries;

namespace Summarizer.Tests;

/// <summary>What is taken is given back: when a response is lost, when the process is told to end, when it dies.</summary>
public sealed class TakenTests(AzuriteFixture azurite)
{
    private const string Name = "story.txt";

    private static readonly string Id = ArticleId.Of(Name);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_response_lost_at_any_request_changes_nothing_and_is_paid_once()
    {
        await using var model = await ModelServer.StartAsync();
        var settings = World.Asking(model);
        await using var world = await World.OpenAsync(azurite, settings);
        var ended = false;
        for (var at = 1; !ended; at++)
        {
            var name = $"lost-{at}.txt";
            await world.UploadAsync(name, Texts.Bridge.Replace("Cask Row", $"Cask Row {at}", StringComparison.Ordinal));
            var losing = RequestPolicy.Losing(at);

            Assert.Equal(RunOutcome.Summarized, await world.Start(losing, settings).Pipeline.RunAsync(name, StartedBy.Event, Token));

            Assert.Equal(1, (await world.AssertConsistentAsync(name)).Revision);
            Assert.Equal(at, model.Requests.Count);
            Assert.Equal(RunOutcome.Unchanged, await world.RunAsync(name));
            Assert.InRange(at, 1, 60);
            ended = losing.Sent < at;
        }

        Assert.Empty(await world.Calm.Storage.Answers.ListAsync("asking/", false, Token).ToListAsync(Token));
        Assert.Equal(model.Requests.Count, (await world.Calm.Get<PaidCalls>().ReadAsync(default, Token)).Total.Calls);
    }

    [Fact]
    public async Task A_response_lost_at_any_request_of_the_site_changes_nothing()
    {
        await using var world = await World.OpenAsync(azurite);
        var ended = false;
        for (var at = 1; !ended; at++)
        {
            await world.UploadAsync(Name, Texts.Bridge.Replace("14 votes", $"{at + 20} votes", StringComparison.Ordinal));
            await world.RunAsync(Name);
            var losing = RequestPolicy.Losing(at);

            var report = await world.Start(losing).Get<SitePipeline>().RunAsync(Token);

            Assert.Equal((false, 1), (report.Busy, report.Entered));
            Assert.Empty(await world.Calm.Get<Ledger>().ListChangedAsync(Token).ToListAsync(Token));
            Assert.Null(await world.Calm.Storage.Ledger.ReadAsync(SiteTicket.Path, Token));
            Assert.InRange(at, 1, 100);
            ended = losing.Sent < at;
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_run_told_to_end_at_any_request_holds_nothing_afterwards(bool after)
    {
        await using var world = await World.OpenAsync(azurite);
        var ended = false;
        for (var at = 1; !ended; at++)
        {
            var name = $"ended-{at}.txt";
            await world.UploadAsync(name, Texts.Bridge);
            using var told = new CancellationTokenSource();
            var policy = new RequestPolicy(at, after, () => told.CancelAsync());
            try
            {
                await world.Start(policy).Pipeline.RunAsync(name, StartedBy.Event, told.Token);
                ended = policy.Sent < at;
            }
            catch (OperationCanceledException)
            {
                // As whoever told it to end expects.
            }

            Assert.NotEqual(RunOutcome.Busy, await world.RunAsync(name));
            await world.AssertConsistentAsync(name);
            Assert.InRange(at, 1, 60);
        }
    }

    [Fact]
    public async Task An_article_is_free_again_a_minute_after_its_worker_died()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync(Name, Texts.Bridge);
        await Assert.ThrowsAsync<ProcessKilledException>(() =>
            world.Start(RequestPolicy.Killing(5, false)).Pipeline.RunAsync(Name, StartedBy.Event, Token)
        );

        world.Time.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(RunOutcome.Busy, await world.RunAsync(Name));
        world.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, (await world.Calm.Sweep.RunFullAsync(Token)).Runs);
        await world.AssertConsistentAsync(Name);
    }

    [Fact]
    public async Task A_run_that_lasts_keeps_what_it_holds()
    {
        var answer = new TaskCompletionSource();
        await using var model = await ModelServer.StartAsync(
            async (context, request) =>
            {
                await answer.Task.WaitAsync(context.RequestAborted);
                await ModelReplies.Good(context, request);
            }
        );
        var settings = World.Asking(model);
        await using var world = await World.OpenAsync(azurite, settings);
        await world.UploadAsync(Name, Texts.Bridge);
        var run = world.RunAsync(Name);
        await UntilAsync(() => Task.FromResult(model.Requests.Count > 0));
        for (var beat = 0; beat < 8; beat++)
        {
            world.Time.Advance(TimeSpan.FromSeconds(20));
            await UntilAsync(async () => (await world.EntryAsync(Name)).Expiry > world.Time.GetUtcNow() + TimeSpan.FromSeconds(45));
            await UntilAsync(async () =>
                await world.Calm.Storage.Answers.ListAsync("asking/", false, Token).SingleAsync(Token) is { } asking
                && !Reservation.IsOver((await world.Calm.Storage.Answers.ReadAsync(asking.Path, Token))!.Content, world.Time)
            );
        }

        Assert.Equal(RunOutcome.Busy, await world.Start(null, settings).Pipeline.RunAsync(Name, StartedBy.Event, Token));
        answer.SetResult();
        Assert.Equal(RunOutcome.Summarized, await run);
        Assert.Equal(1, (await world.AssertConsistentAsync(Name)).Revision);
        Assert.Single(model.Requests);
    }

    [Fact]
    public async Task What_is_due_of_a_deleted_article_goes_with_it()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync(Name, Texts.Bridge, ("embargoUntil", "2031-01-31T06:00:00Z"));
        await world.RunAsync(Name);
        Assert.Single(await DueAsync(world));

        await world.UploadAsync(Name, Texts.Bridge, ("embargoUntil", "2032-01-31T06:00:00Z"));
        await world.RunAsync(Name);
        Assert.Equal([$"due/20320131T060000Z-{Id}"], await DueAsync(world));

        await world.DeleteAsync(Name);
        await world.Calm.Sweep.RunFullAsync(Token);
        Assert.Empty(await DueAsync(world));
    }

    private static ValueTask<List<string>> DueAsync(World world) =>
        world.Calm.Storage.Ledger.ListAsync("due/", false, Token).Select(blob => blob.Path).ToListAsync(Token);

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        while (!await holds())
        {
            await Task.Delay(20, Token);
        }
    }
}
