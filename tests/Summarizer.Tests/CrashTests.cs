using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Tests.Storage;
using Summarizer.Tests.Summaries;

namespace Summarizer.Tests;

/// <summary>A run is killed, overwritten or its article deleted at every one of its storage requests, before and after.</summary>
public sealed class CrashTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_killed_at_any_request_is_finished_by_the_sweep_and_paid_once()
    {
        await using var model = await ModelServer.StartAsync();
        var settings = World.Asking(model);
        await using var world = await World.OpenAsync(azurite, settings);
        var paidTwice = new List<string>();
        foreach (var (at, after) in await StepsAsync(world, settings))
        {
            var name = $"killed-{(after ? "after" : "before")}-{at}.txt";
            var paidBefore = model.Requests.Count;
            await world.UploadAsync(name, Texts.Bridge.Replace("Cask Row", $"Cask Row {at} {after}", StringComparison.Ordinal));
            var killed = world.Start(RequestPolicy.Killing(at, after), settings);
            await Assert.ThrowsAsync<ProcessKilledException>(() => killed.Pipeline.RunAsync(name, StartedBy.Event, Token));

            world.Time.Advance(TimeSpan.FromMinutes(11));
            await world.Calm.Sweep.RunFullAsync(Token);

            var summary = await world.AssertConsistentAsync(name);
            Assert.Equal((1, GenerationMethod.Model), (summary.Revision, summary.Generation.Method));
            if (model.Requests.Count - paidBefore > 1)
            {
                paidTwice.Add(name);
            }
        }

        // Killed with the answer in hand, before it could be kept: the one moment that nothing can mend.
        Assert.Single(paidTwice);

        // What was paid follows from the kept answers: that one alone is in no book.
        var report = await world.Calm.Get<PaidCalls>().ReadAsync(default, Token);
        Assert.Equal(model.Requests.Count - paidTwice.Count, report.Total.Calls);
    }

    [Fact]
    public async Task A_correction_that_comes_at_any_request_is_what_stands_in_the_end()
    {
        await using var world = await World.OpenAsync(azurite);
        foreach (var (at, after) in await StepsAsync(world))
        {
            var name = $"overwritten-{(after ? "after" : "before")}-{at}.txt";
            await world.UploadAsync(name, Texts.Bridge);
            var overtaken = world.Start(new RequestPolicy(at, after, () => world.UploadAsync(name, Texts.Corrected)));
            await overtaken.Pipeline.RunAsync(name, StartedBy.Event, Token);
            await world.Calm.Sweep.RunFullAsync(Token);

            var summary = await world.AssertConsistentAsync(name);
            var article = await world.Calm.Get<ArticleStore>().FindAsync(name, Token);
            Assert.Equal((await world.Calm.Get<ArticleStore>().ReadAsync(article!, Token)).Sha256, summary.Source.Sha256);
        }
    }

    [Fact]
    public async Task A_deletion_that_comes_at_any_request_withdraws()
    {
        await using var world = await World.OpenAsync(azurite);
        foreach (var (at, after) in await StepsAsync(world))
        {
            var name = $"deleted-{(after ? "after" : "before")}-{at}.txt";
            await world.UploadAsync(name, Texts.Bridge);
            var overtaken = world.Start(new RequestPolicy(at, after, () => world.DeleteAsync(name)));
            await overtaken.Pipeline.RunAsync(name, StartedBy.Event, Token);
            await world.Calm.Sweep.RunFullAsync(Token);

            var stored = await world.StoredAsync(name);
            Assert.Null(stored.Summary);
            if (await world.Calm.Get<Ledger>().ReadAsync(ArticleId.Of(name), Token) is { } known)
            {
                Assert.Equal(ArticleState.Withdrawn, known.Entry.State);
            }
        }
    }

    [Fact]
    public async Task A_withdrawal_killed_at_any_request_is_finished_by_the_sweep()
    {
        await using var world = await World.OpenAsync(azurite);
        var counting = RequestPolicy.Counting();
        await DeletedAsync("counted.txt", counting);
        foreach (var (at, after) in Enumerable.Range(1, counting.Sent).SelectMany(at => new[] { (at, false), (at, true) }))
        {
            var name = $"withdrawn-{(after ? "after" : "before")}-{at}.txt";
            await Assert.ThrowsAsync<ProcessKilledException>(() => DeletedAsync(name, RequestPolicy.Killing(at, after)));

            world.Time.Advance(TimeSpan.FromMinutes(2));
            await world.Calm.Sweep.RunFullAsync(Token);

            Assert.Equal(ArticleState.Withdrawn, (await world.EntryAsync(name)).State);
            Assert.Null((await world.StoredAsync(name)).Summary);
        }

        async Task DeletedAsync(string name, RequestPolicy policy)
        {
            await world.UploadAsync(name, Texts.Bridge);
            await world.RunAsync(name);
            await world.DeleteAsync(name);
            await world.Start(policy).Pipeline.RunAsync(name, StartedBy.Event, Token);
        }
    }

    /// <summary>Every request of an undisturbed run, before and after.</summary>
    private static async Task<List<(int At, bool After)>> StepsAsync(World world, params KeyValuePair<string, string?>[] settings)
    {
        var counting = RequestPolicy.Counting();
        await world.UploadAsync("counted.txt", Texts.Bridge);
        await world.Start(counting, settings).Pipeline.RunAsync("counted.txt", StartedBy.Event, Token);
        Assert.InRange(counting.Sent, 8, 40);
        return [.. Enumerable.Range(1, counting.Sent).SelectMany(at => new[] { (at, false), (at, true) })];
    }
}
