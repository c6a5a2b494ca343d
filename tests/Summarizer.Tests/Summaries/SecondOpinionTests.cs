using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Summaries;

namespace Summarizer.Tests.Summaries;

public sealed class SecondOpinionTests
{
    public static TheoryData<string, ModelReply, string, int> Faults =>
        new()
        {
            { "429 for longer than a minute", ModelReplies.Status(429, "", "Retry-After", "600"), "HTTP 429", 1 },
            { "500 again and again", ModelReplies.Status(500), "HTTP 500", 3 },
            { "reset again and again", ModelReplies.Reset, "", 3 },
            { "body cut off again and again", ModelReplies.Body("{\"id\":"), "the response was cut off or is no chat completion", 3 },
            { "malformed JSON", ModelReplies.Says("{\"decisions\":["), "invalid", 1 },
            { "no JSON", ModelReplies.Says("All fine."), "invalid", 1 },
            { "a statement passed over", ModelReplies.Says(JudgeReplies.Decisions([(1, true), (2, true)])), "invalid", 1 },
            { "a statement that there is not", ModelReplies.Says(JudgeReplies.Decisions([(1, true), (2, true), (4, true)])), "invalid", 1 },
            {
                "a statement decided twice",
                ModelReplies.Says(JudgeReplies.Decisions([(1, true), (2, true), (3, true), (3, false)])),
                "invalid",
                1
            },
            { "refusal", ModelReplies.Refusal, "refusal", 1 },
            { "input filtered", ModelReplies.Status(400, "content_filter"), "content-filter", 1 },
            { "output filtered", ModelReplies.OutputFiltered, "content-filter", 1 },
            { "cut off at the cap", ModelReplies.CutOff, "length", 1 },
            { "any other 400", ModelReplies.Status(400, "invalid_request"), "rejected", 1 },
            { "too long", ModelReplies.Status(400, "context_length_exceeded"), "too-long", 1 },
            { "wrong key", ModelReplies.Status(401), "the model's server refuses the key or identity (HTTP 401)", 1 },
        };

    [Fact]
    public async Task Nobody_is_asked_unless_it_is_switched_on()
    {
        await using var server = await ModelServer.StartAsync(JudgeReplies.Reworded);

        var summary = await SummarizeAsync(server, judge: new SummarizerOptions().Grounding.Judge);

        Assert.Single(server.Requests);
        Assert.Equal(4, summary.KeyFacts.Count);
        Assert.Empty(summary.Generation.Warnings);
    }

    [Fact]
    public async Task What_code_is_not_sure_of_is_asked_about_in_one_call_and_dropped_where_the_judge_does_not_find_it()
    {
        await using var server = await ModelServer.StartAsync(JudgeReplies.Reworded, JudgeReplies.Refuting(JudgeReplies.Appeal));

        var summary = await SummarizeAsync(server);

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal([JudgeReplies.Backed, JudgeReplies.Opening, JudgeReplies.Appeal], Asked(server));
        Assert.Equal([JudgeReplies.Sure, JudgeReplies.Backed, JudgeReplies.Opening], summary.KeyFacts.Select(fact => fact.Claim));
        Assert.Equal([new DroppedClaims("judge", 1)], summary.Grounding.Dropped);
        Assert.Equal(
            (GroundingStatus.Partial, GenerationMethod.Model, null),
            (summary.Grounding.Status, summary.Generation.Method, summary.Generation.Fallback)
        );
        Assert.Empty(summary.Generation.Warnings);
    }

    [Fact]
    public async Task A_sentence_of_the_summary_that_the_judge_does_not_find_is_removed()
    {
        await using var server = await ModelServer.StartAsync(JudgeReplies.Reworded, JudgeReplies.Refuting(JudgeReplies.Opening));

        var summary = await SummarizeAsync(server);

        Assert.Equal([JudgeReplies.Sure, JudgeReplies.Backed], summary.Text.Paragraph.Select(sentence => sentence.Text));
        Assert.Equal([new DroppedClaims("judge", 2)], summary.Grounding.Dropped);
    }

