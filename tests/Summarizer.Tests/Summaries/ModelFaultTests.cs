using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Tests.Summaries;

/// <summary>The table of what may go wrong, row by row: the server's replies, what becomes of the article, and how often it was asked.</summary>
public sealed class ModelFaultTests
{
    private const string Model = "model";

    private static readonly string German = ModelReplies.GoodAnswer(
        new SentArticle(
            "Die Brücke",
            [
                (1, "Der Gemeinderat von Lendmoor hat am Dienstag die neue Brücke über den Hafen gebilligt."),
                (2, "Die Bürgermeisterin sagte danach, die Überfahrt werde im Jahr 2031 eröffnet."),
                (3, "Die Bewohner der Straße wollen gegen die Entscheidung vorgehen."),
            ],
            [],
            []
        )
    );

    public static TheoryData<string, ModelReply[], string, int> Answered =>
        new()
        {
            { "a good answer", [], Model, 1 },
            { "429 with Retry-After", [ModelReplies.Status(429, "rate_limit", "Retry-After", "20")], Model, 2 },
            { "429 with retry-after-ms", [ModelReplies.Status(429, "rate_limit", "retry-after-ms", "1500")], Model, 2 },
            { "429 with nothing", [ModelReplies.Status(429), ModelReplies.Status(429)], Model, 3 },
            { "503 with Retry-After", [ModelReplies.Status(503, "", "Retry-After", "5")], Model, 2 },
            { "429 with Retry-After as a date", [ModelReplies.Status(429, "", "Retry-After", "Thu, 01 Jan 1970 00:00:40 GMT")], Model, 2 },
            { "reset twice", [ModelReplies.Reset, ModelReplies.Reset], Model, 3 },
            { "500 twice", [ModelReplies.Status(500), ModelReplies.Status(500)], Model, 3 },
            { "body cut off", [ModelReplies.Truncated], Model, 2 },
            { "no completion at all", [ModelReplies.Body("<html>Bad gateway</html>")], Model, 2 },
            {
                "no choices",
                [ModelReplies.Body("{\"id\":\"x\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"m\",\"choices\":[]}")],
                Model,
                2
            },
            { "too slow once", [ModelReplies.After(TimeSpan.FromSeconds(30), ModelReplies.Good)], Model, 2 },
            { "temperature not taken", [ModelReplies.Status(400, "unsupported_value", param: "temperature")], Model, 2 },
            { "input filtered", [ModelReplies.Status(400, "content_filter")], "content-filter", 1 },
            { "output filtered", [ModelReplies.OutputFiltered], "content-filter", 1 },
            { "refusal", [ModelReplies.Refusal], "refusal", 1 },
            { "cut off once", [ModelReplies.CutOff], Model, 2 },
            { "cut off twice", [ModelReplies.CutOff, ModelReplies.CutOff], "length", 2 },
            { "empty once", [ModelReplies.Says("")], Model, 2 },
            { "invalid JSON once", [ModelReplies.Says("{\"language\":")], Model, 2 },
            { "invalid JSON twice", [ModelReplies.Says("{\"language\":}"), ModelReplies.Says("No.")], "invalid", 2 },
            {
                "schema violated twice",
                [ModelReplies.Says("{\"language\":\"en\"}"), ModelReplies.Says("{\"language\":\"en\"}")],
                "invalid",
                2
            },
            { "another language once", [ModelReplies.Says(German)], Model, 2 },
            { "another language twice", [ModelReplies.Says(German), ModelReplies.Says(German)], "invalid", 2 },
            { "preamble", [ModelReplies.Wrapped("Sure! Here it is:\n```json\n", "\n```\nAnything else?")], Model, 1 },
            { "thinking aloud", [ModelReplies.Wrapped("<think>{\"a\": maybe}</think>", "")], Model, 1 },
            { "invented", [ModelReplies.Invented], "ungrounded", 1 },
            { "bad form, then invented", [ModelReplies.Says("Hm"), ModelReplies.Invented], "ungrounded", 2 },
            {
                "too long for the smallest window",
                [ModelReplies.Status(400, "context_length_exceeded"), ModelReplies.Status(400, "context_length_exceeded")],
                "too-long",
                2
            },
            { "any other 400", [ModelReplies.Status(400, "invalid_request")], "rejected", 1 },
        };

