using Summarizer.Summaries;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Summaries;

/// <summary>The second reader in whole runs: kept, paid once, and taken up where a run was killed.</summary>
public sealed class SecondReaderRunTests(AzuriteFixture azurite)
{
    private const string Text = $"""
        Bridge wins the day

        {Specimen.FirstSentence}

        {Specimen.SecondSentence}

        {Specimen.ThirdSentence}
        """;

    [Fact]
    public async Task Its_answer_is_kept_a_run_again_pays_nothing()
    {
        await using var server = await ModelServer.StartAsync(JudgeReplies.Reworded, JudgeReplies.Refuting(JudgeReplies.Appeal));
        await using var world = await World.OpenAsync(azurite, Judging(server));
        await world.UploadAsync("a.txt", Text);
        await world.UploadAsync("b.txt", Text);

        await world.RunAsync("a.txt");
        await world.RunAsync("b.txt");

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(2, (await world.AssertConsistentAsync("a.txt")).Generation.Calls);
        var again = await world.AssertConsistentAsync("b.txt");
        Assert.Equal((0, 3), (again.Generation.Calls, again.KeyFacts.Count));
    }

    [Fact]
    public async Task A_run_killed_between_answer_and_reading_goes_on_from_the_answer()
    {
        await using var server = await ModelServer.StartAsync();
        server.Otherwise = (context, request) =>
            (request.IsReading ? JudgeReplies.Refuting(JudgeReplies.Appeal) : JudgeReplies.Reworded)(context, request);
        await using var world = await World.OpenAsync(azurite, Judging(server));
        var counting = RequestPolicy.Counting();
        await world.UploadAsync("counted.txt", Text);
        await world.Start(counting, Judging(server)).Pipeline.RunAsync("counted.txt", StartedBy.Event, World.Token);
        var paid = new List<int>();
        for (var at = 1; at <= counting.Sent; at++)
        {
            var before = server.Requests.Count;
            var name = $"killed-{at}.txt";
            await world.UploadAsync(name, $"{Text}\n\nThe clerk gave the minutes the number {at}.");
            await Assert.ThrowsAsync<ProcessKilledException>(() =>
                world.Start(RequestPolicy.Killing(at, after: false), Judging(server)).Pipeline.RunAsync(name, StartedBy.Event, World.Token)
            );
            world.Time.Advance(TimeSpan.FromMinutes(11));
            await world.Calm.Sweep.RunFullAsync(World.Token);

            var summary = await world.AssertConsistentAsync(name);
            Assert.Equal((2, 3), (summary.Generation.Calls, summary.KeyFacts.Count));
            paid.Add(server.Requests.Count - before);
        }

        // Killed with an answer in hand, before it could be kept: once for the answer, once for the reading.
        Assert.Equal((2, 3), (paid.Count(calls => calls != 2), paid.Max()));
    }

    private static KeyValuePair<string, string?>[] Judging(ModelServer server) => World.Asking(server);
}
