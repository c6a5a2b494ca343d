using Summarizer.Language;

namespace Summarizer.Tests.Language;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("“Rain is coming,” said Ann Vale.", "Ann Vale: Rain is coming,")]
    [InlineData("\"Rain is coming,\" said Ann Vale, an Elm spokeswoman. \"Bring coats today.\"", "Ann Vale: Rain is coming, | Ann Vale: Bring coats today.")]
    [InlineData("Ann Vale, a farmer from Elm, told reporters: “We need rain badly.”", "Ann Vale: We need rain badly.")]
    [InlineData("Ann Vale arrived late. “We need rain badly,” she added.", "Ann Vale: We need rain badly,")]
    [InlineData("“We need rain badly,” the prime minister told the visiting president.", "the prime minister: We need rain badly,")]
    [InlineData("An official handout issued by the Elm Office said Premier Don Harrow stressed that a “quiet and stable valley” was vital.", "Don Harrow: quiet and stable valley")]
    [InlineData("“The valley needs rain,” according to the official handout.", "the official handout: The valley needs rain,")]
    [InlineData("‘The valley needs rain,’ said Ann Vale, whose dogs’ collars were wet.", "Ann Vale: The valley needs rain,")]
    [InlineData("``The valley needs rain,'' said Ann Vale.", "Ann Vale: The valley needs rain,")]
    [InlineData("She read “A Winter in Elm” twice.", "")]
    public void Quoted_words_have_their_speaker(string text, string expected) => Assert.Equal(expected, Show(text, "en", direct: true));

    [Theory]
    [InlineData("Ann Vale said that the valley would need rain.", "Ann Vale: the valley would need rain")]
    [InlineData("The valley will need rain soon, Ann Vale said.", "Ann Vale: The valley will need rain soon")]
    [InlineData("According to Ann Vale, the valley will need rain.", "Ann Vale: the valley will need rain")]
    [InlineData("The valley needs rain this year, according to police.", "police: The valley needs rain this year")]
    public void Reported_clauses_have_their_speaker(string text, string expected) => Assert.Equal(expected, Show(text, "en", direct: false));

    [Fact]
    public void A_quotation_goes_on_over_paragraphs_until_it_is_closed() => Assert.Equal(
        "Ann Vale: It began with rain. | Ann Vale: It ended with snow.",
        Show("Ann Vale said: “It began with rain.\n“It ended with snow.”", "en", direct: true));

    [Theory]
    [InlineData("de", "„Wir brauchen dringend Regen“, sagte Anna Vale.", "Anna Vale: Wir brauchen dringend Regen")]
    [InlineData("fr", "« Nous avons besoin de pluie », explique Anna Vale.", "Anna Vale: Nous avons besoin de pluie")]
    public void Other_languages_have_their_marks_and_verbs(string language, string text, string expected) => Assert.Equal(expected, Show(text, language, direct: true));

    private static string Show(string text, string language, bool direct)
    {
        var (paragraphs, start) = (new List<TextRange>(), 0);
        foreach (var line in text.Split('\n'))
        {
            paragraphs.Add(new TextRange(start, start + line.Length));
            start += line.Length + 1;
        }

        return string.Join(" | ", QuotationFinder.Find(text, paragraphs, language).Where(quotation => quotation.Direct == direct)
            .Select(quotation => $"{quotation.Speaker}: {quotation.Text}"));
    }
}
