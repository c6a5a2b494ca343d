using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Tests.Summaries;

/// <summary>What the article does not bear out is not published, whatever the model insists on, and what is left still reads.</summary>
public sealed class EnforcementTests
{
    private const string First = Specimen.FirstSentence;
    private const string Second = Specimen.SecondSentence;
    private const string Third = Specimen.ThirdSentence;
    private const string Wrong = JudgeReplies.Wrong;

    private static readonly string[] Facts = [First, Second, Third];

    [Fact]
    public async Task A_contradicted_sentence_is_removed_and_told_without_another_call()
    {
        await using var server = await ModelServer.StartAsync(Says(Facts, [Wrong, Second, Third]));

        var summary = await SummarizeAsync(server);

        Assert.Equal([Second, Third], summary.Text.Paragraph.Select(sentence => sentence.Text));
        Assert.Equal([new DroppedClaims("contradicted", 1)], summary.Grounding.Dropped);
        var refused = Assert.Single(summary.Grounding.Refused!);
        Assert.Equal((StatementPlace.Paragraph, Wrong), (refused.Place, refused.Text));
        Assert.Contains("9", refused.Reason, StringComparison.Ordinal);
        Assert.Equal((1, null, GroundingStatus.Partial), (server.Requests.Count, summary.Generation.Fallback, summary.Grounding.Status));
    }

    [Theory]
    [InlineData("He promised to appeal against the decision.", false)]
    [InlineData("The other three promised to appeal.", false)]
    [InlineData("However, residents of Cask Row have promised to appeal against the decision.", true)]
    public async Task A_sentence_that_leans_on_one_that_fell_is_put_right_or_goes_with_it(string leaning, bool isKept)
    {
        await using var server = await ModelServer.StartAsync(Says(Facts, [Second, Wrong, leaning]), ModelReplies.Good);

        var summary = await SummarizeAsync(server, judge: true);

        Assert.Equal(isKept ? [Second, Third] : [Second], summary.Text.Paragraph.Select(sentence => sentence.Text));
        Assert.Equal(isKept ? 0 : 1, summary.Grounding.Dropped.Count(dropped => dropped.Reason == "antecedent"));
    }

    [Fact]
    public async Task Lede_and_paragraph_never_say_the_same_twice()
    {
        await using var server = await ModelServer.StartAsync(Says(Facts, [First.TrimEnd('.'), Second, Third]));

        var summary = await SummarizeAsync(server);

        Assert.Equal(First, summary.Text.Sentence.Text);
        Assert.Equal([Second, Third], summary.Text.Paragraph.Select(sentence => sentence.Text));
        Assert.Empty(summary.Grounding.Refused!);
    }

    [Fact]
    public async Task A_hole_in_the_lede_is_filled_by_what_tells_the_same_story()
    {
        await using var server = await ModelServer.StartAsync(
            ModelReplies.Says(JudgeReplies.Answer(Facts, [JudgeReplies.Appeal, Second, Third], lede: Wrong)),
            ModelReplies.Good
        );

        var summary = await SummarizeAsync(server, judge: true);

        Assert.Equal((First, Support.Verbatim), (summary.Text.Sentence.Text, summary.Text.Sentence.Support));
        Assert.Equal([JudgeReplies.Appeal, Second, Third], summary.Text.Paragraph.Select(sentence => sentence.Text));
    }

    [Fact]
    public async Task Fewer_than_two_sentences_left_and_the_extractive_model_answers()
    {
        await using var server = await ModelServer.StartAsync(Says([Wrong, First], [Wrong]));

        var summary = await SummarizeAsync(server);

        Assert.Equal(("ungrounded", 1), (summary.Generation.Fallback, server.Requests.Count));
    }

    [Fact]
    public async Task Of_facts_alone_two_make_the_paragraph_where_all_of_it_fell()
    {
        await using var server = await ModelServer.StartAsync(Says(Facts, [Wrong, Wrong + "."]));

        var summary = await SummarizeAsync(server);

        Assert.Null(summary.Generation.Fallback);
        Assert.Equal([Second], summary.Text.Paragraph.Select(sentence => sentence.Text));
    }

    [Theory]
    [InlineData("Call +1 900 555 0199 to vote on the bridge.")]
    [InlineData("Lendmoor council approved the bridge, see www.best-bridges.example for more.")]
    [InlineData("Lendmoor council approved the <b>bridge</b>.")]
    [InlineData("Lendmoor council approved the [bridge](https://bridges.example).")]
    [InlineData("Write to clerk@lendmoor.example about the bridge.")]
    public async Task An_address_a_number_or_markup_that_the_sentences_lack_is_never_asked_about(string foreign)
    {
        await using var server = await ModelServer.StartAsync(Says([.. Facts, foreign], [Second, Third]), ModelReplies.Good);

        var summary = await SummarizeAsync(server, judge: true);

        Assert.Equal(Facts, summary.KeyFacts.Select(fact => fact.Claim));
        Assert.Equal([new DroppedClaims("foreign", 1)], summary.Grounding.Dropped);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_caption_alone_bears_out_no_headline_and_no_lede()
    {
        const string Caption = "Mayor Tilda Wrenfield waves to the crowd from the old ferry.";
        var article = Specimen.Of(First, Second, Third);
        var place = article.Document.Length + 2;
        article = article with
        {
            Document = $"{article.Document}\n\n{Caption}",
            Captions = [new(Caption, new(place, place + Caption.Length))],
        };
        var answer = JudgeReplies.Answer([First, Second, Caption], [Second, Third], lede: Caption, headline: Caption);
        await using var server = await ModelServer.StartAsync(ModelReplies.Says(answer.Replace("[0]", "[4]", StringComparison.Ordinal)));

        var summary = await SummarizeAsync(server, article);

        Assert.Equal(("Bridge wins the day", Second), (summary.Text.Headline, summary.Text.Sentence.Text));
        Assert.Contains(new DroppedClaims("caption", 2), summary.Grounding.Dropped);
    }

    private static ModelReply Says(string[] facts, string[] sentences) => ModelReplies.Says(JudgeReplies.Answer(facts, sentences));

    private static Task<Summary> SummarizeAsync(ModelServer server, Summarizer.Articles.Article? article = null, bool judge = false)
    {
        var time = new SkippingTime();
        return new ArticleSummarizer(
            new ExtractiveModel(),
            time,
            TestModel.Create(server.Options, null, new ModelHealth(time), time, judge)
        ).SummarizeAsync(
            "lendmoor-0123456789abcdef",
            article ?? Specimen.Article,
            Specimen.Source,
            SummaryRequest.Standard,
            TestContext.Current.CancellationToken
        );
    }
}
