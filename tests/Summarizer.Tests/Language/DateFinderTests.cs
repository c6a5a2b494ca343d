using System.Globalization;
using Summarizer.Language;
using Summarizer.Language.Dates;

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
    [InlineData("The bridge stays shut until Friday.", "..2022-01-21 Range")]
    [InlineData("The mill ran until 1987 and then stood empty.", "..1987-12-31 Range")]
    [InlineData("It was not until 1987 that the mill closed.", "1987-01-01..1987-12-31 Year")]
    [InlineData("The appeal is not expected until 2024.", "2024-01-01..2024-12-31 Year")]
    [InlineData("The ferry runs no earlier than 3 May 2023.", "2023-05-03.. Range")]
    [InlineData("Cars built in 2012 or earlier are exempt.", "..2012-12-31 Range")]
    [InlineData("Models where year is greater than 2015 or year >= 2019", "2016-01-01.. Range; 2019-01-01.. Range")]
    [InlineData("The town has no doctor later in the queue than Ms Orr.", "")]
    public void A_bound_leaves_one_end_open_unless_what_is_told_begins_there(string text, string expected) =>
        Assert.Equal(expected, Show(text, Reference, "en"));

    [Theory]
    [InlineData("The fair is held from 3-8 May 2022.", "2022-05-03..2022-05-08 Range")]
    [InlineData("Leave is granted from 4 to 12 of next month.", "2022-02-04..2022-02-12 Range")]
    [InlineData("The road is shut from 9pm till tomorrow.", "2022-01-17..2022-01-18 Range")]
    [InlineData("The bar opens today from 7 to 9:30.", "2022-01-17..2022-01-17 Day")]
    [InlineData("The rink is open from 7 to 9:30.", "")]
    [InlineData("Harrow came from 15-6 down and cut the gap to 18-12.", "")]
    [InlineData("Spending slows over the next 12-18 months.", "")]
    [InlineData("Call 138-2010-2015 or 2010-2015-86.", "")]
    [InlineData("They toured in 1963-4 and again in 2019-20.", "1963-07-01..1964-06-30 Season; 2019-07-01..2020-06-30 Season")]
    public void Two_numbers_are_a_range_of_days_only_where_a_month_says_so(string text, string expected) =>
        Assert.Equal(expected, Show(text, Reference, "en"));

    [Theory]
    [InlineData("It will reopen in three weeks.", "2022-02-07..2022-02-07 Week")]
    [InlineData("It will be the first strike in three weeks.", "")]
    [InlineData("It is the worst harvest in ten years.", "")]
    [InlineData("Nobody will miss it in five years' time.", "2027-01-17..2027-01-17 Year")]
    [InlineData("They meet on Monday two weeks from now.", "2022-01-31..2022-01-31 Day")]
    [InlineData("They meet on Monday a year from now.", ".. Day")]
    [InlineData("They meet three weeks after 5 May 2022 on Friday.", "2022-05-27..2022-05-27 Day")]
    [InlineData("It was shut for the last 3 weeks and 2 days ago it opened.", "2021-12-27..2022-01-16 Range; 2022-01-15..2022-01-15 Day")]
    [InlineData("Pay within the next 4 business days.", "2022-01-17..2022-01-21 Range")]
    [InlineData("It fell in the previous 4 working days.", "2022-01-11..2022-01-14 Range")]
    public void Time_is_counted_from_the_articles_day_where_the_sentence_looks_ahead(string text, string expected) =>
        Assert.Equal(expected, Show(text, Reference, "en"));

    [Theory]
    [InlineData("It rose by a tenth in the year to date.", "2022-01-01..2022-01-17 Range")]
    [InlineData("She is out for the rest of the month.", "2022-01-17..2022-01-31 Range")]
    [InlineData("She is out for the rest of the 2022 season.", "2022-01-01..2022-12-31 Year")]
    [InlineData("The pier is not open at present.", "2022-01-17..2022-01-17 Unknown")]
    [InlineData("It is the largest pier to date.", "..2022-01-17 Unknown")]
    [InlineData("At the moment of the blast he slept; at the time it was cold; now it is warm; the maps are up to date.", "")]
    [InlineData("She will speak next evening.", "2022-01-18..2022-01-18 Day")]
    [InlineData("The next morning she will be gone.", "")]
    [InlineData("Shops shut before the new year, and in the new year trade was slow.", "..2021-12-31 Range")]
    [InlineData("The pilot will be here within two hours.", "2022-01-17..2022-01-17 Range")]
    [InlineData("Within two hours you can walk to the lake.", "")]
    [InlineData("More rain is due in the coming weeks.", ".. Week")]
    [InlineData("Sales were down from the previous year.", ".. Year")]
    [InlineData("Following last week's vote she resigned.", "2022-01-10..2022-01-16 Week")]
    [InlineData("It followed months of talks, following months of silence.", "")]
    [InlineData("In the early years of the firm he drove the van.", "")]
    public void Periods_beside_the_articles_day_are_told_where_the_words_do(string text, string expected) =>
        Assert.Equal(expected, Show(text, Reference, "en"));

    [Theory]
    [InlineData("The third week of May 2022", "2022-05-16..2022-05-22 Week")]
    [InlineData("the last week of May 2022", "2022-05-23..2022-05-29 Week")]
    [InlineData("the first week of May 2022 on Friday", "2022-05-06..2022-05-06 Day")]
    [InlineData("in the week of the 24th", "2022-01-24..2022-01-30 Week")]
    [InlineData("The court will rule on the 24th.", "2022-01-24..2022-01-24 Day")]
    [InlineData("She made a birdie on the 14th and came in on the 24th floor.", "")]
    [InlineData("The hall is free on the 24th from 2pm to 4pm.", "2022-01-24..2022-01-24 Day")]
    [InlineData("The first Monday 1pm to 3pm of next month", "2022-02-07..2022-02-07 Day")]
    public void Weeks_and_days_of_a_month(string text, string expected) => Assert.Equal(expected, Show(text, Reference, "en"));

    [Theory]
    [InlineData("It will be as on Sunday, March 28.", "2021-03-28..2021-03-28 Day")]
    [InlineData("set on the 3rd may and 20th dec 2020", "2021-05-03..2021-05-03 Day; 2020-12-20..2020-12-20 Day")]
    [InlineData("Those over 6-foot-2 may need more room on 3 may in the bus.", "2021-05-03..2021-05-03 Day")]
    [InlineData("It starts on Sunday, March 27.", "2022-03-27..2022-03-27 Day")]
    [InlineData("They meet tomorrow, 18/01/22, at noon.", "2022-01-18..2022-01-18 Day")]
    [InlineData("They meet today (January 17).", "2022-01-17..2022-01-17 Day")]
    [InlineData("It was sent Wed Oct 27 15:50:06 2021.", "2021-10-27..2021-10-27 Day")]
    [InlineData("In December, six people were hurt.", "2021-12-01..2021-12-31 Month")]
    [InlineData("This may help, and this May it will.", "2022-05-01..2022-05-31 Month")]
    [InlineData("The custom dates back to 1495, and 2000 boxes are left.", "1495-01-01..1495-12-31 Year")]
    [InlineData("Since 9/11 the gates are shut.", "")]
    public void What_stands_beside_a_date_tells_its_year_or_that_it_is_none(string text, string expected) =>
        Assert.Equal(expected, Show(text, Reference, "en"));

    [Theory]
    [InlineData("next month", ".. Month")]
    [InlineData("on Monday", ".. Day")]
    [InlineData("in September", ".. Month")]
    [InlineData("on 5 May 2021", "2021-05-05..2021-05-05 Day")]
    [InlineData("on 30 February 2021", ".. Day")]
    public void What_cannot_be_told_stays_unresolved(string text, string expected) => Assert.Equal(expected, Show(text, null, "en"));

    [Theory]
    [InlineData("de", "am 5. Mai 2020 und am Freitag", "2020-05-05..2020-05-05 Day; 2022-01-14..2022-01-14 Day")]
    [InlineData("de", "Das Werk läuft bis Ende 2032, seit Anfang Mai 2021 mit Gas.", "..2032-12-31 Range; 2021-05-01.. Range")]
    [InlineData("de", "Die Messe geht vom 3. bis 5. Mai 2022; am Ende siegte Bo.", "2022-05-03..2022-05-05 Range")]
    [InlineData("es", "Cerrará hasta finales de 2024 y no a mediados del libro.", "..2024-12-31 Range")]
    [InlineData("fr", "Le pont rouvre début mai 2023, avant la fin du livre.", "2023-05-01..2023-05-15 Month")]
    [InlineData("fr", "le 1er mai 2020, la semaine dernière", "2020-05-01..2020-05-01 Day; 2022-01-10..2022-01-16 Week")]
    [InlineData("fr", "en mars dernier", "2021-03-01..2021-03-31 Month")]
    [InlineData("ar", "في الثالث من مايو 2021 وفي تشرين الثاني 2020", "2021-05-03..2021-05-03 Day; 2020-11-01..2020-11-30 Month")]
    [InlineData("ar", "بدأ العمل في يناير الماضي وينتهي في آذار المقبل", "2021-01-01..2021-01-31 Month; 2022-03-01..2022-03-31 Month")]
    [InlineData("ar", "تقدم اللجنة تقريرها قبل نهاية العام", "..2022-12-31 Range")]
    [InlineData(
        "ar",
        "اجتمع المجلس يوم الأحد، أمس، ثم الأسبوع الماضي",
        "2022-01-16..2022-01-16 Day; 2022-01-16..2022-01-16 Day; 2022-01-10..2022-01-16 Week"
    )]
    [InlineData("es", "el 3 de marzo de 2019, el lunes pasado", "2019-03-03..2019-03-03 Day; 2022-01-10..2022-01-10 Day")]
    [InlineData("it", "il 12 giugno 2018, ieri", "2018-06-12..2018-06-12 Day; 2022-01-16..2022-01-16 Day")]
    [InlineData("pt", "em 7 de setembro de 2021 e na segunda-feira", "2021-09-07..2021-09-07 Day; 2022-01-17..2022-01-17 Day")]
    [InlineData("nl", "op 4 oktober 2021, vorige maand", "2021-10-04..2021-10-04 Day; 2021-12-01..2021-12-31 Month")]
    public void Other_languages_have_absolute_and_plain_relative_dates(string language, string text, string expected) =>
        Assert.Equal(expected, Show(text, Reference, language));

    private static string Show(string text, DateOnly? reference, string language) =>
        string.Join(
            "; ",
            DateFinder
                .Find(text, new TextRange(0, text.Length), reference, language)
                .Select(date =>
                    string.Create(CultureInfo.InvariantCulture, $"{date.From:yyyy-MM-dd}..{date.To:yyyy-MM-dd} {date.Precision}")
                )
        );

    [Theory]
    [InlineData("a ")]
    [InlineData("in ")]
    [InlineData("an a ")]
    [InlineData("three days after ")]
    [InlineData("a week starting ")]
    [InlineData("Monday two weeks after ")]
    public void Words_that_look_ahead_to_one_another_come_to_an_end(string words)
    {
        var text = string.Concat(Enumerable.Repeat(words, 40_000));

        Assert.All(
            DateFinder.Find(text, new TextRange(0, text.Length), Reference, "en"),
            date => Assert.InRange(date.Range.Length, 1, 200)
        );
    }

    [Theory]
    [InlineData("797 decades from now")]
    [InlineData("after 4,990 centuries from now")]
    [InlineData("the last 201 decades")]
    [InlineData("two thousand years before 1 January 1000")]
    [InlineData("the end of the century")]
    [InlineData("5000 weeks ago")]
    public void Far_from_the_calendar_nothing_is_found_and_nothing_breaks(string text)
    {
        foreach (var reference in (DateOnly[])[DateOnly.MinValue, Reference, DateOnly.MaxValue])
        {
            Assert.True(DateFinder.Find(text, new TextRange(0, text.Length), reference, "en").Count <= 1);
        }
    }
}
