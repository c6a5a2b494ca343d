using Summarizer.Grounding;

namespace Summarizer.Tests.Grounding;

public sealed class EvidenceIndexTests
{
    [Theory]
    [InlineData("The mayor said “we won’t close the well-known library” on Friday.", "we won't close", "we won’t close")]
    [InlineData("The mayor said “we won’t close the library” on Friday.", "\"We won't close the library\"", "we won’t close the library")]
    [InlineData("A ﬁne of 300 crowns\nwas paid.", "a fine of 300 crowns was paid", "A ﬁne of 300 crowns\nwas paid")]
    [InlineData("The govern-\nment of Orland resigned.", "the government of Orland resigned", "The govern-\nment of Orland resigned")]
    [InlineData(
        "The bridge \u2013 built in 1931 \u2014 is closed.",
        "bridge - built in 1931 - is",
        "bridge \u2013 built in 1931 \u2014 is"
    )]
    [InlineData("We will wait\u2026 and see.", "will wait... and see", "will wait\u2026 and see")]
    [InlineData("Jose\u0301 Aldana spoke.", "Jos\u00e9 Aldana", "Jose\u0301 Aldana")]
    [InlineData("The co\u00adoperative sold 1,200 tonnes.", "cooperative sold 1,200 tonnes", "co\u00adoperative sold 1,200 tonnes")]
    [InlineData("\u5e02\u9577\u306f\u8f9e\u4efb\u3057\u305f\u3002", "\u8f9e\u4efb", "\u8f9e\u4efb")]
    public void A_quote_is_found_whatever_its_typography(string text, string quote, string expected)
    {
        var article = Given.Article([text]);
        var found = new EvidenceIndex(article).Find(quote);
        Assert.Equal(expected, found?.Quote);
        Assert.Equal(expected, article.Document[found!.Start..found.End]);
    }

    [Theory]
    [InlineData("art")]
    [InlineData("5 per cent")]
    [InlineData("200 people")]
    [InlineData("the harbour master resigned")]
    [InlineData("… — \"")]
    [InlineData("")]
    public void Words_that_the_article_does_not_have_are_nowhere(string quote) =>
        Assert.Null(
            new EvidenceIndex(Given.Article(["The heart of the 1,200 people beat 3.5 per cent faster than the harbour."])).Find(quote)
        );

    [Fact]
    public void A_quote_with_a_few_other_words_becomes_the_articles_own_words()
    {
        var article = Given.Article(["On Monday the council of Westmark voted by nine to four to sell the old ferry to a museum."]);
        var found = new EvidenceIndex(article).Find("the council of Westmark voted by nine to four to sell the ancient ferry to a museum");
        Assert.Equal(EvidenceMatch.Aligned, found?.Match);
        Assert.Equal("the council of Westmark voted by nine to four to sell the old ferry to a museum", found!.Quote);
    }

    [Fact]
    public void A_quote_may_run_over_two_sentences_but_not_be_gathered_from_everywhere()
    {
        var article = Given.Article([
            "The ferry is sold.",
            "A museum in Karst bought it, its director said.",
            "The price is secret.",
            "Nobody on the island will miss the noise of it.",
        ]);
        Assert.Equal(
            "The ferry is sold. A museum in Karst bought it",
            new EvidenceIndex(article).Find("The ferry is sold; a museum in Karst bought it")?.Quote
        );
        Assert.Null(new EvidenceIndex(article).Find("The ferry is secret on the island"));
    }

    [Fact]
    public void The_body_comes_before_the_headline_and_the_headline_before_captions()
    {
        var article = Given.With(
            "Ferry sold to Karst",
            ["The old ferry sold to Karst, in 1990"],
            ["The old boat is gone.", "It was the last ferry, a clerk said."]
        );
        Assert.Equal(article.Document.LastIndexOf("ferry,", StringComparison.Ordinal), new EvidenceIndex(article).Find("ferry")?.Start);
        Assert.Equal(0, new EvidenceIndex(article).Find("ferry sold to karst")?.Start);
        Assert.Equal(article.Captions[0].Range.End, new EvidenceIndex(article).Find("in 1990")?.End);
    }

    [Fact]
    public void A_claim_without_a_quote_gets_the_passage_that_says_most_of_it()
    {
        var article = Given.Article(
            ["The island council met on Monday.", "It sold the old ferry to a museum in Karst for 40,000 crowns.", "The rain went on."],
            ["Tourists will take the bridge."]
        );
        Assert.Equal(
            "It sold the old ferry to a museum in Karst for 40,000 crowns.",
            new EvidenceIndex(article).FindPassage("A museum in Karst has bought the ferry")?.Quote
        );
        Assert.Null(new EvidenceIndex(article).FindPassage("Volcanic ash grounded every airliner in Orland"));
    }

    [Fact]
    public void Every_place_is_exact_however_the_quote_was_bent()
    {
        var words = Enumerable.Range(0, 400).Select(i => $"w{i * 7919 % 1009}").ToArray();
        var sentences = words.Chunk(8).Select(c => string.Join(IsOdd(c) ? " \u2014 " : "\u00a0", c) + ".").ToArray();
        var article = Given.Article(sentences);
        var index = new EvidenceIndex(article);
        Assert.All(
            sentences,
            sentence =>
            {
                var found = index.Find(sentence.ToUpperInvariant().Replace('\u00a0', '\n'));
                Assert.NotNull(found);
                Assert.Equal(found.Quote, article.Document[found.Start..found.End]);
            }
        );

        static bool IsOdd(string[] words) => words[0].Length % 2 == 1;
    }
}
