using Summarizer.Language;
using Summarizer.Language.Sentences;

namespace Summarizer.Tests.Language;

public sealed class SentenceSplitterTests
{
    // "|" marks where a sentence ends; the white space after it is no part of any.
    [Theory]
    [InlineData("en", "It rained.| Nobody minded.")]
    [InlineData("en", "Mr. Oakes met Dr. Lena Ruhl at St. Anne's.| They left at once.")]
    [InlineData("en", "The U.S. President spoke.| He works in the U.S.| The talks end today.")]
    [InlineData("en", "U.S. Steel rose 3.5 percent to $12.40.| U.K. Prime Minister Ada Holm agreed.")]
    [InlineData("en", "J. K. Marlow and George W. Tarn wrote it.| It sold.")]
    [InlineData("en", "They chose plan B.| It failed.")]
    [InlineData("en", "The meeting is at 5 p.m. Monday.| It ends at 7 p.m.| The hall closes then.")]
    [InlineData("en", "Brasco Inc. said so.| She left Brasco Inc.| The stock fell.")]
    [InlineData("en", "“We won.”| She smiled.")]
    [InlineData("en", "\"We won.\"| The crowd roared.| \"We did it!\" he cried")]
    [InlineData("en", "\"Did we win?\" he asked.| \"Yes!\" she said.")]
    [InlineData("en", "Well … maybe.| And then...| Nothing.| He said ... I did not.")]
    [InlineData("en", "It was pivotal for stability.|“Afghan towns wait,” he said.")]
    [InlineData("en", "Prices rose.|The bank waited.|\"Too late,\" it said.")]
    [InlineData("en", "Most Ph.D. students in Lindholm will be paid more.| All Ph.D. programs agreed.")]
    [InlineData("en", "Visit example.com or Node.js docs, or U.S.A today.| Booking.Com is a site.")]
    [InlineData("en", "See p. 14 and No. 7, i.e. the fee.| Holm vs. Tarn et al. is dear.| Fees rose on Jan. 5, 2021.| In Feb.| They fell.")]
    [InlineData("en", "He left ( late ) .| She stayed .| `` No , '' he said .| ' We go . '| They went .")]
    [InlineData("en", "Scott , whose No . 10 car led , won .| He cheered .")]
    [InlineData("en", "What?!| Really‽| Yes.")]
    [InlineData("en", "The facts:| • Ten ships sailed| • Two sank")]
    [InlineData("en", "(He was late.)| She was not.| It fell by 3%.[2]| Later it rose.")]
    [InlineData("en", "iPhone sales rose.| eBay fell.| Yahoo! is back.")]
    [InlineData("en", "He lives on Main St.| The house is red.| St. Olave is no saint.")]
    [InlineData("en", "1. Bread is dear.| 2. Milk is not.| In 2019.| Then it rained.")]
    [InlineData("de", "Am 5. Januar sprach Dr. Kern z. B. über Geld.| Die Stadt zahlt rund 3,5 Mio. Euro.| Platz 3.| Das war gut.")]
    [InlineData("de", "„Wir haben gewonnen.“| Der Trainer lachte.| „Und jetzt?“, fragte er.")]
    [InlineData("fr", "M. Dubois est venu.| « Oui. »| Elle a souri.| Il gagne 3,5 M. d'euros.")]
    [InlineData("es", "El Sr. Gómez llegó de EE. UU. ayer.| ¿Por qué?| ¡No lo sé!| Nadie habló.")]
    [InlineData("ja", "雨が降った。|誰も気にしなかった。|「もう終わりだ。」と市長は述べた。|本当か？|はい。")]
    [InlineData("zh", "今天下雨。|没有人介意！|“为什么？”|他没有回答。")]
    [InlineData("ar", "هل وصل القطار؟| نعم وصل.| انتهى الأمر.")]
    [InlineData("ur", "بارش ہوئی۔| کسی نے پروا نہ کی۔| کیوں؟")]
    [InlineData("hi", "बारिश हुई।| किसी ने परवाह नहीं की।")]
    [InlineData("el", "Γιατί έφυγε;| Κανείς δεν ξέρει.")]
    public void Sentences_end_where_a_reader_would_end_them(string language, string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var expected = marked.Split('|', StringSplitOptions.TrimEntries).Select(sentence => sentence.TrimStart('•', ' '));

        var ranges = SentenceSplitter.Split(text, new TextRange(0, text.Length), language);

        Assert.Equal(expected, ranges.Select(range => range.Of(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    public void White_space_holds_no_sentence(string text) =>
        Assert.Empty(SentenceSplitter.Split(text, new TextRange(0, text.Length), "en"));

    [Fact]
    public void Ranges_refer_to_the_whole_text_and_stay_inside_the_stretch()
    {
        const string text = "Skip this. One here. Two here. Skip that.";

        var ranges = SentenceSplitter.Split(text, new TextRange(11, 30), "en");

        Assert.Equal(["One here.", "Two here."], ranges.Select(range => range.Of(text)));
    }

    [Theory]
    [InlineData('.')]
    [InlineData('"')]
    [InlineData('(')]
    [InlineData('「')]
    [InlineData('[')]
    public void A_paragraph_of_one_mark_alone_is_read_in_one_pass(char mark)
    {
        var text = new string(mark, 200_000);

        var sentences = SentenceSplitter.Split(text, new TextRange(0, text.Length), "en");

        Assert.InRange(sentences.Count, 0, (text.Length / SentenceSplitter.Longest) + 1);
        Assert.All(sentences, sentence => Assert.InRange(sentence.Length, 1, SentenceSplitter.Longest));
    }

    [Fact]
    public void What_has_no_stop_is_cut_between_words_and_nothing_of_it_is_lost()
    {
        var text = string.Concat(Enumerable.Repeat("they looked and looked ", 1_000));

        var sentences = SentenceSplitter.Split(text, new TextRange(0, text.Length), "en");

        Assert.All(sentences, sentence => Assert.InRange(sentence.Length, 1, SentenceSplitter.Longest));
        Assert.Equal(text.TrimEnd(), string.Join(' ', sentences.Select(sentence => sentence.Of(text))));
    }

    /// <summary>The splitter passes over all other characters unseen.</summary>
    [Fact]
    public void Every_stop_bullet_and_quotation_mark_that_means_something_to_it_is_looked_at()
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            Assert.True(
                Marks.Telling.Contains(c)
                    || !(Marks.IsAnyStop(c) || Marks.IsBullet(c) || new OpenQuotes().See($"{c}", 0, new TextRange(0, 1))),
                $"U+{(int)c:X4}"
            );
        }
    }
}
