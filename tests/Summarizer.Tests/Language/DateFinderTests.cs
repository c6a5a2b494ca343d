using System.Globalization;
using Summarizer.Language;

namespace Summarizer.Tests.Language;

/// <summary>Against Monday, 17 January 2022.</summary>
public sealed class DateFinderTests
{
    private static readonly DateOnly Reference = new(2022, 1, 17);

    [Theory]
    [InlineData("The ministers spoke on Monday.", "2022-01-17..2022-01-17 Day")]
    [InlineData("The ministers on Monday agreed to revive the plan that is expected to cost more.", "2022-01-17..2022-01-17 Day")]
    [InlineData("The court ruled on Friday.", "2022-01-14..2022-01-14 Day")]
    [InlineData("The court will rule on Friday.", "2022-01-21..2022-01-21 Day")]
    [InlineData("They meet next month.", "2022-02-01..2022-02-28 Month")]
    [InlineData("Games to be hosted by the city in the first week of February", "2022-02-01..2022-02-07 Week")]
    [InlineData("They met last September.", "2021-09-01..2021-09-30 Month")]
    [InlineData("They met in September last year.", "2021-09-01..2021-09-30 Month")]
    [InlineData("the 2019–20 season", "2019-07-01..2020-06-30 Season")]
    [InlineData("the talks of Dec 23, 2021", "2021-12-23..2021-12-23 Day")]
    [InlineData("talks held on December 23, 2021, in the capital", "2021-12-23..2021-12-23 Day")]
    [InlineData("earlier this year", "2022-01-01..2022-01-17 Year")]
    [InlineData("It began two weeks ago.", "2022-01-03..2022-01-03 Week")]
    [InlineData("music of the 1990s", "1990-01-01..1999-12-31 Decade")]
    [InlineData("open since 2015", "2015-01-01.. Range")]
    [InlineData("It rained between 3 and 5 May.", "2021-05-03..2021-05-05 Range")]
    [InlineData("in Q3 2024", "2024-07-01..2024-09-30 Quarter")]
    [InlineData("She resigned on Jan. 5.", "2022-01-05..2022-01-05 Day")]
    [InlineData("yesterday", "2022-01-16..2022-01-16 Day")]
    [InlineData("the third Monday in May 2023", "2023-05-15..2023-05-15 Day")]
    [InlineData("from June to August 1992", "1992-06-01..1992-08-31 Range")]
    [InlineData("a vote before the end of March 2023", "..2023-03-31 Range")]
    [InlineData("It lasted from 2014 to 2018.", "2014-01-01..2018-12-31 Range")]
    [InlineData("It opens no later than May 5, 2023.", "..2023-05-05 Range")]
    [InlineData("They cleaned up over the weekend.", "2022-01-15..2022-01-16 Week")]
    [InlineData("on Good Friday 2022", "2022-04-15..2022-04-15 Day")]
    [InlineData("It was the second call in four months.", "")]
    [InlineData("Ms May said the March on the capital may go on.", "")]
    [InlineData("Some 2000 people came.", "")]
    public void Dates_resolve_against_the_articles_day(string text, string expected) => Assert.Equal(expected, Show(text, Reference, "en"));

    [Theory]
    [InlineData("next month", ".. Month")]
    [InlineData("on Monday", ".. Day")]
    [InlineData("in September", ".. Month")]
    [InlineData("on 5 May 2021", "2021-05-05..2021-05-05 Day")]
    [InlineData("on 30 February 2021", ".. Day")]
    public void What_cannot_be_told_stays_unresolved(string text, string expected) => Assert.Equal(expected, Show(text, null, "en"));

    [Theory]
    [InlineData("de", "am 5. Mai 2020 und am Freitag", "2020-05-05..2020-05-05 Day; 2022-01-14..2022-01-14 Day")]
    [InlineData("fr", "le 1er mai 2020, la semaine dernière", "2020-05-01..2020-05-01 Day; 2022-01-10..2022-01-16 Week")]
    [InlineData("es", "el 3 de marzo de 2019, el lunes pasado", "2019-03-03..2019-03-03 Day; 2022-01-10..2022-01-10 Day")]
    [InlineData("it", "il 12 giugno 2018, ieri", "2018-06-12..2018-06-12 Day; 2022-01-16..2022-01-16 Day")]
    [InlineData("pt", "em 7 de setembro de 2021 e na segunda-feira", "2021-09-07..2021-09-07 Day; 2022-01-17..2022-01-17 Day")]
    [InlineData("nl", "op 4 oktober 2021, vorige maand", "2021-10-04..2021-10-04 Day; 2021-12-01..2021-12-31 Month")]
    public void Other_languages_have_absolute_and_plain_relative_dates(string language, string text, string expected) =>
        Assert.Equal(expected, Show(text, Reference, language));

    private static string Show(string text, DateOnly? reference, string language) => string.Join("; ", DateFinder
        .Find(text, new TextRange(0, text.Length), reference, language)
        .Select(date => string.Create(CultureInfo.InvariantCulture, $"{date.From:yyyy-MM-dd}..{date.To:yyyy-MM-dd} {date.Precision}")));
}
