using Summarizer.Articles;
using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Summaries;

public sealed class AnswerCacheTests(AzuriteFixture azurite)
{
    private static readonly SummaryRequest Request = SummaryRequest.Standard;

    [Fact]
    public async Task The_same_request_is_paid_once_and_the_kept_answer_costs_nothing()
    {
        await using var server = await ModelServer.StartAsync(ModelReplies.Says("Hm"));
        var (article, store) = (Article(), await StoreAsync());

        var first = await Model(server, store).ProposeAsync(new(article), Request, TestContext.Current.CancellationToken);
        var second = await Model(server, store).ProposeAsync(new(article), Request, TestContext.Current.CancellationToken);

        Assert.Equal((2, 2, 0), (server.Requests.Count, first.Generation.Calls, second.Generation.Calls));
        Assert.Equal(new TokenCounts(0, 0, 0, 0), second.Generation.Tokens);
        Assert.Equal(first.Headline, second.Headline);
    }

    [Fact]
    public async Task A_refusal_is_kept_too()
    {
        await using var server = await ModelServer.StartAsync(ModelReplies.Refusal);
        var (article, store) = (Article(), await StoreAsync());

        for (var time = 0; time < 2; time++)
        {
            var refused = await Assert.ThrowsAsync<UnusableAnswerException>(() =>
                Model(server, store).ProposeAsync(new(article), Request, TestContext.Current.CancellationToken)
            );
            Assert.Equal(UnusableAnswerException.Refusal, refused.Reason);
        }

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_change_of_article_preset_deployment_or_round_is_another_request()
    {
        await using var server = await ModelServer.StartAsync();
        var (article, store) = (Article(), await StoreAsync());
        var other = new ModelOptions
        {
            Endpoint = server.Endpoint,
            Key = "a-key",
            Deployment = "news-large",
        };

        await Model(server, store).ProposeAsync(new(article), Request, TestContext.Current.CancellationToken);
        await Model(server, store).ProposeAsync(new(Article()), Request, TestContext.Current.CancellationToken);
        await Model(server, store)
            .ProposeAsync(new(article), Request with { Length = SummaryLength.Brief }, TestContext.Current.CancellationToken);
        await Model(server, store).ProposeAsync(new(article), Request with { Round = 1 }, TestContext.Current.CancellationToken);
        await Model(server, store, other).ProposeAsync(new(article), Request, TestContext.Current.CancellationToken);

        Assert.Equal(5, server.Requests.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public async Task Of_several_that_ask_the_same_at_once_in_one_process_or_several_one_pays(int processes)
    {
        await using var server = await ModelServer.StartAsync(ModelReplies.After(TimeSpan.FromMilliseconds(300), ModelReplies.Good));
        var (article, store) = (Article(), await StoreAsync());

        var models = Enumerable.Range(0, processes).Select(_ => Model(server, store)).ToList();

        var proposals = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(number => models[number % processes].ProposeAsync(new(article), Request, TestContext.Current.CancellationToken))
        );

        Assert.Single(server.Requests);
        Assert.Equal(1, proposals.Sum(proposal => proposal.Generation.Calls));
    }

    [Fact]
    public async Task Who_polls_for_anothers_answer_waits_after_a_minute_and_pays_nothing()
    {
        var silent = new TaskCompletionSource();
        await using var server = await ModelServer.StartAsync(
            async (context, request) =>
            {
                await silent.Task.WaitAsync(context.RequestAborted);
                await ModelReplies.Good(context, request);
            }
        );
        var (article, store) = (Article(), await StoreAsync());
        var options = new ModelOptions
        {
            Endpoint = server.Endpoint,
            Key = "a-key",
            Timeout = TimeSpan.FromSeconds(60),
        };
        var first = Model(server, store, options).ProposeAsync(new(article), Request, TestContext.Current.CancellationToken);
        while (server.Requests.Count == 0)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        var time = new SkippingTime();
        var second = TestModel.Create(options, store, new ModelHealth(time), time);
        var unavailable = await Assert.ThrowsAsync<ModelUnavailableException>(() =>
            second.ProposeAsync(new(article), Request, TestContext.Current.CancellationToken)
        );

        Assert.True(unavailable.Until >= time.GetUtcNow());
        Assert.True(time.Skipped >= TimeSpan.FromSeconds(60));
        silent.SetResult();
        Assert.Equal(1, (await first).Generation.Calls);
        Assert.Equal(0, (await second.ProposeAsync(new(article), Request, TestContext.Current.CancellationToken)).Generation.Calls);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Who_asked_and_failed_holds_nobody_up()
    {
        await using var server = await ModelServer.StartAsync(ModelReplies.Status(401));
        var (article, store) = (Article(), await StoreAsync());

        await Assert.ThrowsAsync<ModelUnavailableException>(() =>
            Model(server, store).ProposeAsync(new(article), Request, TestContext.Current.CancellationToken)
        );
        await Model(server, store).ProposeAsync(new(article), Request, TestContext.Current.CancellationToken);

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Who_died_asking_holds_others_up_for_a_minute_and_is_cleared_away()
    {
        await using var world = await World.OpenAsync(azurite);
        var store = world.Calm.Get<AnswerStore>();
        var expiry = world.Time.GetUtcNow() + TimeSpan.FromMinutes(1);
        foreach (var key in new[] { "asked-again", "asked-never" })
        {
            var dead = new BinaryData($$"""{"holder":"dead","expiry":"{{expiry:O}}"}""");
            await world.Calm.Storage.Answers.OverwriteAsync($"asking/{key}", dead, "application/json", World.Token);
        }

        Assert.Null(await store.TryReserveAsync("asked-again", null, World.Token));
        world.Time.Advance(TimeSpan.FromMinutes(1));
        await using var mine = await store.TryReserveAsync("asked-again", null, World.Token);
        Assert.NotNull(mine);
        await store.SweepAsync(World.Token);

        var left = await world.Calm.Storage.Answers.ListAsync("asking/", false, World.Token).ToListAsync(World.Token);
        Assert.Equal(["asking/asked-again"], left.Select(blob => blob.Path));
    }

    [Theory]
    [InlineData("{\"messages\":")]
    [InlineData("null")]
    [InlineData("")]
    public async Task A_kept_answer_that_cannot_be_read_is_asked_for_again(string damaged)
    {
        await using var server = await ModelServer.StartAsync();
        await using var world = await World.OpenAsync(azurite);
        var (article, store) = (Article(), world.Calm.Get<AnswerStore>());
        await Model(server, store).ProposeAsync(new(article), Request, World.Token);
        var kept = await world.Calm.Storage.Answers.ListAsync("", false, World.Token).SingleAsync(World.Token);
        await world.Calm.Storage.Answers.OverwriteAsync(kept.Path, new BinaryData(damaged), "application/json", World.Token);

        Assert.Equal(1, (await Model(server, store).ProposeAsync(new(article), Request, World.Token)).Generation.Calls);
        Assert.Equal(0, (await Model(server, store).ProposeAsync(new(article), Request, World.Token)).Generation.Calls);
        Assert.Equal(2, server.Requests.Count);
    }

    private static OpenAIModel Model(ModelServer server, AnswerStore store, ModelOptions? options = null) =>
        TestModel.Create(options ?? server.Options, store, new ModelHealth(TimeProvider.System), TimeProvider.System);

    /// <summary>An article of its own for each test: answers are kept by content, for all of them.</summary>
    private static Article Article() =>
        Specimen.Of(Specimen.FirstSentence, $"File number {Random.Shared.NextInt64()} was closed.", Specimen.ThirdSentence);

    private async Task<AnswerStore> StoreAsync()
    {
        var storage = new SummarizerStorage(StorageConnection.Open(azurite.ConnectionString));
        await storage.CreateAsync(TestContext.Current.CancellationToken);
        return new AnswerStore(storage, TimeProvider.System);
    }
}
