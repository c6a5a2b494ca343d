using System.Text.Json;
using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Tests.Summaries;

public sealed class TranslationTests
{
    private const string First = "Der Gemeinderat von Lendmoor billigte am Dienstag die Hafenbrücke mit 14 zu 3 Stimmen.";
    private const string Second = "Bürgermeisterin Tilda Wrenfield sagte, die Überfahrt werde 2031 eröffnet.";

    private static readonly Dictionary<string, string> German = new()
    {
        ["Bridge wins the day"] = "Die Brücke setzt sich durch",
        [Specimen.FirstSentence] = First,
        [Specimen.SecondSentence] = Second,
        [Specimen.ThirdSentence] = "Die Bewohner der Cask Row haben versprochen, gegen die Entscheidung vorzugehen.",
    };

    [Fact]
    public async Task A_summary_in_another_language_is_borne_out_in_the_articles_own_and_then_translated_in_one_call()
    {
        await using var server = await ModelServer.StartAsync(ModelReplies.Good, Translated(German));

        var summary = await SummarizeAsync(server);

        Assert.Equal(("de", "de", 2), (summary.Text.Language, summary.Text.LanguageRequested, summary.Generation.Calls));
        Assert.Equal(First, summary.Text.Sentence.Text);
        Assert.Equal(German.Values.Skip(2), summary.Text.Paragraph.Select(sentence => sentence.Text));
        Assert.Equal((German.Values.First(), First), (summary.Text.Headline, summary.KeyFacts[0].Claim));
        Assert.Equal(Specimen.FirstSentence, summary.KeyFacts[0].Evidence[0].Quote);
        Assert.Empty(summary.Grounding.Dropped);
    }

    [Theory]
    [InlineData("Der Gemeinderat von Lendmoor billigte am Dienstag die Hafenbrücke mit 40 zu 3 Stimmen.")]
    [InlineData("")]
    public async Task A_translation_that_does_not_say_the_same_is_repaired_once_and_else_left_out(string wrong)
    {
        var bad = new Dictionary<string, string>(German) { [Specimen.FirstSentence] = wrong };
        await using var mended = await ModelServer.StartAsync(ModelReplies.Good, Translated(bad), Translated(German));
        await using var stubborn = await ModelServer.StartAsync(ModelReplies.Good, Translated(bad), Translated(bad));

        Assert.Equal(First, (await SummarizeAsync(mended)).Text.Sentence.Text);
        var summary = await SummarizeAsync(stubborn);
        Assert.Equal(Second, summary.Text.Sentence.Text);
        Assert.Contains(summary.Grounding.Dropped, dropped => dropped.Reason == "translation");
        Assert.Equal((3, 3), (mended.Requests.Count, stubborn.Requests.Count));
    }

    [Fact]
    public async Task A_summary_that_cannot_be_translated_stays_in_the_articles_language_and_says_so()
    {
        await using var server = await ModelServer.StartAsync(ModelReplies.Good, ModelReplies.Refusal);

        var summary = await SummarizeAsync(server);

        Assert.Equal(("en", "de", null), (summary.Text.Language, summary.Text.LanguageRequested, summary.Generation.Fallback));
    }

    [Theory]
    [InlineData("It cost $3.2bn.", "Es kostete 3,2 Milliarden Dollar.", null)]
    [InlineData("It cost $3.2bn.", "Es kostete 3,2 Millionen Dollar.", "it lacks 3200000000")]
    [InlineData("The 1,200 guests left.", "Die 1.200 Gäste gingen.", null)]
    [InlineData("The guests left.", "Die 20 Gäste gingen.", "the original does not say 20")]
    [InlineData("Tilda Wrenfield left.", "Otto Plank ging.", "it does not name Wrenfield")]
    public void Figures_and_people_are_held_against_the_original(string original, string translated, string? problem) =>
        Assert.Equal(problem, TranslationCheck.ProblemOf(original, translated, "en", "de", null));

    [Theory]
    [InlineData("The 1,200 guests left in 1999.", "1999-ben a 1 200 vendég elment.", null)]
    [InlineData("The 1,200 guests left.", "A 1 300 vendég elment.", "it lacks 1200")]
    public void In_a_language_whose_number_words_are_not_known_the_digits_are(string original, string translated, string? problem) =>
        Assert.Equal(problem, TranslationCheck.ProblemOf(original, translated.Replace(' ', '\u00a0'), "en", "xx", null));

    private static ModelReply Translated(Dictionary<string, string> words) =>
        (context, request) =>
        {
            var texts = JsonDocument
                .Parse(request.Messages[1].Split('\n')[^1])
                .RootElement.GetProperty("texts")
                .EnumerateArray()
                .Select(text => words[text.GetString()!]);
            return ModelReplies.Says(JsonSerializer.Serialize(new { language = "de", texts }))(context, request);
        };

    private static Task<Summary> SummarizeAsync(ModelServer server)
    {
        var time = new SkippingTime();
        return new ArticleSummarizer(
            new ExtractiveModel(),
            time,
            TestModel.Create(server.Options, null, new ModelHealth(time), time)
        ).SummarizeAsync(
            "lendmoor-0123456789abcdef",
            Specimen.Article,
            Specimen.Source,
            new SummaryRequest(SummaryLength.Standard, "de"),
            TestContext.Current.CancellationToken
        );
    }
}
