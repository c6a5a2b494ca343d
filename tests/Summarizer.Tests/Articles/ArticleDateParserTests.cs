using System.Globalization;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class ArticleDateParserTests
{
    [Theory]
    [InlineData("January 17, 2022", "2022-01-17", null, null)]
    [InlineData("Published: Jan. 17th 2022", "2022-01-17", null, null)]
    [InlineData("Mon 17 Jan 2022 14.22 GMT", "2022-01-17", "14:22", "GMT")]
    [InlineData("Mon, 17 Jan 2022 14:22:33 GMT", "2022-01-17", "14:22", "GMT")]
    [InlineData("Mon Jan 17 14:22:33 EST 2022", "2022-01-17", "14:22", "EST")]
    [InlineData("2022-01-17", "2022-01-17", null, null)]
    [InlineData("2022-01-17T09:30:00+05:00", "2022-01-17", "09:30", "+05:00")]
    [InlineData("2022-01-17T09:30:00.000Z", "2022-01-17", "09:30", "+00:00")]
    [InlineData("2022-01-17T09:30:00-0500", "2022-01-17", "09:30", "-05:00")]
    [InlineData("2022-01-17 09:30", "2022-01-17", "09:30", null)]
    [InlineData("20220117T0930", "2022-01-17", "09:30", null)]
    [InlineData("20220117", "2022-01-17", null, null)]
    [InlineData("1642411800", "2022-01-17", "09:30", "+00:00")]
    [InlineData("1642411800000", "2022-01-17", "09:30", "+00:00")]
    [InlineData("Last updated at 2:18 PM on 30th December 2011", "2011-12-30", "14:18", null)]
    [InlineData("PUBLISHED:. 14:11 EST, 25 October 2013", "2013-10-25", "14:11", "EST")]
    [InlineData("updated 8:10 AM EDT , Tue July 29 , 2014", "2014-07-29", "08:10", "EDT")]
    [InlineData("March 3, 2021 at 9 a.m. ET", "2021-03-03", "09:00", "ET")]
    [InlineData("17 January 2022 | 12:05am", "2022-01-17", "00:05", null)]
    [InlineData("the 3rd of May, 2019", "2019-05-03", null, null)]
    [InlineData("17/01/2022", "2022-01-17", null, null)]
    [InlineData("1/17/2022 5:45 PM", "2022-01-17", "17:45", null)]
    [InlineData("17.01.2022, 14:30 Uhr", "2022-01-17", "14:30", null)]
    [InlineData("17. Januar 2022 um 14.30 Uhr", "2022-01-17", "14:30", null)]
    [InlineData("Publié le 1er février 2022 à 14h30", "2022-02-01", "14:30", null)]
    [InlineData("17 de enero de 2022", "2022-01-17", null, null)]
    [InlineData("17 de março de 2022 às 9h05", "2022-03-17", "09:05", null)]
    [InlineData("17 gennaio 2022", "2022-01-17", null, null)]
    [InlineData("17 mrt 2022", "2022-03-17", null, null)]
    [InlineData("17 stycznia 2022, 10:00", "2022-01-17", "10:00", null)]
    [InlineData("2022. január 17. 10:00", "2022-01-17", "10:00", null)]
    [InlineData("17 января 2022 г., 10:00", "2022-01-17", "10:00", null)]
    [InlineData("24 نيسان / أبريل 2020", "2020-04-24", null, null)]
    [InlineData("17 Ocak 2022", "2022-01-17", null, null)]
    [InlineData("ngày 17 tháng 1 năm 2022", "2022-01-17", null, null)]
    [InlineData("17 يناير 2022", "2022-01-17", null, null)]
    [InlineData("١٧ يناير ٢٠٢٢", "2022-01-17", null, null)]
    [InlineData("17 جنوری 2022", "2022-01-17", null, null)]
    [InlineData("17 जनवरी 2022", "2022-01-17", null, null)]
    [InlineData("2022年1月17日 9時30分", "2022-01-17", "09:30", null)]
    [InlineData("2022년 1월 17일", "2022-01-17", null, null)]
    [InlineData("17 Jan 2022 09:30 GMT+2", "2022-01-17", "09:30", "+02:00")]
    public void A_date_is_read_in_the_form_it_is_printed_in(string printed, string date, string? time, string? zone)
    {
        var read = ArticleDateParser.Parse(printed);

        Assert.NotNull(read);
        Assert.Equal(
            (date, time, zone, time is null ? "day" : "minute"),
            (
                read.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                read.Time?.ToString("HH:mm", CultureInfo.InvariantCulture),
                read.Zone,
                read.Precision
            )
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("Updated 3h ago")]
    [InlineData("May 5")]
    [InlineData("January 2022")]
    [InlineData("31 February 2022")]
    [InlineData("Call 555-0142 or 10.0.0.1")]
    [InlineData("He won 3-2 in 2021")]
    [InlineData("99999999999999999999")]
    public void What_is_no_full_date_is_none(string text) => Assert.Null(ArticleDateParser.Parse(text));

    [Theory]
    [InlineData("03/04/2022", "en-US", "2022-03-04")]
    [InlineData("03/04/2022", "en-GB", "2022-04-03")]
    [InlineData("03/04/2022", "fr", "2022-04-03")]
    [InlineData("03.04.2022", "en", "2022-04-03")]
    public void The_language_says_whether_the_day_or_the_month_comes_first(string printed, string language, string date) =>
        Assert.Equal(date, ArticleDateParser.Parse(printed, language)?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void The_text_is_kept_as_printed_without_what_stands_around_it() =>
        Assert.Equal(
            "January 17, 2022, 9:05 p.m. EST",
            ArticleDateParser.Parse("Posted on January 17, 2022, 9:05 p.m. EST by staff")?.Text
        );
}
