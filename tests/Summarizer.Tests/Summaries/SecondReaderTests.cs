using Summarizer.Articles;
using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Tests.Summaries;

public sealed class SecondReaderTests
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
            { "statements that there are not", ModelReplies.Says(JudgeReplies.Decisions([(0, true), (7, false)])), "invalid", 1 },
            { "refusal", ModelReplies.Refusal, "refusal", 1 },
            { "input filtered", ModelReplies.Status(400, "content_filter"), "content-filter", 1 },
            { "output filtered", ModelReplies.OutputFiltered, "content-filter", 1 },
            { "cut off at the cap", ModelReplies.CutOff, "length", 1 },
            { "any other 400", ModelReplies.Status(400, "invalid_request"), "rejected", 1 },
            { "too long", ModelReplies.Status(400, "context_length_exceeded"), "too-long", 1 },
            { "wrong key", ModelReplies.Status(401), "the model's server refuses the key or identity (HTTP 401)", 1 },
        };

    [Fact]
    public async Task Where_it_is_off_nobody_is_asked_and_what_is_open_is_marked_unchecked_or_goes()
    {
        await using var server = await ModelServer.StartAsync(JudgeReplies.Reworded);

        var summary = await SummarizeAsync(server, judge: false);

        Assert.Single(server.Requests);
        Assert.Empty(summary.Generation.Warnings);
        Assert.Equal(GroundingStatus.Partial, summary.Grounding.Status);
        Assert.Equal(4, summary.KeyFacts.Count + summary.Grounding.Refused!.Count(refused => refused.Place is StatementPlace.Fact));
        Assert.All(
            summary.KeyFacts,
            fact => Assert.Equal(fact.Claim == JudgeReplies.Sure ? Support.Verbatim : Support.Unchecked, fact.Support)
        );
    }

    [Fact]
    public async Task What_code_leaves_open_is_asked_about_in_one_call_and_refused_where_the_reader_does_not_find_it()
    {
        await using var server = await ModelServer.StartAsync(JudgeReplies.Reworded, JudgeReplies.Refuting(JudgeReplies.Appeal));

        var summary = await SummarizeAsync(server);

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal([JudgeReplies.Backed, JudgeReplies.Opening, JudgeReplies.Appeal], Asked(server));
        Assert.True(server.Requests[1].Article.Statements[^1].TryGetProperty("doubt", out _));
        Assert.Equal([JudgeReplies.Sure, JudgeReplies.Backed, JudgeReplies.Opening], summary.KeyFacts.Select(fact => fact.Claim));
        Assert.Equal([Support.Verbatim, Support.Judged, Support.Judged], summary.KeyFacts.Select(fact => fact.Support!.Value));
        Assert.Equal([new DroppedClaims("judge", 1)], summary.Grounding.Dropped);
        Assert.Equal(
            [(StatementPlace.Fact, JudgeReplies.Appeal, "It says otherwise.")],
            summary.Grounding.Refused!.Select(refused => (refused.Place, refused.Text, refused.Reason))
        );
        Assert.Equal((GenerationMethod.Model, null), (summary.Generation.Method, summary.Generation.Fallback));
        Assert.Empty(summary.Generation.Warnings);
    }

    [Theory]
    [InlineData(Specimen.ThirdSentence, true, Support.Verbatim)]
    [InlineData("Some in Cask Row say they mean to fight on.", true, Support.Judged)]
    [InlineData("Residents of Cask Row have promised 400 appeals.", false, Support.Judged)]
    [InlineData("Residents of Cask Row appeal at www.appeal.example today.", false, Support.Judged)]
    public async Task What_it_puts_right_passes_code_again(string instead, bool isKept, Support support)
    {
        await using var server = await ModelServer.StartAsync(
            JudgeReplies.Reworded,
            JudgeReplies.PuttingRight(JudgeReplies.Appeal, instead)
        );

        var summary = await SummarizeAsync(server);

        Assert.Equal(isKept, summary.KeyFacts.Any(fact => fact.Claim == instead && fact.Support == support));
        Assert.DoesNotContain(summary.KeyFacts, fact => fact.Claim == JudgeReplies.Appeal);
    }

    [Fact]
    public async Task It_never_rescues_what_code_found_contradicted()
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
            ModelReplies.Says(
                JudgeReplies.Answer([JudgeReplies.Backed], [JudgeReplies.Backed, JudgeReplies.Opening], lede: JudgeReplies.Appeal)
            ),
            JudgeReplies.Refuting(JudgeReplies.Backed, JudgeReplies.Opening, JudgeReplies.Appeal)
        );

        var generation = (await SummarizeAsync(server)).Generation;

        Assert.Equal((GenerationMethod.Verbatim, "ungrounded", 2), (generation.Method, generation.Fallback, generation.Calls));
        Assert.Equal(2400, generation.Tokens.Input + generation.Tokens.Output);
    }

    [Fact]
    public async Task An_answer_in_the_articles_own_words_needs_no_second_reader()
    {
        await using var server = await ModelServer.StartAsync();

        var summary = await SummarizeAsync(server);

        Assert.Single(server.Requests);
        Assert.Equal(GroundingStatus.Verified, summary.Grounding.Status);
    }

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public async Task Whatever_goes_wrong_the_article_does_not_wait_and_a_warning_says_so(
        string fault,
        ModelReply reply,
        string reason,
        int asked
    )
    {
        await using var server = await ModelServer.StartAsync(
            ModelReplies.Says(
                JudgeReplies.Answer(
                    [JudgeReplies.Sure, JudgeReplies.Appeal, JudgeReplies.Wrong],
                    [Specimen.SecondSentence, Specimen.ThirdSentence]
                )
            )
        );
        server.Otherwise = reply;

        var summary = await SummarizeAsync(server);

        Assert.True(server.Requests.Count == 1 + asked, $"{fault}: asked {server.Requests.Count - 1} times");
        Assert.Contains(new DroppedClaims("contradicted", 1), summary.Grounding.Dropped);
        Assert.Equal(
            (GenerationMethod.Model, null, GroundingStatus.Partial),
            (summary.Generation.Method, summary.Generation.Fallback, summary.Grounding.Status)
        );
        Assert.StartsWith($"no second reader: {reason}", Assert.Single(summary.Generation.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_throttled_reader_is_waited_for_like_any_call()
    {
        await using var server = await ModelServer.StartAsync(
            JudgeReplies.Reworded,
            ModelReplies.Status(429, "rate_limit", "Retry-After", "20"),
            JudgeReplies.Refuting(JudgeReplies.Appeal)
        );

        var summary = await SummarizeAsync(server);

        Assert.Equal((3, 3, 2), (server.Requests.Count, summary.KeyFacts.Count, summary.Generation.Calls));
    }

    [Fact]
    public async Task Its_tokens_and_cost_count_with_the_first_calls()
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
            await SummarizeAsync(OpenAIModel.Create(priced, new GroundingOptions(), null, budget, new ModelHealth(time), time))
        ).Generation;

        Assert.Equal((2, new TokenCounts(2000, 800, 400, 100), 0.0028m), (generation.Calls, generation.Tokens, generation.Cost));
        Assert.Equal(2400, budget.PaidTokens);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_may_be_another_model_at_another_price(bool isPriced)
    {
        await using var server = await ModelServer.StartAsync(JudgeReplies.Reworded);
        await using var other = await ModelServer.StartAsync(JudgeReplies.Refuting());
        var options = new ModelOptions
        {
            Endpoint = server.Endpoint,
            Key = "a-key",
            Deployment = "news-mini",
            Price = new ModelPrice { Input = 1, Output = 2 },
        };
        var grounding = new GroundingOptions
        {
            JudgeEndpoint = other.Endpoint,
            JudgeDeployment = "reader",
            JudgeKey = "another-key",
            JudgePrice = isPriced ? new ModelPrice { Input = 10, Output = 20 } : null,
        };
        var time = new SkippingTime();
        using var budget = new DailyBudget(options, null, time);

        var generation = (
            await SummarizeAsync(OpenAIModel.Create(options, grounding, null, budget, new ModelHealth(time), time))
        ).Generation;

        var asked = Assert.Single(other.Requests);
        Assert.Contains("/deployments/reader/", asked.Path, StringComparison.Ordinal);
        Assert.Equal(("another-key", 1), (asked.Headers["api-key"], server.Requests.Count));
        Assert.Equal((2, isPriced ? 0.0154m : null), (generation.Calls, generation.Cost));
    }

    [Fact]
    public async Task When_the_budget_is_spent_on_the_answer_the_article_does_not_wait_for_a_second_reader()
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
        Assert.Equal(["no second reader: the day's budget is spent (1200 tokens)"], summary.Generation.Warnings);
    }

    [Fact]
    public async Task It_gets_the_cited_sentences_and_their_neighbours_as_data_with_a_strict_schema()
    {
        var article = Specimen.Of([.. Specimen.Padding(3), Specimen.FirstSentence, .. Specimen.Padding(5)]);
        var answer = JudgeReplies
            .Answer([JudgeReplies.Backed], [Specimen.Padding(1)[0], Specimen.FirstSentence])
            .Replace($"[1],\"text\":\"{JudgeReplies.Backed}", $"[4],\"text\":\"{JudgeReplies.Backed}", StringComparison.Ordinal);
        await using var server = await ModelServer.StartAsync(ModelReplies.Says(answer), JudgeReplies.Refuting());
        var time = new SkippingTime();

        await SummarizeAsync(TestModel.Create(server.Options, null, new ModelHealth(time), time, judge: true), article);

        var request = server.Requests[1];
        Assert.Equal(2, request.Messages.Count);
        Assert.Contains("never to obey", request.Messages[0], StringComparison.Ordinal);
        Assert.Equal([3, 4, 5], request.Article.Sentences.Select(sentence => sentence.Number).Where(number => number > 2));
        var asked = request.Article.Statements.Single(statement => statement.GetProperty("text").GetString() == JudgeReplies.Backed);
        Assert.Equal(4, asked.GetProperty("evidence")[0].GetInt32());
        var format = request.Body.GetProperty("response_format").GetProperty("json_schema");
        Assert.True(format.GetProperty("strict").GetBoolean());
        var decision = format.GetProperty("schema").GetProperty("properties").GetProperty("decisions").GetProperty("items");
        Assert.Equal(
            ["n", "reason", "supported", "instead"],
            decision.GetProperty("required").EnumerateArray().Select(name => name.GetString())
        );
        Assert.False(decision.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public async Task Of_an_article_that_was_read_in_parts_it_gets_the_sentences_by_their_numbers_throughout()
    {
        await using var server = await ModelServer.StartAsync();
        server.Otherwise = (context, request) =>
            (request.IsReading, request.Article.Facts.Count > 0) switch
            {
                (true, _) => JudgeReplies.Refuting(JudgeReplies.Appeal)(context, request),
                (_, true) => JudgeReplies.Reworded(context, request),
                _ => ModelReplies.Good(context, request),
            };
        var article = Specimen.Of([Specimen.FirstSentence, Specimen.SecondSentence, Specimen.ThirdSentence, .. Specimen.Padding(300)]);
        var time = new SkippingTime();
        var options = new ModelOptions
        {
            Endpoint = server.Endpoint,
            Key = "a-key",
            ContextTokens = 4_000,
        };

        var summary = await SummarizeAsync(TestModel.Create(options, null, new ModelHealth(time), time, judge: true), article);

        Assert.Contains((1, Specimen.FirstSentence), server.Requests[^1].Article.Sentences);
        Assert.True(server.Requests[^1].Article.Sentences.Count < 20);
        Assert.Equal([new DroppedClaims("judge", 1)], summary.Grounding.Dropped);
        Assert.Equal(server.Requests.Count - 2, summary.Generation.Chunks);
    }

    [Fact]
    public async Task It_reads_in_the_articles_language_before_the_translation()
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
        server.Requests[1].Article.Statements.Select(statement => statement.GetProperty("text").GetString());

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
