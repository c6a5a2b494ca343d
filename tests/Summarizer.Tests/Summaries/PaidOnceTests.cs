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

    private static KeyValuePair<string, string?>[] Settings(ModelServer server) =>
    [
        new("Summarizer:Model:Endpoint", server.Endpoint.ToString()),
        new("Summarizer:Model:Key", "a-key"),
    ];
}
