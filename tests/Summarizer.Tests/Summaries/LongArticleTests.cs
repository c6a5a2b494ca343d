using Summarizer.Articles;
using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Tests.Summaries;

public sealed class LongArticleTests
{
    [Fact]
    public async Task A_long_article_is_read_in_parts_and_summarized_from_the_facts_that_are_borne_out()
    {
        await using var server = await ModelServer.StartAsync(ModelReplies.Invented, ModelReplies.Good);
        var article = Article(400);

        var summary = await SummarizeAsync(server, article, contextTokens: 4_000);

        Assert.Null(summary.Generation.Fallback);
        Assert.Equal(
            (server.Requests.Count, server.Requests.Count - 1, 1.0),
            (summary.Generation.Calls, summary.Generation.Chunks, summary.Generation.Coverage)
        );
        Assert.InRange(summary.Generation.Chunks, 3, 10);
        var facts = server.Requests[^1].Article.Facts.Select(fact => fact.Text).ToList();
        Assert.Equal(4 * (summary.Generation.Chunks - 1), facts.Count);
        Assert.DoesNotContain(facts, fact => fact.Contains("whale", StringComparison.Ordinal));
        Assert.All(
            summary.KeyFacts,
            fact => Assert.Equal(fact.Evidence[0].Quote, article.Document[fact.Evidence[0].Start..fact.Evidence[0].End])
        );
    }

    [Fact]
    public async Task Each_part_is_sent_whole_and_once()
    {
        await using var server = await ModelServer.StartAsync();
        var article = Article(400);

        await SummarizeAsync(server, article, contextTokens: 4_000);

        Assert.Equal(
            article.BodyText,
            string.Join(
                "\n\n",
                server.Requests.SkipLast(1).SelectMany(request => request.Article.Sentences).Select(sentence => sentence.Text)
            )
        );
    }

    [Fact]
    public async Task A_window_that_is_smaller_than_the_settings_say_is_learnt_once()
    {
        await using var server = await ModelServer.StartAsync();
        server.Otherwise = (context, request) =>
            request.Body.GetRawText().Length > 20_000
                ? ModelReplies.Status(400, "context_length_exceeded")(context, request)
                : ModelReplies.Good(context, request);
        var time = new SkippingTime();
        var model = TestModel.Create(server.Options, null, new ModelHealth(time), time);
        var article = Article(200);

        var first = await model.ProposeAsync(new(article), SummaryRequest.Standard, TestContext.Current.CancellationToken);
        var tooLong = server.Requests.Count - first.Generation.Calls;
        await model.ProposeAsync(new(article), SummaryRequest.Standard, TestContext.Current.CancellationToken);

        Assert.InRange(tooLong, 1, 3);
        Assert.Equal(tooLong + (2 * first.Generation.Calls), server.Requests.Count);
        Assert.InRange(first.Generation.Chunks, 2, 8);
    }

    private static Article Article(int paragraphs) =>
        Specimen.Of([
            .. Enumerable
                .Range(1, paragraphs)
                .Select(number =>
                    $"On day {number} the harbour master of Lendmoor counted {number * 7} boats and wrote the number into his book."
                ),
        ]);

    private static Task<Summary> SummarizeAsync(ModelServer server, Article article, int contextTokens)
    {
        var time = new SkippingTime();
        var options = new ModelOptions
        {
            Endpoint = server.Endpoint,
            Key = "a-key",
            ContextTokens = contextTokens,
        };
        return new ArticleSummarizer(
            new ExtractiveModel(),
            time,
            TestModel.Create(options, null, new ModelHealth(time), time)
        ).SummarizeAsync(
            "lendmoor-0123456789abcdef",
            article,
            Specimen.Source,
            SummaryRequest.Standard,
            TestContext.Current.CancellationToken
        );
    }
}
