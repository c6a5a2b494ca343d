using Summarizer.Publishing;
using Summarizer.Summaries;

namespace Summarizer.Tests.Publishing;

public sealed class FactWordsTests
{
    [Theory]
    [InlineData("2022-03-14", "2022-03-14", "en", "14 March 2022")]
    [InlineData("2022-03-14", "2022-03-20", "en", "14 March 2022 – 20 March 2022")]
    [InlineData("2022-01-01", "2022-12-31", "en", "2022")]
    [InlineData("2022-01-01", "2023-12-31", "en", "1 January 2022 – 31 December 2023")]
    [InlineData("2024-02-01", "2024-02-29", "en", "February 2024")]
    [InlineData("2023-02-01", "2023-02-28", "es", "febrero de 2023")]
    [InlineData("2023-09-01", "2023-09-30", "de", "September 2023")]
    [InlineData("2023-09-01", "2023-09-29", "de", "1. September 2023 – 29. September 2023")]
    [InlineData(null, "2023-11-10", "en", "… – 10 November 2023")]
    [InlineData("2023-11-10", null, "en", "10 November 2023 – …")]
    [InlineData(null, null, "en", null)]
    public void A_month_and_a_year_are_named_and_an_open_span_is_seen_to_be_open(
        string? from,
        string? to,
        string language,
        string? words
    ) =>
        Assert.Equal(
            words,
            FactWords.When(SampleSummaries.Ferry.KeyFacts[0] with { When = new FactDate("then", from, to, "x") }, Phrases.For(language))
        );
}
