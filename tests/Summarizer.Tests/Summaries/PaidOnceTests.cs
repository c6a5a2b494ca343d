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
        Assert.Equal((new DateTimeOffset(2025, 3, 5, 0, 0, 0, TimeSpan.Zero), "the day's budget is spent (1200 tokens)"), (entry.Until!.Value, entry.Reason));
    }

    private static KeyValuePair<string, string?>[] Settings(ModelServer server) =>
    [
        new("Summarizer:Model:Endpoint", server.Endpoint.ToString()),
        new("Summarizer:Model:Key", "a-key"),
    ];
}
