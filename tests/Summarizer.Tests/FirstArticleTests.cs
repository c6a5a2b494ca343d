namespace Summarizer.Tests;

public sealed class FirstArticleTests
{
    [Fact]
    public async Task What_a_process_prepares_itself_with_goes_the_whole_way()
    {
        var summary = await FirstArticle.PrepareInBackground();

        Assert.Equal("en", summary.Article.Language);
        Assert.Equal("Marit Solheim", Assert.Single(summary.Article.Authors));
        Assert.InRange(summary.KeyFacts.Count, 3, 12);
        Assert.Contains(summary.KeyFacts, fact => fact.Speaker is not null);
        Assert.Contains(summary.KeyFacts, fact => fact.Figures.Count > 0);
        Assert.Contains(summary.KeyFacts, fact => fact.When is not null);
        Assert.NotEmpty(summary.Entities);
    }
}
