using System.Text;
using Summarizer.Articles;
using Summarizer.Grounding;
using Summarizer.Summaries;

namespace Summarizer.Tests.Articles;

/// <summary>What is longer than any article is read up to a bound, and the summary says so.</summary>
public sealed class LongTextTests
{
    private const string Sentence = "The ferry left Port Elin at dawn with 212 people aboard, and nobody saw it again. ";

    private static Article Read(string text, string name = "a.txt") =>
        ArticleReader.Read(Encoding.UTF8.GetBytes(text), new UploadHints { Name = name }).Article!;

    private static string Repeated(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));

    [Fact]
    public async Task A_text_beyond_the_bound_is_read_up_to_it_and_its_summary_says_how_much_that_is()
    {
        var article = Read(Repeated(string.Concat(Enumerable.Repeat(Sentence, 6)) + "\n\n", 3_000_000));

        var summary = await new ArticleSummarizer(new ExtractiveModel(), TimeProvider.System).SummarizeAsync(
            "a",
            article,
            new SourceInfo("a.txt", null, "", 1, null, null),
            SummaryRequest.Standard,
            TestContext.Current.CancellationToken
        );

        Assert.InRange(article.Document.Length, 900_000, 1_010_000);
        Assert.InRange(summary.Generation.Coverage, 0.3, 0.36);
        Assert.Contains("longer than what is read", Assert.Single(summary.Generation.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void An_ordinary_text_is_read_whole() => Assert.Equal(1, Read(Repeated(Sentence, 5_000)).Read);

    [Fact]
    public void A_paragraph_beyond_all_measure_becomes_several_of_whole_sentences()
    {
        var article = Read(Repeated(Sentence, 100_000));

        Assert.All(article.Blocks, block => Assert.InRange(block.Range.Length, 1, 20_000));
        Assert.All(article.Sentences, sentence => Assert.True(article.Blocks[sentence.Block].Range.Contains(sentence.Range)));
        Assert.All(article.Sentences, sentence => Assert.Equal(Sentence.Trim(), sentence.Range.Of(article.Document)));
    }

    [Theory]
    [InlineData("[a](")]
    [InlineData("![a](")]
    [InlineData("<!--")]
    public void A_post_of_openers_alone_is_read_as_its_words(string opener) =>
        Assert.NotNull(Read($"# Ferry lost\n\n{Repeated(Sentence, 500)}\n\n{Repeated(opener, 60_000)}", "a.md"));

    [Theory]
    [InlineData("<svg><td>")]
    [InlineData("<svg><desc><div/>")]
    [InlineData("<math><mi><b/>")]
    public void Elements_nest_within_drawings_too(string start) =>
        Assert.StartsWith(
            "limit: the page's elements are nested",
            ArticleReader
                .ReadHtml($"<html><body><p>{Sentence}</p>{start}{Repeated(start[start.LastIndexOf('<')..], 20_000)}", new UploadHints())
                .Rejection?.Reason,
            StringComparison.Ordinal
        );

    [Fact]
    public void Icons_by_the_hundred_are_no_nesting() =>
        Assert.NotNull(
            ArticleReader
                .ReadHtml(
                    $"<html><body><h1>Ferry lost</h1>{Repeated("<svg viewBox='0'><title>Share</title><path d='M0'/><g><path/></g></svg>", 200_000)}<p>{Repeated(Sentence, 900)}</p>",
                    new UploadHints()
                )
                .Article
        );

    [Fact]
    public async Task A_run_that_is_cut_short_stops_in_the_middle_of_a_text()
    {
        var article = Read(Repeated(string.Concat(Enumerable.Repeat(Sentence, 6)) + "\n\n", 900_000));
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new ExtractiveModel().ProposeAsync(new EvidenceIndex(article), SummaryRequest.Standard, limit.Token)
        );
    }
}
