using Summarizer.Publishing;
using Summarizer.Summaries;

namespace Summarizer.Tests.Publishing;

public sealed class EmailBlockTests
{
    public static TheoryData<string> Hostile => HostileText.All;

    [Fact]
    public void The_block_has_headline_facts_source_and_nothing_to_load()
    {
        var html = EmailBlock.Html(SampleSummaries.Ferry);
        var block = Inert.Parse(html);
        Assert.Equal("https://news.brindlebay.example/ferry?a=1&b=2", block.QuerySelector("h2 a")!.GetAttribute("href"));
        Assert.Equal(4, block.QuerySelectorAll("li").Length);
        Assert.Contains("Source: Brindle Bay Courier, 3 March 2026", block.Body!.TextContent);
        Assert.Empty(block.QuerySelectorAll("style,link,img,script"));
        Assert.All(html, mark => Assert.True(char.IsAscii(mark)));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_stays_text(string text)
    {
        Inert.Check(Inert.Parse(EmailBlock.Html(SampleSummaries.Hostile(text))), ownScripts: 0);
        Assert.DoesNotContain(EmailBlock.Text(SampleSummaries.Hostile(text)), mark => mark != '\n' && char.IsControl(mark));
    }

    [Theory]
    [InlineData(GenerationMethod.Extractive, 20)]
    [InlineData(GenerationMethod.Extractive, 90)]
    [InlineData(GenerationMethod.Verbatim, 8)]
    [InlineData(GenerationMethod.Model, 10)]
    public void No_more_of_the_articles_words_than_allowed(GenerationMethod method, int words)
    {
        var ferry = SampleSummaries.Ferry;
        var extract = SampleSummaries.Extract(method);
        var item = FeedItem.From(extract, ferry.FirstPublished, words);
        var texts = new[] { item.Sentence, item.Paragraph }.Concat(item.Facts.SelectMany(fact => new[] { fact.Claim, fact.Quote ?? "" }));
        var taken = texts
            .Distinct()
            .Where(text => text.Length > 0 && Squeeze(SampleSummaries.Document).Contains(text.TrimEnd('…', ' ')))
            .ToList();
        Assert.NotEmpty(taken);
        Assert.InRange(taken.Sum(text => text.Split(' ').Length), 1, words + 1);
    }

    [Fact]
    public void A_verbatim_summary_becomes_headline_and_first_sentence()
    {
        var item = FeedItem.From(SampleSummaries.Extract(GenerationMethod.Verbatim), SampleSummaries.Ferry.FirstPublished, 90);
        Assert.NotEmpty(item.Sentence);
        Assert.Empty(item.Paragraph);
        Assert.Empty(item.Facts);
    }

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
