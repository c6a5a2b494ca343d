using Summarizer.Articles;
using Summarizer.Summaries;
using Summarizer.Summaries.Extractive;
using Summarizer.Summaries.Extractive.Overlap;

namespace Summarizer.Tests.Summaries;

public sealed class ExtractiveModelTests
{
    private const string Bridge = """
        The council of Norwick voted on Tuesday to close the Harrow Bridge for two years while engineers replace its steel deck. The work will cost 14 million pounds and begins in March.

        Mayor Ada Brandt said that the bridge had carried three times the traffic it was built for. She added that no money was left for a second crossing. "We are out of time," she told reporters.

        Shop owners along the river fear for their trade. What will become of them? Ferries will run every ten minutes between the two banks, and passengers will pay nothing until the bridge opens again.

        But critics say the council has known of the rust since an inspection in 2015. The Harrow Bridge was built in 1931 and last repaired in 1978. A survey of 1,200 residents found that two thirds want a new bridge instead of a repaired one. The regional government will decide in June whether it pays half of the cost.
        """;

    [Fact]
    public async Task Every_sentence_is_the_articles_own_and_they_keep_their_order()
    {
        var (article, proposal) = await ProposeAsync(Bridge);

        var places = proposal.Paragraph.Select(sentence => article.Document.IndexOf(sentence.Text, StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.InRange(places.Count, 2, 4);
    }

    [Fact]
    public async Task A_sentence_that_points_back_brings_the_one_it_points_at()
    {
        foreach (var length in Enum.GetValues<SummaryLength>())
        {
            var (_, proposal) = await ProposeAsync(Bridge, length);
            var told = proposal.Paragraph.Select(sentence => sentence.Text).ToList();

            var added = told.FindIndex(text => text.StartsWith("She added", StringComparison.Ordinal));
            Assert.True(added < 0 || told[added - 1].StartsWith("Mayor Ada Brandt", StringComparison.Ordinal), string.Join(" | ", told));
        }
    }

    [Fact]
    public async Task Questions_and_quotes_without_a_speaker_are_not_told()
    {
        var (_, proposal) = await ProposeAsync(Bridge, SummaryLength.Long);

        Assert.DoesNotContain(proposal.Paragraph, sentence => sentence.Text.EndsWith('?'));
        Assert.DoesNotContain(proposal.Bullets, sentence => sentence.Text.StartsWith("But ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(SummaryLength.Brief, 45)]
    [InlineData(SummaryLength.Standard, 85)]
    [InlineData(SummaryLength.Long, 200)]
    public async Task A_preset_keeps_within_its_words(SummaryLength length, int most)
    {
        var (_, proposal) = await ProposeAsync(Bridge, length);

        Assert.InRange(proposal.Paragraph.Sum(sentence => sentence.Text.Split(' ').Length), 10, most);
    }

    [Fact]
    public async Task A_text_shorter_than_its_summary_comes_back_unchanged()
    {
        const string Short = "The Norwick library opens on Sundays from May. Its hours are ten to four.";
        var (article, proposal) = await ProposeAsync(Short);

        Assert.Equal(GenerationMethod.Verbatim, proposal.Generation.Method);
        Assert.Equal(Short, string.Join(' ', proposal.Paragraph.Select(sentence => sentence.Text)));
        Assert.Equal(article.Language, proposal.Language);
    }

    [Fact]
    public async Task Asked_for_another_language_it_answers_in_the_articles()
    {
        var article = Read(Bridge);

        var proposal = await new ExtractiveModel().ProposeAsync(
            new(article),
            new SummaryRequest(SummaryLength.Standard, "fr"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(article.Language, proposal.Language);
    }

    [Fact]
    public async Task One_word_is_enough_to_answer()
    {
        var (_, proposal) = await ProposeAsync("Norwick");

        Assert.Equal("Norwick", proposal.Sentence.Text);
        Assert.NotEmpty(proposal.KeyFacts);
    }

    private static async Task<(Article Article, Proposal Proposal)> ProposeAsync(string text, SummaryLength length = SummaryLength.Standard)
    {
        var article = Read(text);
        return (
            article,
            await Task.FromResult(ExtractiveSummary.Of(article, length, Weights.Default, TestContext.Current.CancellationToken))
        );
    }

    private static Article Read(string text) => ArticleReader.ReadText(text, new UploadHints()).Article!;
}
