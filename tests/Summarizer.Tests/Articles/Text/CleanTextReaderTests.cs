using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class CleanTextReaderTests
{
    private const string Story =
        "The ferry left Larkhaven at dawn with 212 people aboard. It never reached Port Elin, the harbour master said.";

    [Theory]
    [InlineData("", "", null)]
    [InlineData("(CNN)", "", null)]
    [InlineData("(CNN) -- ", "", null)]
    [InlineData("Port Elin, Westmark (CNN) -- ", "", "Port Elin, Westmark")]
    [InlineData("LARKHAVEN (Agency) - ", "", "Larkhaven")]
    [InlineData("By. Ada Holm. ", "Ada Holm", null)]
    [InlineData("By . Ada Holm . ", "Ada Holm", null)]
    [InlineData("By. Ada Holm. and Peter Tarn. ", "Ada Holm;Peter Tarn", null)]
    [InlineData("By. Ada Holm For Brightonline. ", "Ada Holm", null)]
    [InlineData("By. Ada Holm and Daily Tern Reporter. ", "Ada Holm", null)]
    [InlineData("By. Daily Tern Reporter. PUBLISHED:. 14:11 EST, 25 October 2013. |. UPDATED:. 15:36 EST, 25 October 2013. ", "", null)]
    [InlineData(
        "By . J. K. Marlow . PUBLISHED: . 14:11 EST , 25 October 2013 . | . UPDATED: . 15:36 EST , 25 October 2013 . ",
        "J. K. Marlow",
        null
    )]
    [InlineData("By. Ada Holm. Last updated at 2:18 PM on 30th December 2011. ", "Ada Holm", null)]
    [InlineData("By. Ada Holm. Follow @@ada_holm. ", "Ada Holm", null)]
    [InlineData("updated 8:10 AM EDT , Tue July 29 , 2014 ", "", null)]
    [InlineData("Friday , May 5th 2000 , 2:12AM ", "", null)]
    public void A_byline_that_runs_into_the_text_is_cut(string lead, string authors, string? place)
    {
        var article = ArticleReader.ReadText(lead + Story, UploadHints.None).Article!;

        Assert.Equal(Story, article.BodyText);
        Assert.Equal(authors.Split(';', StringSplitOptions.RemoveEmptyEntries), article.Authors);
        Assert.Equal(place, article.Dateline?.Place);
        Assert.Equal(lead.Length > 0, article.Removed.Count > 0);
        Assert.Null(article.Headline);
    }

    [Fact]
    public void Its_dates_become_the_articles()
    {
        var article = ArticleReader
            .ReadText(
                "By. Ada Holm. PUBLISHED:. 14:11 EST, 25 October 2013. |. UPDATED:. 15:36 EST, 26 October 2013. " + Story,
                UploadHints.None
            )
            .Article!;

        Assert.Equal(new DateOnly(2013, 10, 25), article.Published?.Date);
        Assert.Equal(new TimeOnly(14, 11), article.Published?.Time);
        Assert.Equal(new DateOnly(2013, 10, 26), article.Updated?.Date);
    }

    [Fact]
    public void A_byline_after_summary_points_is_cut_where_it_stands()
    {
        const string points = "Ferry sinks off Port Elin. Rescuers search all night. ";
        var article = ArticleReader
            .ReadText(points + "By. Ada Holm. PUBLISHED:. 14:11 EST, 25 October 2013. " + Story, UploadHints.None)
            .Article!;

        Assert.Equal(points + Story, article.BodyText);
    }

    [Theory]
    [InlineData("Scroll down for video.", "related-line")]
    [InlineData("CNN's Ada Holm contributed to this report.", "credits")]
    [InlineData("Sorry we are not currently accepting comments on this article .", "comments")]
    [InlineData("©2015 Larkhaven Herald. All rights reserved.", "copyright")]
    public void A_sentence_that_is_known_boilerplate_is_cut(string sentence, string rule)
    {
        var article = ArticleReader.ReadText($"{Story} {sentence}", UploadHints.None).Article!;

        Assert.Equal(Story, article.BodyText);
        Assert.Contains(article.Removed, cut => cut.Rule == rule);
    }

    [Theory]
    [InlineData("By the time the ferry left, it was noon.")]
    [InlineData("By Friday. That was the plan.")]
    [InlineData("December 16, 2014 was a dark day.")]
    [InlineData("Ferry.")]
    [InlineData("42")]
    [InlineData("{\"a\": 1}")]
    [InlineData("Comments")]
    public void Whatever_holds_a_word_is_read_whole(string text)
    {
        var article = ArticleReader.ReadText(text, UploadHints.None).Article!;

        Assert.Equal(text, article.BodyText);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\u202e\u0001\ufeff")]
    public void Only_an_empty_one_is_rejected(string text) =>
        Assert.StartsWith("empty:", ArticleReader.ReadText(text, UploadHints.None).Rejection?.Reason, StringComparison.Ordinal);

    [Fact]
    public void A_headline_is_read_where_several_lines_make_it_plain()
    {
        var article = ArticleReader
            .ReadText(
                $"Ferry lost off Port Elin\n\nBy Ada Holm\n\n{Story}\n\nA search goes on, the coast guard said on Monday.",
                UploadHints.None
            )
            .Article!;

        Assert.Equal("Ferry lost off Port Elin", article.Headline?.Text);
        Assert.Equal(["Ada Holm"], article.Authors);
        Assert.Equal(2, article.Blocks.Count);
    }
}
