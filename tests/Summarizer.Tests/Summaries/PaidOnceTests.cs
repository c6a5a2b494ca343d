using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Summaries;

/// <summary>The whole pipeline with a model: what is paid, whatever happens around it.</summary>
public sealed class PaidOnceTests(AzuriteFixture azurite)
{
    private const string Text = $"""
        Bridge wins the day

        {Specimen.FirstSentence}

        {Specimen.SecondSentence}

        {Specimen.ThirdSentence}
        """;

    [Fact]
    public async Task The_same_content_under_two_names_is_paid_once()
    {
        await using var server = await ModelServer.StartAsync();
        await using var world = await World.OpenAsync(azurite, Settings(server));
        await world.UploadAsync("a.txt", Text);
        await world.UploadAsync("b.txt", Text);

        await world.RunAsync("a.txt");
        await world.RunAsync("b.txt");

        Assert.Equal(Summarizer.Summaries.GenerationMethod.Model, (await world.AssertConsistentAsync("a.txt")).Generation.Method);
        await world.AssertConsistentAsync("b.txt");
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_wrong_key_makes_articles_wait_and_a_right_one_mends_it()
    {
        await using var server = await ModelServer.StartAsync(ModelReplies.Status(401));
        await using var world = await World.OpenAsync(azurite, Settings(server));
        await world.UploadAsync("a.txt", Text);

        Assert.Equal(RunOutcome.Waiting, await world.RunAsync("a.txt"));
        Assert.Equal(world.Time.GetUtcNow() + TimeSpan.FromMinutes(5), (await world.EntryAsync("a.txt")).Until);

        world.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(RunOutcome.Summarized, await world.RunAsync("a.txt"));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task When_the_days_budget_is_spent_articles_wait_for_the_next_day_and_kept_answers_need_none()
    {
        await using var server = await ModelServer.StartAsync();
        await using var world = await World.OpenAsync(azurite, [.. Settings(server), new("Summarizer:Model:DailyTokens", "1200")]);
        await world.UploadAsync("a.txt", Text);
        await world.UploadAsync("b.txt", Text);
        await world.UploadAsync("c.txt", Text.Replace("harbour bridge", "river bridge", StringComparison.Ordinal));

        Assert.Equal(RunOutcome.Summarized, await world.RunAsync("a.txt"));
        Assert.Equal(RunOutcome.Summarized, await world.RunAsync("b.txt"));
        Assert.Equal(RunOutcome.Waiting, await world.RunAsync("c.txt"));

        var entry = await world.EntryAsync("c.txt");
        Assert.Equal(
            (new DateTimeOffset(2025, 3, 5, 0, 0, 0, TimeSpan.Zero), "the day's budget is spent (1200 tokens)"),
            (entry.Until!.Value, entry.Reason)
        );
        var listed = (await Summarizer.Cli.Accounts.ListedArticle.AllAsync(world.Calm.Storage, World.Token)).Single(row =>
            row.Name == "c.txt"
        );
        Assert.Equal(("waiting", "the day's budget is spent (1200 tokens) (until 2025-03-05 00:00 UTC)"), (listed.State, listed.Why));
    }

    [Fact]
    public async Task A_retry_pays_again_and_what_stands_stays_until_then()
    {
        await using var server = await ModelServer.StartAsync();
        await using var world = await World.OpenAsync(azurite, Settings(server));
        await world.UploadAsync("a.txt", Text);
        await world.RunAsync("a.txt");

        await world.Calm.Get<Summarizer.Storage.Ledger>().RetryAsync(Summarizer.Storage.ArticleId.Of("a.txt"), World.Token);
        Assert.NotNull((await world.StoredAsync("a.txt")).Summary);
        Assert.Equal(1, await world.Calm.Sweep.RunDueAsync(World.Token));

        Assert.Equal(1, (await world.AssertConsistentAsync("a.txt")).Generation.Calls);
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(server.Requests[0].Body.GetRawText(), server.Requests[1].Body.GetRawText());
    }

    [Fact]
    public async Task Duplicate_reordered_and_concurrent_events_are_paid_once()
    {
        await using var server = await ModelServer.StartAsync(ModelReplies.After(TimeSpan.FromMilliseconds(300), ModelReplies.Good));
        await using var world = await World.OpenAsync(azurite, Settings(server));
        var other = world.Start(null, Settings(server));
        await world.UploadAsync("a.txt", Text);

        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(number =>
                    (number % 2 == 0 ? world.Calm : other).Pipeline.RunAsync("a.txt", Summarizer.Summaries.StartedBy.Event, World.Token)
                )
        );
        Assert.Equal(RunOutcome.Unchanged, await world.RunAsync("a.txt"));

        await world.AssertConsistentAsync("a.txt");
        Assert.Single(server.Requests);
    }

    private static KeyValuePair<string, string?>[] Settings(ModelServer server) =>
        [new("Summarizer:Model:Endpoint", server.Endpoint.ToString()), new("Summarizer:Model:Key", "a-key")];
}
