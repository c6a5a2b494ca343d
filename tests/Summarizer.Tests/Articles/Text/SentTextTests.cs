using System.Text;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

/// <summary>Text that was sent to a desk: wire copy, releases, mail.</summary>
public sealed class SentTextTests
{
    private const string First = "The ferry Corncrake left Larkhaven at dawn on Monday with 212 people aboard and never reached Port Elin.";
    private const string Second =
        "“We heard one call, then nothing,” harbour master Ada Holm said. The coast guard sent four boats and will go on searching until Thursday.";
    private const string Third =
        "Its owner, Brasco Lines, had asked the council for a new engine in September last year. The council is to meet next week.";

    private static Article Read(string text) =>
        ArticleReader.Read(Encoding.UTF8.GetBytes(text), new UploadHints { Name = "upload.txt" }).Article!;

    [Fact]
    public void Wire_copy_loses_its_slug_and_what_follows_the_end_mark()
    {
        var article = Read(
            $"""
            FERRY-LOSS/TALKS (UPDATE 2)

            Ferry lost off Port Elin with 212 aboard

            LARKHAVEN, March 7 (Agency) - {First}

            {Second}

            (Reporting by Ada Holm; Editing by Peter Tarn)

            -30-

            ATTN desk: do not use before Tuesday, pictures will follow in an hour or so from the coast.
            """
        );

        Assert.Equal("Ferry lost off Port Elin with 212 aboard", article.Headline?.Text);
        Assert.Equal("Larkhaven", article.Dateline?.Place);
        Assert.Equal($"{First}\n\n{Second}", article.BodyText);
        Assert.Equal(["slug", "dateline", "credits", "end"], article.Removed.Select(cut => cut.Rule));
    }

    [Fact]
    public void A_press_release_is_its_news_without_contacts_and_about()
    {
        var article = Read(
            $"""
            FOR IMMEDIATE RELEASE

            Media contact:
            Lena Ruhl
            +44 20 5550 0142
            lena.ruhl@brasco.example

            Brasco Lines orders new engines for all ferries

            LARKHAVEN, Westmark – March 9, 2022 – Brasco Lines today ordered new engines for its nine ferries, at a cost of $3.2 million.

            {Second}

            {Third}

            About Brasco Lines
            Brasco Lines has run ferries between Larkhaven and Port Elin since 1921. It employs 140 people in nine towns.

            ###

            This release may contain forward-looking statements that are not facts.
            """
        );

        Assert.Equal("Brasco Lines orders new engines for all ferries", article.Headline?.Text);
        Assert.Equal("Larkhaven, Westmark", article.Dateline?.Place);
        Assert.Equal(new DateOnly(2022, 3, 9), article.Published?.Date);
        Assert.StartsWith("Brasco Lines today ordered", article.BodyText, StringComparison.Ordinal);
        Assert.EndsWith(Third, article.BodyText, StringComparison.Ordinal);
        Assert.Equal(["contact", "release-notice", "dateline", "about", "end"], article.Removed.Select(cut => cut.Rule));
    }

    [Fact]
    public void A_forwarded_mail_is_the_article_inside_it()
    {
        var article = Read(
            $"""
            Hi all, worth a look before the meeting. Ada

            ---------- Forwarded message ---------
            From: Peter Tarn <peter@example.org>
            Date: Mon, 7 Mar 2022 at 10:12
            Subject: Fwd: Ferry lost off Port Elin
            To: Desk <desk@example.org>

            {First}

            {Second}

            --
            Peter Tarn, night desk
            """
        );

        Assert.Equal("Ferry lost off Port Elin", article.Headline?.Text);
        Assert.Equal($"{First}\n\n{Second}", article.BodyText);
        Assert.Equal(["email-note", "email-header", "signature"], article.Removed.Select(cut => cut.Rule));
    }
}
