using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Tests.Storage;
using Summarizer.Tests.Summaries;

namespace Summarizer.Tests;

public sealed class BackfillTests(AzuriteFixture azurite)
{
    private static readonly string[] Names = ["one.txt", "two.txt", "three.txt"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_another_model_made_is_made_anew_once_and_nothing_else()
    {
        await using var model = await ModelServer.StartAsync();
        await using var world = await World.OpenAsync(azurite, World.Asking(model));
        await UploadAllAsync(world);
        Assert.Empty(await world.Calm.Get<Backfill>().FindAsync(Token));
        var larger = world.Start(null, Larger(model));
        await world.UploadAsync("new.txt", Text("new.txt"));
        await larger.Pipeline.RunAsync("new.txt", StartedBy.Event, Token);
        var paid = model.Requests.Count;
        model.Otherwise = ModelReplies.FirstSentences(3);

        var stale = await larger.Get<Backfill>().FindAsync(Token);
        var report = await larger.Get<Backfill>().RunAsync(stale, null, null, Token);

        Assert.Equal(Names.Select(ArticleId.Of).Order(), stale.Select(article => article.Id).Order());
        Assert.Equal(new BackfillReport(3, 3, 0, null), report);
        Assert.Equal(3, model.Requests.Skip(paid).Count(request => request.Path.Contains("news-large", StringComparison.Ordinal)));
        Assert.Equal(paid + 3, model.Requests.Count);
        Assert.Empty(await larger.Get<Backfill>().FindAsync(Token));
        var summary = await world.AssertConsistentAsync("one.txt");
        Assert.Equal((2, StartedBy.Command), (summary.Revision, summary.Generation.StartedBy));
        Assert.NotNull(await world.Calm.Get<SummaryStore>().ReadAsync(ArticleId.Of("one.txt"), "history/1.json", Token));
        Assert.Equal(4, await world.Calm.Get<Ledger>().ListChangedAsync(Token).CountAsync(Token));
    }

    [Fact]
    public async Task The_days_budget_ends_it_what_is_left_stays_and_the_next_pass_goes_on()
    {
        await using var model = await ModelServer.StartAsync();
        await using var world = await World.OpenAsync(azurite, World.Asking(model));
        await UploadAllAsync(world);
        world.Time.Advance(TimeSpan.FromDays(1));
        var before = await Task.WhenAll(Names.Select(world.EntryAsync));
        var larger = world.Start(
            null,
            [.. Larger(model), new("Summarizer:Model:DailyTokens", "1200"), new("Summarizer:Articles:Parallelism", "1")]
        );

        var first = await PassAsync(larger);
        world.Time.Advance(TimeSpan.FromDays(1));
        var second = await PassAsync(larger);

        Assert.Equal(
            (3, 1, "the day's budget is spent (1200 tokens), until 2025-03-06 00:00 UTC"),
            (first.Stale, first.Made, first.Stopped)
        );
        Assert.Equal((2, 1), (second.Stale, second.Made));
        Assert.Equal(5, model.Requests.Count);
        Assert.Equal(
            before.Select(entry => (entry.State, entry.SourceETag, entry.Revision, entry.Attempts, entry.Until)),
            (await Task.WhenAll(Names.Select(world.EntryAsync))).Select(entry =>
                (entry.State, entry.SourceETag, entry.Revision, entry.Attempts, entry.Until)
            )
        );
        foreach (var name in Names)
        {
            await world.AssertConsistentAsync(name);
        }
    }

    [Fact]
    public async Task A_pass_ends_once_its_own_tokens_are_paid()
    {
        await using var model = await ModelServer.StartAsync();
        await using var world = await World.OpenAsync(azurite, World.Asking(model));
        await UploadAllAsync(world);
        var larger = world.Start(null, [.. Larger(model), new("Summarizer:Articles:Parallelism", "1")]);

        var report = await larger.Get<Backfill>().RunAsync(await larger.Get<Backfill>().FindAsync(Token), 2_000, null, Token);

        Assert.Equal((2, "the 2000 tokens of this pass are spent"), (report.Made, report.Stopped));
    }

    [Fact]
    public async Task Killed_at_any_request_the_article_has_a_whole_summary_and_the_next_pass_makes_it()
    {
        await using var model = await ModelServer.StartAsync();
        await using var world = await World.OpenAsync(azurite, World.Asking(model));
        await world.UploadAsync("counted.txt", Text("counted.txt"));
        await world.RunAsync("counted.txt");
        var counting = RequestPolicy.Counting();
        await world.Start(counting, Larger(model)).Pipeline.RemakeAsync("counted.txt", Token);
        var larger = world.Start(null, Larger(model));

        for (var at = 1; at <= counting.Sent; at++)
        {
            var name = $"killed-{at}.txt";
            await world.UploadAsync(name, Text(name));
            await world.RunAsync(name);
            await Assert.ThrowsAsync<ProcessKilledException>(() =>
                world.Start(RequestPolicy.Killing(at, false), Larger(model)).Pipeline.RemakeAsync(name, Token)
            );

            world.Time.Advance(TimeSpan.FromMinutes(11));
            await world.Calm.Sweep.RunFullAsync(Token);
            await world.AssertConsistentAsync(name);
            await larger.Pipeline.RemakeAsync(name, Token);
            await world.AssertConsistentAsync(name);
        }

        Assert.Empty(await larger.Get<Backfill>().FindAsync(Token));
    }

    [Fact]
    public async Task What_is_withdrawn_or_has_no_upload_any_more_is_left_as_it_is()
    {
        await using var model = await ModelServer.StartAsync();
        KeyValuePair<string, string?>[] keep = [new("Summarizer:Articles:OnDelete", "Keep")];
        await using var world = await World.OpenAsync(azurite, [.. World.Asking(model), .. keep]);
        await UploadAllAsync(world);
        await world.DeleteAsync("one.txt");
        await world
            .Calm.Get<SummaryStore>()
            .DecideAsync(
                ArticleId.Of("two.txt"),
                new(EditorVerb.Withdraw, "Ida", default, (await world.EntryAsync("two.txt")).SourceETag),
                Token
            );
        await world.RunAsync("two.txt");
        var larger = world.Start(null, [.. Larger(model), .. keep]);

        Assert.Equal(new BackfillReport(2, 1, 1, null), await PassAsync(larger));
        Assert.NotNull((await world.StoredAsync("one.txt")).Summary);
        Assert.NotNull((await world.StoredAsync("two.txt")).Tombstone);
    }

    [Theory]
    [InlineData(null, 2, 0)]
    [InlineData(null, 2, 400)]
    [InlineData("1", 3, 400)]
    public void The_estimate_counts_calls_tokens_and_cost(string? price, int longParts, int meanAnswer)
    {
        var options = new SummarizerOptions
        {
            Model = new()
            {
                Endpoint = new("http://localhost"),
                ContextTokens = 6_000,
                Price = price is null ? null : new() { Input = 1, Output = 2 },
            },
        };
        StaleSummary[] stale = [new("short", 4_000), new("long", (16_000 * (longParts - 1)) + 400)];

        var estimate = BackfillEstimate.Of(stale, options, meanAnswer == 0 ? Spend.Nothing : new Spend(2, 0, 0, 2 * meanAnswer, 0, null));

        Assert.Equal((2, 1 + longParts + 1 + 2), (estimate.Articles, estimate.Calls));
        Assert.Equal(estimate.Calls * (meanAnswer == 0 ? 1000 : meanAnswer), estimate.OutputTokens);
        Assert.InRange(estimate.InputTokens - (stale.Sum(article => article.TextBytes) / 2), estimate.Calls * 300, estimate.Calls * 4_000);
        Assert.Equal(price is null ? null : (estimate.InputTokens + (2m * estimate.OutputTokens)) / 1_000_000, estimate.Cost);
    }

    [Fact]
    public void Without_a_model_it_costs_nothing() =>
        Assert.Equal(
            new BackfillEstimate(1, 0, 0, 0, 0),
            BackfillEstimate.Of([new("short", 4_000)], new SummarizerOptions(), Spend.Nothing)
        );

    private static async Task UploadAllAsync(World world)
    {
        foreach (var name in Names)
        {
            await world.UploadAsync(name, Text(name));
            Assert.Equal(RunOutcome.Summarized, await world.RunAsync(name));
        }
    }

    private static async Task<BackfillReport> PassAsync(Instance instance) =>
        await instance.Get<Backfill>().RunAsync(await instance.Get<Backfill>().FindAsync(Token), null, null, Token);

    private static KeyValuePair<string, string?>[] Larger(ModelServer model) =>
        [
            .. World.Asking(model).Where(setting => !setting.Key.EndsWith(":Deployment", StringComparison.Ordinal)),
            new("Summarizer:Model:Deployment", "news-large"),
        ];

    private static string Text(string name) => Texts.Bridge.Replace("Cask Row", $"Cask Row {name}", StringComparison.Ordinal);
}
