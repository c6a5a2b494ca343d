using System.Text;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class PlainTextReaderTests
{
    private const string First = "The ferry Corncrake left Larkhaven at dawn on Monday with 212 people aboard and never reached Port Elin.";
    private const string Second =
        "“We heard one call, then nothing,” harbour master Ada Holm said. The coast guard sent four boats and will go on searching until Thursday.";
    private const string Third =
        "Its owner, Brasco Lines, had asked the council for a new engine in September last year. The council is to meet next week.";

    private static Article Read(string text) =>
        ArticleReader.Read(Encoding.UTF8.GetBytes(text), new UploadHints { Name = "upload.txt" }).Article!;

    [Fact]
    public void A_newspaper_page_saved_as_text_comes_apart_into_its_parts()
    {
        var article = Read(
            $"""
            Ferry with 212 aboard lost off Port Elin

            Coast guard sends four boats as ‘one call’ is all that was heard


            Peter Tarn March 7, 2022
            The Corncrake in 2019. PHOTO: FILE

            LARKHAVEN:

            {First}

            {Second}

            {Third}


            COMMENTS

            Replying to X

            The council knew! It was warned about the engine for years and did nothing, as everybody in this town can tell you.

            Comments are moderated and generally will be posted if they are on-topic and not abusive.
            """
        );

        Assert.Equal("Ferry with 212 aboard lost off Port Elin", article.Headline?.Text);
        Assert.Equal("Coast guard sends four boats as ‘one call’ is all that was heard", article.Subheadline?.Text);
        Assert.Equal(["Peter Tarn"], article.Authors);
        Assert.Equal(new DateOnly(2022, 3, 7), article.Published?.Date);
        Assert.Equal(new Dateline("LARKHAVEN:", "Larkhaven"), article.Dateline);
        Assert.Equal(["The Corncrake in 2019. PHOTO: FILE"], article.Captions.Select(caption => caption.Text));
        Assert.Equal($"{First}\n\n{Second}\n\n{Third}", article.BodyText);
        Assert.Equal(["byline", "dateline", "comments"], article.Removed.Select(cut => cut.Rule));
    }

    [Fact]
    public void A_masthead_sections_buttons_and_link_lists_are_cut_each_by_its_rule()
    {
        var article = Read(
            $"""
            The Larkhaven Courier
            Tuesday, March 8, 2022
            Home > News > Coast
            Ferry lost off Port Elin
            By ADA MARLOW and PETER TARN
            Published: March 7, 2022 | Updated 3h ago
            Share
            3 min read
            {First}
            Advertisement
            Related Articles
            Ten ships to watch this summer
            Why the harbour is empty
            {Second}
            Read more: The last voyage of the Heron
            {Third}
            Tags: ferry, Larkhaven
            Sign up for our newsletter
            12 Comments
            Peter: What a shame that nobody listened to the captain when he said it was unsafe.
            © 2022 The Larkhaven Courier. All rights reserved.
            """
        );

        Assert.Equal("Ferry lost off Port Elin", article.Headline?.Text);
        Assert.Equal(["Ada Marlow", "Peter Tarn"], article.Authors);
        Assert.Equal(new DateOnly(2022, 3, 7), article.Published?.Date);
        Assert.Equal("The Larkhaven Courier", article.Publisher);
        Assert.Equal($"{First}\n\n{Second}\n\n{Third}", article.BodyText);
        Assert.Superset(
            new HashSet<string>
            {
                "masthead",
                "navigation",
                "byline",
                "share",
                "advertisement",
                "related",
                "related-line",
                "tags",
                "newsletter",
                "comments",
            },
            article.Removed.Select(cut => cut.Rule).ToHashSet()
        );
    }

    [Fact]
    public void Lines_wrapped_at_a_width_are_joined_again()
    {
        var article = Read(
            """
            Ferry lost off Port Elin

            By Ada Holm

            The ferry Corncrake left Larkhaven at dawn on Monday with 212
            people aboard and never reached Port Elin. The coast guard sent
            four boats.

            Its owner, Brasco Lines, had asked the council for a new engine
            in September last year. The council is to meet next week, and a
            long-awaited report, which two members have read, is still kept-
            back for now.
            """
        );

        Assert.Equal("Ferry lost off Port Elin", article.Headline?.Text);
        Assert.Equal(2, article.Blocks.Count);
        Assert.Equal(
            "The ferry Corncrake left Larkhaven at dawn on Monday with 212 people aboard and never reached Port Elin. The coast guard sent four boats.",
            article.Blocks[0].Range.Of(article.Document)
        );
    }

    [Fact]
    public void An_interview_keeps_its_questions()
    {
        var article = Read(
            $"""
            ‘We heard one call, then nothing’

            Harbour master Ada Holm on the loss of the Corncrake

            By Peter Tarn

            Q: When did you know that something was wrong?

            A: At six. {Third}

            Q: What will you do now?

            A: {Second}
            """
        );

        Assert.Equal("‘We heard one call, then nothing’", article.Headline?.Text);
        Assert.Equal("Harbour master Ada Holm on the loss of the Corncrake", article.Subheadline?.Text);
        Assert.Equal(4, article.Blocks.Count);
        Assert.Null(article.Dateline);
    }

    [Fact]
    public void A_German_page_is_read_by_German_phrases()
    {
        var article = Read(
            """
            Fähre vor Neuhafen gesunken

            Von Lena Ruhl, 7. März 2022, 14:30 Uhr

            Foto: Hafenamt

            Grünau (dpa) - Die Fähre „Kornralle“ ist am Montag mit 212 Menschen an Bord vor Neuhafen gesunken, wie das Hafenamt mitteilte.

            „Wir hörten einen Ruf, dann nichts mehr“, sagte die Hafenmeisterin. Die Küstenwache sucht mit vier Booten.

            Lesen Sie auch
            Zehn Schiffe, die man kennen muss

            Kommentare

            Das war doch klar, dass das irgendwann passieren musste, wenn man nichts tut.
            """
        );

        Assert.Equal("de", article.Language);
        Assert.Equal(["Lena Ruhl"], article.Authors);
        Assert.Equal("Grünau", article.Dateline?.Place);
        Assert.Equal(2, article.Blocks.Count);
        Assert.DoesNotContain("irgendwann", article.Document, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_above_the_article_are_a_button_and_end_nothing()
    {
        var article = Read($"Ferry lost off Port Elin\nComments\nShare\n{First}\n{Second}\n{Third}");

        Assert.Equal($"{First}\n\n{Second}\n\n{Third}", article.BodyText);
    }

    [Fact]
    public void Subheadings_and_items_are_told_from_paragraphs()
    {
        var article = Read(
            $"Ferry lost off Port Elin\n\n{First}\n\nWhat went wrong\n\n{Second}\n\n• Ten boats sailed\n• Two came back\n\n{Third}"
        );

        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.Subheading, BlockKind.Paragraph, BlockKind.ListItem, BlockKind.ListItem, BlockKind.Paragraph],
            article.Blocks.Select(block => block.Kind)
        );
    }
}