    public static TheoryData<string, ModelReply, int, int> Unavailable =>
        new()
        {
            { "429 for longer than a minute", ModelReplies.Status(429, "", "Retry-After", "600"), 1, 600 },
            { "the quota is used up", ModelReplies.Status(429, "insufficient_quota"), 1, 3600 },
            { "503 with a date in an hour", ModelReplies.Status(503, "", "Retry-After", "Thu, 01 Jan 1970 01:00:00 GMT"), 1, 3600 },
            { "body cut off again and again", ModelReplies.Truncated, 3, 30 },
            { "500 again and again", ModelReplies.Status(500), 3, 30 },
            { "429 again and again", ModelReplies.Status(429, "", "Retry-After", "10"), 6, 30 },
            { "reset again and again", ModelReplies.Reset, 3, 30 },
            { "wrong key", ModelReplies.Status(401, "401"), 1, 300 },
            { "forbidden", ModelReplies.Status(403), 1, 300 },
            { "unknown deployment", ModelReplies.Status(404, "DeploymentNotFound"), 1, 300 },
        };

    [Theory]
    [MemberData(nameof(Answered), DisableDiscoveryEnumeration = true)]
    public async Task The_article_gets_a_summary_whatever_the_model_answers(string fault, ModelReply[] script, string outcome, int asked)
    {
        await using var server = await ModelServer.StartAsync(script);

        var summary = await SummarizeAsync(server, new ModelHealth(TimeProvider.System));

        Assert.True(
            (summary.Generation.Fallback ?? Model) == outcome && server.Requests.Count == asked,
            $"{fault}: {summary.Generation.Fallback ?? Model} after {server.Requests.Count} requests"
        );
        Assert.Equal(outcome == Model, summary.Generation.Method == GenerationMethod.Model);
        Assert.NotEmpty(summary.Text.Paragraph);
    }

    [Theory]
    [MemberData(nameof(Unavailable), DisableDiscoveryEnumeration = true)]
    public async Task The_article_waits_while_the_model_cannot_answer(string fault, ModelReply reply, int asked, int seconds)
    {
        await using var server = await ModelServer.StartAsync();
        server.Otherwise = reply;
        var time = new SkippingTime();

        var unavailable = await Assert.ThrowsAsync<ModelUnavailableException>(() => SummarizeAsync(server, new ModelHealth(time), time));

        Assert.True(server.Requests.Count == asked, $"{fault}: asked {server.Requests.Count} times");
        Assert.Equal(time.GetUtcNow() + TimeSpan.FromSeconds(seconds), unavailable.Until);
    }

    [Theory]
    [InlineData(401, "401", "the model's server refuses the key or identity (HTTP 401)", "Summarizer__Model__Key")]
    [InlineData(
        404,
        "DeploymentNotFound",
        "the model's server does not know what it is asked for (HTTP 404 DeploymentNotFound)",
        "Summarizer__Model__Deployment"
    )]
    [InlineData(404, "", "the model's server does not know what it is asked for (HTTP 404)", "Summarizer__Model__Endpoint")]
    [InlineData(500, "500", "HTTP 500", null)]
    public async Task Who_waits_is_told_what_to_mend(int status, string code, string reason, string? setting)
    {
        await using var server = await ModelServer.StartAsync();
        server.Otherwise = ModelReplies.Status(status, code);
        var time = new SkippingTime();
        var health = new ModelHealth(time);

        var first = await Assert.ThrowsAsync<ModelUnavailableException>(() => SummarizeAsync(server, health, time));
        var next = await Assert.ThrowsAsync<ModelUnavailableException>(() => SummarizeAsync(server, health, time));

        Assert.Equal([(reason, setting), (reason, setting)], [(first.Message, first.Setting), (next.Message, next.Setting)]);
    }

    [Fact]
    public async Task A_refused_connection_makes_the_article_wait()
    {
        var server = await ModelServer.StartAsync();
        var options = server.Options;
        await server.DisposeAsync();

        await Assert.ThrowsAsync<ModelUnavailableException>(() =>
            SummarizeAsync(options, new ModelHealth(TimeProvider.System), new SkippingTime())
        );
    }

