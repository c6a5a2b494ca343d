using System.Text;
using Summarizer.Summaries.OpenAI;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Summaries;

/// <summary>A document of 300,000 words through the whole pipeline: more than one run can do.</summary>
public sealed class LongDocumentTests(AzuriteFixture azurite)
{
    private const int Words = 180_000;
    private const int Window = 60_000;

    /// <summary>So slow that a run's four minutes hold three answers.</summary>
    private static readonly TimeSpan Latency = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task It_works_over_several_runs_and_each_of_its_calls_is_paid_once_and_counted()
    {
        var text = Document();
        await using var server = await ModelServer.StartAsync();
        await using var world = await World.OpenAsync(
            azurite,
            [.. World.Asking(server), new("Summarizer:Model:ContextTokens", $"{Window}")]
        );
        server.Otherwise = (context, request) =>
        {
            world.Time.Advance(Latency);
            return ModelReplies.Good(context, request);
        };
        await world.UploadAsync("minutes.txt", text);

        var outcomes = new List<RunOutcome> { await world.RunAsync("minutes.txt") };
        while (outcomes[^1] is RunOutcome.Waiting && outcomes.Count < 20)
        {
            Assert.True((await world.EntryAsync("minutes.txt")).Until <= world.Time.GetUtcNow());
            outcomes.Add(await world.RunAsync("minutes.txt"));
        }

        var summary = await world.AssertConsistentAsync("minutes.txt");
        var parts = server.Requests.SkipLast(1).Select(request => request.Article.Body).ToList();
        Assert.InRange(outcomes.Count, 3, (server.Requests.Count / 3) + 1);
        Assert.Equal(
            (parts.Count, parts.Count + 1, 1.0),
            (summary.Generation.Chunks, summary.Generation.Calls, summary.Generation.Coverage)
        );
        Assert.Equal(1000 * (parts.Count + 1), summary.Generation.Tokens.Input);
        Assert.InRange(parts.Count, TokenCounter.Count(text) / (Window * 2 / 3), (TokenCounter.Count(text) / (Window * 2 / 3 / 2)) + 1);
        Assert.Equal(Split(text[text.IndexOf('\n', StringComparison.Ordinal)..]), parts.SelectMany(Split));
        Assert.InRange(summary.Article.Words, Words, Words * 11 / 10);
    }

    /// <summary>Minutes of a council that met every day: sections, paragraphs, no sentence twice.</summary>
    private static string Document()
    {
        var text = new StringBuilder("The minutes of the harbour council of Lendmoor\n\n");
        var words = 0;
        for (var entry = 1; words < Words; entry++)
        {
            var paragraph =
                $"On day {entry} of its sitting the harbour council of Lendmoor heard item {entry * 3} of the list. "
                + $"Chair Tilda Wrenfield said that berth {entry} had taken {entry * 7} boats since the storm and would take {entry * 9} by the summer. "
                + $"The members put the repair of quay {entry * 5} off to a later day, and the clerk wrote {entry + 11} votes into the book.";
            words += Split(paragraph).Length;
            text.Append(paragraph).Append("\n\n");
        }

        return text.ToString();
    }

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
