using System.Globalization;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class BylineParserTests
{
    [Theory]
    [InlineData("By Ada Holm", "Ada Holm")]
    [InlineData("BY ADA HOLM AND PETER O'HARA", "Ada Holm;Peter O'Hara")]
    [InlineData("By: Ada Holm & Peter McNeill", "Ada Holm;Peter McNeill")]
    [InlineData("By Ada Holm, Peter Tarn and J. K. Marlow", "Ada Holm;Peter Tarn;J. K. Marlow")]
    [InlineData("By Ada Holm, Political Correspondent", "Ada Holm")]
    [InlineData("By Ada Holm, Senior Staff Writer | Updated 3h ago", "Ada Holm")]
    [InlineData("By Senior Reporter Ada Holm", "Ada Holm")]
    [InlineData("Ada Holm ada.holm@example.org @adaholm", "Ada Holm")]
    [InlineData("By Ada Holm in Larkhaven", "Ada Holm")]
    [InlineData("By Ada Holm For Brightonline", "Ada Holm")]
    [InlineData("By Ada Holm, Reuters", "Ada Holm")]
    [InlineData("By Ada Holm (Associated Press)", "Ada Holm")]
    [InlineData("By Daily Tern Reporter", "")]
    [InlineData("By Associated Press", "")]
    [InlineData("Ada Holm and Daily Tern Reporter", "Ada Holm")]
    [InlineData("Von Ursula von der Wiese", "Ursula von der Wiese")]
    [InlineData("Par Élodie Marchand et Jean-Luc Petit", "Élodie Marchand;Jean-Luc Petit")]
    [InlineData("Por Ana Gómez y Luis Prado", "Ana Gómez;Luis Prado")]
    [InlineData("Автор: Анна Петрова", "Анна Петрова")]
    [InlineData("Written by Ada Holm • 5 min read", "Ada Holm")]
    [InlineData("By. Ada Holm.", "Ada Holm")]
    [InlineData("By Voltane", "Voltane")]
    [InlineData("By Fatima al-Rashid and Omar bin Tarek", "Fatima al-Rashid;Omar bin Tarek")]
    public void Names_are_left_when_roles_addresses_and_agencies_are_gone(string printed, string names) =>
        Assert.Equal(names.Split(';', StringSplitOptions.RemoveEmptyEntries), BylineParser.Parse(printed).Authors);

    [Theory]
    [InlineData("Ada Holm January 17, 2022", "Ada Holm", "2022-01-17")]
    [InlineData("By Ada Holm | Published: 14:11 EST, 25 October 2013 | Updated: 15:36 EST, 25 October 2013", "Ada Holm", "2013-10-25")]
    [InlineData("Monday, 17 January 2022 - Ada Holm", "Ada Holm", "2022-01-17")]
    [InlineData("Von Ada Holm, 17. Januar 2022, 14:30 Uhr", "Ada Holm", "2022-01-17")]
    [InlineData("Published on 17 January 2022 by Ada Holm", "Ada Holm", "2022-01-17")]
    [InlineData("Last updated on March 3, 2021", "", "2021-03-03")]
    [InlineData("Reuters | May 9, 2020", "", "2020-05-09")]
    public void A_date_on_the_line_is_the_articles(string printed, string names, string date)
    {
        var byline = BylineParser.Parse(printed);

        Assert.Equal(names.Split(';', StringSplitOptions.RemoveEmptyEntries), byline.Authors);
        Assert.Equal(date, byline.Published?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.True(byline.IsWhole);
    }

    [Theory]
    [InlineData("By the time the ferry left on January 17, 2022, the harbour was empty.")]
    [InlineData("The council met on March 3, 2021")]
    [InlineData("Ten ships sail at dawn")]
    [InlineData("By all accounts it was a hard winter")]
    public void A_sentence_is_no_byline(string line) => Assert.False(BylineParser.Parse(line).IsWhole);

    [Theory]
    [InlineData("admin")]
    [InlineData("Reuters")]
    [InlineData("https://example.org/staff/ada")]
    public void An_author_field_without_a_person_has_none(string field) => Assert.Empty(BylineParser.Names(field));
}
