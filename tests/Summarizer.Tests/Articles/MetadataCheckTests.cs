using System.Text;
using Summarizer.Articles;
using Summarizer.Storage;

namespace Summarizer.Tests.Articles;

public sealed class MetadataCheckTests
{
    [Theory]
    [InlineData("embargoUntil", "tomorrow")]
    [InlineData("embargoUntil", "06:00")]
    [InlineData("embargoUntil", "03/04/2026")]
    [InlineData("embargoUntil", "2026-13-40T00:00:00Z")]
    [InlineData("published", "2026-13-45")]
    [InlineData("published", "soon")]
    [InlineData("url", "javascript:alert(1)")]
    [InlineData("url", "/story")]
    [InlineData("language", "english")]
    [InlineData("language", "e1")]
    public void What_cannot_be_meant_is_named(string key, string value) => Assert.Equal(key, MetadataCheck.ProblemOf(Set(key, value))?.Key);

    [Theory]
    [InlineData("embargoUntil", "2026-01-31")]
    [InlineData("embargoUntil", "2026-01-31T06:00")]
    [InlineData("embargoUntil", "2026-01-31 06:00 +02:00")]
    [InlineData("published", "31 January 2026")]
    [InlineData("published", "2026-01-31T06:00:00Z")]
    [InlineData("url", "https://courier.example/story")]
    [InlineData("language", "en")]
    [InlineData("language", "pt-BR")]
    [InlineData("title", "06:00")]
    public void What_can_be_read_is_no_problem(string key, string value) => Assert.Null(MetadataCheck.ProblemOf(Set(key, value)));

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("FR", "fr")]
    [InlineData("english", "en")]
    [InlineData(null, "en")]
    public void A_language_that_is_set_wins_as_its_code_and_one_that_is_none_is_not_believed(string? set, string language)
    {
        var text = Encoding.UTF8.GetBytes(
            "Market hall opens\n\nThe mayor of Tollbridge opened the market hall on Monday. It has 120 stalls, and they were all let within a week of the opening."
        );

        Assert.Equal(language, ArticleReader.Read(text, UploadHints.None with { Language = set }).Article?.Language);
    }

    private static UploadMetadata Set(string key, string value) => new(UploadMetadata.Encode([KeyValuePair.Create(key, value)]));
}
