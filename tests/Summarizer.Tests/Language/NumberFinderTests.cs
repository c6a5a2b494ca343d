using Summarizer.Language;
using Summarizer.Language.Numbers;

namespace Summarizer.Tests.Language;

public sealed class NumberFinderTests
{
    [Theory]
    [InlineData(
        "It was the second telephonic conversation between the two leaders.",
        "second = 2 ordinal of telephonic conversation; two = 2 of leaders"
    )]
    [InlineData("The bridge cost $3.2bn.", "$3.2bn = 3200000000 USD")]
    [InlineData(
        "It is worth 3.2 billion dollars, or $3,200 million.",
        "3.2 billion dollars = 3200000000 USD; $3,200 million = 3200000000 USD"
    )]
    [InlineData("About 40 per cent of voters stayed away.", "40 per cent = 40 percent of voters About")]
    [InlineData(
        "Shares lost 5% and the rate rose by 2.5 percentage points.",
        "5% = 5 percent; 2.5 percentage points = 2.5 percentage point"
    )]
    [InlineData("At least 14 people were hurt.", "14 = 14 of people From")]
    [InlineData("A dozen men and twenty-one women came, and hundreds more.", "A dozen = 12 of men; twenty-one = 21 of women")]
    [InlineData("Two-thirds of the members left.", "Two-thirds = 0.67 fraction of members")]
    [InlineData("Rovers won 3-1.", "3-1 = 3 to 1 score")]
    [InlineData(
        "Between 10 and 15 per cent; 10 to 15 people; $3-4 billion.",
        "10 and 15 per cent = 10 to 15 percent; 10 to 15 = 10 to 15 of people; $3-4 billion = 3000000000 to 4000000000 USD"
    )]
    [InlineData("Nora Vane, 45, has a 7-year-old boy.", "45 = 45 year old; 7-year-old = 7 year old of boy")]
    [InlineData("They walked 40 km in three hours.", "40 km = 40 kilometre; three hours = 3 hour")]
    [InlineData("Nearly one hundred and twenty thousand homes", "one hundred and twenty thousand = 120000 of homes Nearly")]
    [InlineData(
        "half a million people, two and a half million trees",
        "half a million = 500000 of people; two and a half million = 2500000 of trees"
    )]
    [InlineData("a £50m loan for 5m people", "£50m = 50000000 GBP of loan; 5m = 5000000 of people")]
    [InlineData("No one knew the one who left; one man stayed.", "one = 1 of man")]
    [InlineData("The new Falcon 737 landed at 10:30 a.m.", "10:30 a.m. = 630 time")]
    [InlineData("She lost 20 pounds; the ticket cost 20 pounds.", "20 pounds = 20 pound; 20 pounds = 20 GBP")]
    [InlineData("the First Lady and the Second World War", "")]
    public void Figures_have_a_value_a_unit_and_what_they_count(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Reading.Of(text, "en", today: null).Numbers.Select(Show)));

    [Theory]
    [InlineData(
        "Der Umsatz stieg um 3,5 Prozent auf 1.234,5 Millionen Euro.",
        "de",
        "3,5 Prozent = 3.5; 1.234,5 Millionen Euro = 1234500000.0"
    )]
    [InlineData("Le budget de 3 200 euros, soit 12,5 pour cent.", "fr", "3 200 euros = 3200; 12,5 pour cent = 12.5")]
    [InlineData("Dos hombres y 1.500 casas", "es", "Dos = 2; 1.500 = 1500")]
    public void Other_languages_have_their_own_separators_and_words(string text, string language, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                "; ",
                Reading
                    .Of(text, language, today: null)
                    .Numbers.Select(number => FormattableString.Invariant($"{number.Text} = {number.Value}"))
            )
        );

    private static string Show(NumberMention number) =>
        FormattableString.Invariant($"{number.Text} = {number.Value:0.##}")
        + (number.Upper is null ? "" : FormattableString.Invariant($" to {number.Upper}"))
        + (number.Unit is null ? "" : $" {number.Unit}")
        + (number.Of is null ? "" : $" of {number.Of}")
        + (number.Bound == NumberBound.Exact ? "" : $" {number.Bound}");

    [Theory]
    [InlineData("Les lignes 101 102 103 104 105 106 107 108 109 110 ferment.", "fr", "101")]
    [InlineData("Linje 101 102 103 104 105 106 107 108 109 110 111 112 stängs.", "sv", "101")]
    [InlineData("one hundred and twenty one hundred and twenty one hundred and twenty", "en", "121")]
    [InlineData("3 billion billion billion billion billion men", "en", "1000000000000000000")]
    [InlineData("999999999999999 trillion trillion men", "en", "1000000000000000000")]
    public void Numbers_in_a_row_are_no_figure_past_what_one_can_be(string text, string language, string first) =>
        Assert.Equal(first, FormattableString.Invariant($"{Reading.Of(text, language, today: null).Numbers[0].Value:0}"));
}