    [Fact]
    public async Task No_answer_in_time_makes_the_article_wait_after_three_tries()
    {
        await using var server = await ModelServer.StartAsync();
        server.Otherwise = ModelReplies.After(TimeSpan.FromSeconds(30), ModelReplies.Good);
        var options = new ModelOptions
        {
            Endpoint = server.Endpoint,
            Key = "a-key",
            Timeout = TimeSpan.FromMilliseconds(200),
        };

        await Assert.ThrowsAsync<ModelUnavailableException>(() =>
            SummarizeAsync(options, new ModelHealth(TimeProvider.System), new SkippingTime())
        );

        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task After_three_outages_in_a_row_nobody_asks_until_the_pause_is_over_and_articles_wait_until_then()
    {
        await using var server = await ModelServer.StartAsync();
        server.Otherwise = ModelReplies.Status(500);
        var time = new SkippingTime();
        var health = new ModelHealth(time);
        var untils = new List<DateTimeOffset>();

        for (var article = 0; article < 20; article++)
        {
            untils.Add((await Assert.ThrowsAsync<ModelUnavailableException>(() => SummarizeAsync(server, health, time))).Until);
        }

        Assert.Equal(3 * 3, server.Requests.Count);
        Assert.All(untils.Skip(3), until => Assert.Equal(health.Closed!.Until, until));

        server.Otherwise = ModelReplies.Good;
        await Task.Delay(TimeSpan.FromSeconds(31), time, TestContext.Current.CancellationToken);
        Assert.Null((await SummarizeAsync(server, health, time)).Generation.Fallback);
    }

    [Fact]
    public async Task A_parameter_that_the_deployment_does_not_take_is_learnt_once()
    {
        await using var server = await ModelServer.StartAsync();
        server.Otherwise = (context, request) =>
            (request.Body.TryGetProperty("temperature", out _), request.Body.TryGetProperty("max_completion_tokens", out _)) switch
            {
                (true, _) => ModelReplies.Status(400, "unsupported_value", param: "temperature")(context, request),
                (_, true) => ModelReplies.Status(400, "unsupported_parameter", param: "max_completion_tokens")(context, request),
                _ => ModelReplies.Good(context, request),
            };
        var time = new SkippingTime();
        var options = new ModelOptions
        {
            Endpoint = server.Endpoint,
            Key = "a-key",
            Temperature = 0.3f,
        };
        var model = TestModel.Create(options, null, new ModelHealth(time), time);

        for (var article = 0; article < 5; article++)
        {
            await model.ProposeAsync(new(Specimen.Article), SummaryRequest.Standard, TestContext.Current.CancellationToken);
        }

        Assert.Equal(2 + 5, server.Requests.Count);
    }

    [Fact]
    public async Task A_wrong_key_is_noticed_once_and_nobody_asks_until_the_pause_is_over()
    {
        await using var server = await ModelServer.StartAsync(ModelReplies.Status(401));
        var time = new SkippingTime();
        var health = new ModelHealth(time);

        for (var article = 0; article < 20; article++)
        {
            await Assert.ThrowsAsync<ModelUnavailableException>(() => SummarizeAsync(server, health, time));
        }

        Assert.Equal("Summarizer__Model__Key", health.Closed?.Setting);
        Assert.Single(server.Requests);

        await Task.Delay(TimeSpan.FromMinutes(6), time, TestContext.Current.CancellationToken);
        Assert.Null((await SummarizeAsync(server, health, time)).Generation.Fallback);
        Assert.Null(health.Trouble);
    }

    [Fact]
    public async Task A_repair_says_what_was_wrong_and_repeats_the_answer()
    {
        await using var server = await ModelServer.StartAsync(ModelReplies.Says("{\"facts\":[]}"));

        await SummarizeAsync(server, new ModelHealth(TimeProvider.System));

        var repair = server.Requests[1].Messages;
        Assert.Equal("{\"facts\":[]}", repair[2]);
        Assert.Contains("It has no paragraph or no facts.", repair[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Our_own_cancellation_is_not_taken_for_a_fault()
    {
        await using var server = await ModelServer.StartAsync(ModelReplies.After(TimeSpan.FromSeconds(30), ModelReplies.Good));
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            SummarizeAsync(server.Options, new ModelHealth(TimeProvider.System), TimeProvider.System, cancelled.Token)
        );

        Assert.Single(server.Requests);
    }

    private static Task<Summary> SummarizeAsync(ModelServer server, ModelHealth health, TimeProvider? time = null) =>
        SummarizeAsync(server.Options, health, time ?? new SkippingTime());

    private static Task<Summary> SummarizeAsync(
        ModelOptions options,
        ModelHealth health,
        TimeProvider time,
        CancellationToken? cancellation = null
    ) =>
        new ArticleSummarizer(new ExtractiveModel(), time, TestModel.Create(options, null, health, time)).SummarizeAsync(
            "lendmoor-0123456789abcdef",
            Specimen.Article,
            Specimen.Source,
            SummaryRequest.Standard,
            cancellation ?? TestContext.Current.CancellationToken
        );
}
