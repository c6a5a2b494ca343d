using Summarizer.Summaries;

namespace Summarizer.Tests.Summaries;

/// <summary>What the article does not bear out is not published, whatever the model insists on.</summary>
public sealed class EnforcementTests
{
    private const string First = Specimen.FirstSentence;
    private const string Second = Specimen.SecondSentence;
    private const string Third = Specimen.ThirdSentence;
    private const string Wrong = JudgeReplies.Wrong;

    private static readonly string[] Facts = [First, Second, Third];

    [Fact]
    public async Task A_sentence_that_fails_is_repaired_once()
    {
        await using var server = await ModelServer.StartAsync(Says(Facts, [First, Wrong, Third]), Says(Facts, [First, Second, Third]));

        var summary = await SummarizeAsync(server);

        Assert.Equal([First, Second, Third], summary.Text.Paragraph.Select(sentence => sentence.Text));
        Assert.Equal((2, 0), (server.Requests.Count, summary.Grounding.Dropped.Count));
        Assert.Contains($"\"{Wrong}\": the article says 3, not 9.", server.Requests[1].Messages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_that_fails_again_is_removed_and_counted()
    {
        await using var server = await ModelServer.StartAsync(Says(Facts, [First, Wrong, Third]), Says(Facts, [First, Wrong, Third]));

        var summary = await SummarizeAsync(server);

        Assert.Equal([First, Third], summary.Text.Paragraph.Select(sentence => sentence.Text));
        Assert.Equal([new DroppedClaims("contradicted", 1)], summary.Grounding.Dropped);
        Assert.Equal((2, null, GroundingStatus.Partial), (server.Requests.Count, summary.Generation.Fallback, summary.Grounding.Status));
    }

    [Fact]
    public async Task Fewer_than_two_sentences_left_and_the_extractive_model_answers()
    {
        await using var server = await ModelServer.StartAsync();
        server.Otherwise = Says(Facts, [First, Wrong]);

        Assert.Equal(("ungrounded", 2), await FallbackAsync(server));
    }

    [Theory]
    [InlineData(7, 3, null)]
    [InlineData(6, 3, "ungrounded")]
    public async Task More_than_three_facts_in_ten_dropped_and_the_extractive_model_answers(int right, int wrong, string? fallback)
    {
        var sentences = Enumerable
            .Range(1, right)
            .Select(number => $"Pier {number} of the harbour was painted in week {number} of the year.")
            .ToArray();
        var faults = Enumerable
            .Range(1, wrong)
            .Select(number => $"Pier {number} of the harbour was painted in week {number + 40} of the year.");
        await using var server = await ModelServer.StartAsync();
        server.Otherwise = ModelReplies.Says(JudgeReplies.Answer([.. sentences, .. faults], [First, Second]));

        var summary = await SummarizeAsync(server, Specimen.Of([First, Second, .. sentences]));

        Assert.Equal(fallback, summary.Generation.Fallback);
        Assert.Equal(fallback is null ? wrong : 0, summary.Grounding.Dropped.Sum(dropped => dropped.Count));
    }

    [Fact]
    public async Task A_lost_fact_alone_is_left_out_without_a_second_call()
    {
        await using var server = await ModelServer.StartAsync(Says([First, Second, Third, Wrong], [First, Second]));

        var summary = await SummarizeAsync(server);

        Assert.Equal(Facts, summary.KeyFacts.Select(fact => fact.Claim));
        Assert.Equal([new DroppedClaims("contradicted", 1)], summary.Grounding.Dropped);
        Assert.Single(server.Requests);
    }

    private static ModelReply Says(string[] facts, string[] sentences) => ModelReplies.Says(JudgeReplies.Answer(facts, sentences));

    private static async Task<(string? Fallback, int Asked)> FallbackAsync(ModelServer server) =>
        ((await SummarizeAsync(server)).Generation.Fallback, server.Requests.Count);

    private static Task<Summary> SummarizeAsync(ModelServer server, Summarizer.Articles.Article? article = null)
    {
        var time = new SkippingTime();
        return new ArticleSummarizer(
            new ExtractiveModel(),
            time,
            TestModel.Create(server.Options, null, new ModelHealth(time), time)
        ).SummarizeAsync(
            "lendmoor-0123456789abcdef",
            article ?? Specimen.Article,
            Specimen.Source,
            SummaryRequest.Standard,
            TestContext.Current.CancellationToken
        );
    }
}