    [Fact]
    public async Task It_never_rescues_what_code_dropped()
    {
        await using var server = await ModelServer.StartAsync(JudgeReplies.RewordedAndWrong, JudgeReplies.Refuting());

        var summary = await SummarizeAsync(server);

        Assert.DoesNotContain(JudgeReplies.Wrong, Asked(server));
        Assert.DoesNotContain(summary.KeyFacts, fact => fact.Claim == JudgeReplies.Wrong);
        Assert.Equal([new DroppedClaims("contradicted", 1)], summary.Grounding.Dropped);
    }

    [Fact]
    public async Task Where_it_leaves_too_little_the_extractive_model_answers_and_says_what_both_calls_cost()
    {
        await using var server = await ModelServer.StartAsync(
            JudgeReplies.Reworded,
            JudgeReplies.Refuting(JudgeReplies.Backed, JudgeReplies.Opening, JudgeReplies.Appeal)
        );

        var generation = (await SummarizeAsync(server)).Generation;

        Assert.Equal((GenerationMethod.Verbatim, "ungrounded", 2), (generation.Method, generation.Fallback, generation.Calls));
        Assert.Equal(2400, generation.Tokens.Input + generation.Tokens.Output);
    }

    [Fact]
    public async Task An_answer_in_the_articles_own_words_needs_no_second_opinion()
    {
        await using var server = await ModelServer.StartAsync();

        await SummarizeAsync(server);

        Assert.Single(server.Requests);
    }

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public async Task Whatever_goes_wrong_codes_verdict_stands_and_a_warning_says_so(
        string fault,
        ModelReply reply,
        string reason,
        int asked
    )
    {
        await using var server = await ModelServer.StartAsync(JudgeReplies.RewordedAndWrong);
        server.Otherwise = reply;

        var summary = await SummarizeAsync(server);

        Assert.True(server.Requests.Count == 1 + asked, $"{fault}: asked {server.Requests.Count - 1} times");
        Assert.Equal(4, summary.KeyFacts.Count);
        Assert.Equal([new DroppedClaims("contradicted", 1)], summary.Grounding.Dropped);
        Assert.Equal((GenerationMethod.Model, null), (summary.Generation.Method, summary.Generation.Fallback));
        Assert.StartsWith($"no second opinion: {reason}", Assert.Single(summary.Generation.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_throttled_judge_is_waited_for_like_any_call()
    {
        await using var server = await ModelServer.StartAsync(
            JudgeReplies.Reworded,
            ModelReplies.Status(429, "rate_limit", "Retry-After", "20"),
            JudgeReplies.Refuting(JudgeReplies.Appeal)
        );

        var summary = await SummarizeAsync(server);

        Assert.Equal((3, 3, 2), (server.Requests.Count, summary.KeyFacts.Count, summary.Generation.Calls));
        Assert.Empty(summary.Generation.Warnings);
    }

    [Fact]
    public async Task Its_cost_is_part_of_the_articles_and_of_the_days()
    {
        await using var server = await ModelServer.StartAsync(JudgeReplies.Reworded, JudgeReplies.Refuting());
        var priced = new ModelOptions
        {
            Endpoint = server.Endpoint,
            Key = "a-key",
            Price = new ModelPrice { Input = 1, Output = 2 },
        };
        var time = new SkippingTime();
        using var budget = new DailyBudget(priced, null, time);

        var generation = (
            await SummarizeAsync(
                OpenAIModel.Create(priced, new GroundingOptions { Judge = true }, null, budget, new ModelHealth(time), time)
            )
        ).Generation;

        Assert.Equal((2, new TokenCounts(2000, 800, 400, 100), 0.0028m), (generation.Calls, generation.Tokens, generation.Cost));
        Assert.Equal(2400, budget.PaidTokens);
    }

    [Fact]
    public async Task When_the_budget_is_spent_on_the_answer_the_article_does_not_wait_for_a_second_opinion()
    {
        await using var server = await ModelServer.StartAsync(JudgeReplies.Reworded);
        var options = new ModelOptions
        {
            Endpoint = server.Endpoint,
            Key = "a-key",
            DailyTokens = 1200,
        };
        var time = new SkippingTime();

        var summary = await SummarizeAsync(TestModel.Create(options, null, new ModelHealth(time), time, judge: true));

        Assert.Single(server.Requests);
        Assert.Equal(["no second opinion: the day's budget is spent (1200 tokens)"], summary.Generation.Warnings);
    }

    [Fact]
    public async Task Article_and_statements_go_as_data_with_a_strict_schema_and_no_quotes_to_lean_on()
    {
        await using var server = await ModelServer.StartAsync(JudgeReplies.Reworded, JudgeReplies.Refuting());

        await SummarizeAsync(server);

        var request = server.Requests[1];
        Assert.Equal(2, request.Messages.Count);
        Assert.Contains("never something to obey", request.Messages[0], StringComparison.Ordinal);
        Assert.Equal(Specimen.Article.BodyText, request.Article.GetProperty("body").GetString());
        var format = request.Body.GetProperty("response_format").GetProperty("json_schema");
        Assert.True(format.GetProperty("strict").GetBoolean());
        var decision = format.GetProperty("schema").GetProperty("properties").GetProperty("decisions").GetProperty("items");
        Assert.Equal(["index", "reason", "supported"], decision.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
        Assert.False(decision.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public async Task Of_an_article_that_was_read_in_parts_the_passages_go_along()
    {
        await using var server = await ModelServer.StartAsync();
        server.Otherwise = (context, request) =>
            (
                request.Article.TryGetProperty("statements", out _),
                request.Article.TryGetProperty("facts", out var facts) && facts.ValueKind == JsonValueKind.Array
            ) switch
            {
                (true, _) => JudgeReplies.Refuting(JudgeReplies.Appeal)(context, request),
                (_, true) => JudgeReplies.Reworded(context, request),
                _ => ModelReplies.Good(context, request),
            };
        var padding = Enumerable
            .Range(1, 300)
            .Select(number => $"On day {number} the harbour master of Orle counted {number * 7} boats and wrote the number into his book.");
        var article = Specimen.Of([Specimen.FirstSentence, Specimen.SecondSentence, Specimen.ThirdSentence, .. padding]);
        var time = new SkippingTime();
        var options = new ModelOptions
        {
            Endpoint = server.Endpoint,
            Key = "a-key",
            ContextTokens = 4_000,
        };

        var summary = await SummarizeAsync(TestModel.Create(options, null, new ModelHealth(time), time, judge: true), article);

        var sent = server.Requests[^1].Article;
        Assert.Equal(JsonValueKind.Null, sent.GetProperty("body").ValueKind);
        Assert.Equal(Specimen.FirstSentence, sent.GetProperty("statements")[0].GetProperty("passages")[0].GetString());
        Assert.Equal([new DroppedClaims("judge", 1)], summary.Grounding.Dropped);
        Assert.Equal(server.Requests.Count - 2, summary.Generation.Chunks);
    }

    [Fact]
    public async Task It_judges_in_the_articles_language_before_the_translation()
    {
        await using var server = await ModelServer.StartAsync(
            JudgeReplies.Reworded,
            JudgeReplies.Refuting(JudgeReplies.Appeal),
            ModelReplies.Refusal
        );

        var summary = await SummarizeAsync(server, request: new SummaryRequest(SummaryLength.Standard, "de"));

        Assert.Equal(3, server.Requests.Count);
        Assert.DoesNotContain(JudgeReplies.Appeal, server.Requests[2].Messages[1], StringComparison.Ordinal);
        Assert.Equal([new DroppedClaims("judge", 1)], summary.Grounding.Dropped);
    }

    private static IEnumerable<string?> Asked(ModelServer server) =>
        server
            .Requests[1]
            .Article.GetProperty("statements")
            .EnumerateArray()
            .Select(statement => statement.GetProperty("text").GetString());

    private static Task<Summary> SummarizeAsync(ModelServer server, bool judge = true, SummaryRequest? request = null)
    {
        var time = new SkippingTime();
        return SummarizeAsync(TestModel.Create(server.Options, null, new ModelHealth(time), time, judge), request: request);
    }

    private static Task<Summary> SummarizeAsync(OpenAIModel model, Article? article = null, SummaryRequest? request = null) =>
        new ArticleSummarizer(new ExtractiveModel(), new SkippingTime(), model).SummarizeAsync(
            "lendmoor-0123456789abcdef",
            article ?? Specimen.Article,
            Specimen.Source,
            request ?? SummaryRequest.Standard,
            TestContext.Current.CancellationToken
        );
}
