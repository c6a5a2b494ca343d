using System.Globalization;
using Summarizer.Articles;
using Summarizer.Language;
using Summarizer.Language.Dates;

namespace Summarizer.Tests.Language;

/// <summary>Which side of today a day lies on: by what the sentence does, by weeks counted, and never where it isn't told.</summary>
public sealed class DateTenseTests
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2025, 9, 24);

    [Theory]
    [InlineData("en", "The board meets Friday week.", "2025-10-03")]
    [InlineData("en", "Crews will strike a week on Monday.", "2025-10-06")]
    [InlineData("en", "The mill will close two weeks tomorrow.", "2025-10-09")]
    [InlineData("en", "The mill burnt down a week last Friday.", "2025-09-12")]
    [InlineData("en", "The mill burnt down a week ago Friday.", null)]
    [InlineData("en", "The council votes Wednesday week.", null)]
    [InlineData("fr", "Le conseil se réunira après-demain.", "2025-09-26")]
    [InlineData("fr", "Le meunier est mort avant-hier.", "2025-09-22")]
    [InlineData("fr", "Le vote aura lieu lundi en huit.", null)]
    [InlineData("de", "Der Rat tagt übermorgen.", "2025-09-26")]
    [InlineData("de", "Der Rat tagt Montag in einer Woche.", null)]
    [InlineData("es", "El consejo se reunirá pasado mañana.", "2025-09-26")]
    [InlineData("it", "Il mugnaio è morto l'altro ieri.", "2025-09-22")]
    [InlineData("pt", "O conselho reúne-se depois de amanhã.", "2025-09-26")]
    [InlineData("nl", "De raad komt overmorgen bijeen.", "2025-09-26")]
    public void Days_are_counted_as_they_are_said(string language, string text, string? day) => Expect(language, text, day);

    [Theory]
    [InlineData("en", "Fares rise by 4 per cent starting Sunday.", "2025-09-28..")]
    [InlineData("en", "The ferry opens on Saturday.", "2025-09-27")]
    [InlineData("en", "The hearing has been set for Monday.", "2025-09-29")]
    [InlineData("en", "The vote was postponed to Thursday.", "2025-09-25")]
    [InlineData("en", "The order takes effect on Sunday.", "2025-09-28")]
    [InlineData("en", "The court is to rule on Monday.", "2025-09-29")]
    [InlineData("en", "The mill paid a fine on Monday.", "2025-09-22")]
    [InlineData("en", "All sailings have been stopped until Tuesday.", "..2025-09-30")]
    [InlineData("en", "The bridge is closed for repairs until the end of August.", "..2026-08-31")]
    [InlineData("en", "The ships were held until Tuesday.", null)]
    [InlineData("en", "Ships will run every twenty minutes from Monday.", "2025-09-29")]
    [InlineData("fr", "Le procès s'ouvrira lundi.", "2025-09-29")]
    [InlineData("fr", "Il a été arrêté lundi.", "2025-09-22")]
    [InlineData("de", "Der Rat wird am Montag entscheiden.", "2025-09-29")]
    [InlineData("de", "Der Rat hat am Montag entschieden.", "2025-09-22")]
    [InlineData("es", "El juicio empezará el lunes.", "2025-09-29")]
    [InlineData("it", "Il processo inizierà lunedì.", "2025-09-29")]
    public void A_weekday_lies_where_its_sentence_looks(string language, string text, string? day) => Expect(language, text, day);

    [Theory]
    [InlineData("The Jan. 6 committee heard the miller.", null)]
    [InlineData("He spoke of the Oct. 1. riot at the mill.", null)] // A riot of next week is none.
    [InlineData("The Sept. 20 attack on the mill killed two.", "2025-09-20")]
    [InlineData("The miller spoke on Jan. 6 for an hour.", "2025-01-06")]
    public void A_day_that_names_an_event_of_long_ago_tells_no_year(string text, string? day) => Expect("en", text, day);

    [Fact]
    public void A_short_year_in_a_name_is_none()
    {
        Assert.Empty(DateFinder.Find("The band Sound of '76 played.", new TextRange(0, 29), Today, "en"));
        Assert.Single(DateFinder.Find("Back in '76 the band played.", new TextRange(0, 28), Today, "en"));
    }

    [Theory]
    [InlineData("en", "2025-03-04")]
    [InlineData("en-US", "2025-03-04")]
    [InlineData("en-GB", "2025-04-03")]
    [InlineData("fr", "2025-04-03")]
    public void The_region_of_a_language_tells_which_number_is_the_month(string language, string day) =>
        Expect(language, "03/04/2025", day);

    [Theory]
    [InlineData("""<html lang="en-GB">""", null, "en-GB")]
    [InlineData("""<html lang="en">""", "https://courier.example.uk/1", "en-GB")]
    [InlineData("""<html lang="en">""", "https://courier.example/1", "en")]
    [InlineData("""<html lang="de-CH">""", null, "en")] // The text speaks against it.
    public void A_page_tells_its_region(string root, string? address, string locale)
    {
        var html = Articles.HtmlPages.Page(Articles.HtmlPages.Paragraphs).Replace("""<html lang="en">""", root, StringComparison.Ordinal);
        Assert.Equal(locale, ArticleReader.ReadHtml(html, UploadHints.None with { Url = address }).Article!.Locale);
    }

    private static void Expect(string language, string text, string? day)
    {
        var found = Assert.Single(DateFinder.Find(text, new TextRange(0, text.Length), Today, language));
        var (from, to) = (Iso(found.From), Iso(found.To));
        Assert.Equal(day ?? "", from == to ? from : $"{from}..{to}");
    }

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
