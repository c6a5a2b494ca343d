using MimeKit;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class MailReaderTests
{
    private static readonly string Html = string.Concat(Told.Paragraphs.Select(text => $"<p>{text}</p>"));

    private static byte[] Mail(Action<BodyBuilder> body, string subject = Told.Headline, string from = "Ada Holm")
    {
        var builder = new BodyBuilder();
        body(builder);
        using var message = new MimeMessage(
            [new MailboxAddress(from, "someone@corncrake.example")],
            [new MailboxAddress("Readers", "readers@corncrake.example")],
            subject,
            builder.ToMessageBody()
        );
        message.Date = new DateTimeOffset(2022, 1, 17, 9, 30, 0, TimeSpan.FromHours(1));
        using var stream = new MemoryStream();
        message.WriteTo(stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    private static Article Read(byte[] mail) => ArticleReader.Read(mail, UploadHints.None).Article!;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_mail_is_read_with_what_its_headers_say(bool isPage)
    {
        var article = Read(
            Mail(body =>
                (body.HtmlBody, body.TextBody) = isPage
                    ? ($"<html><body>{Html}</body></html>", "Your program shows no pages.")
                    : (null, Told.Body)
            )
        );

        Assert.Equal(Told.Body, article.BodyText);
        Assert.Equal(Told.Headline, article.Headline?.Text);
        Assert.Equal(["Ada Holm"], article.Authors);
        Assert.Equal(new DateOnly(2022, 1, 17), article.Published?.Date);
    }

    [Fact]
    public void A_houses_name_is_its_publisher_and_the_printed_byline_its_author()
    {
        var article = Read(
            Mail(
                body => body.HtmlBody = $"<h1>{Told.Headline}</h1><p>By Rolf Erlander</p>{Html}",
                "Your morning news",
                "The Corncrake Daily"
            )
        );

        Assert.Equal(
            (Told.Headline, "The Corncrake Daily", "Rolf Erlander"),
            (article.Headline?.Text, article.Publisher, Assert.Single(article.Authors))
        );
    }

    [Theory]
    [InlineData("<div class='footer'><p>You get this mail because you subscribed. <a href='#'>Unsubscribe</a></p></div>")]
    [InlineData("<p><a href='#'>Unsubscribe</a> | <a href='#'>View in browser</a> | <a href='#'>Privacy policy</a></p>")]
    [InlineData("<p>Unsubscribe</p>")]
    public void Footers_and_unsubscribe_blocks_are_cut(string footer) =>
        Assert.Equal(
            Told.Body,
            Read(Mail(body => body.HtmlBody = $"<html><body><h1>{Told.Headline}</h1>{Html}{footer}</body></html>")).BodyText
        );

    [Theory]
    [InlineData(
        "<div>Worth a read!</div><div class='gmail_quote'><div>---------- Forwarded message ---------<br>From: Rolf Erlander &lt;rolf@corncrake.example&gt;<br>Date: Sun, Jan 16, 2022 at 8:10 AM<br>Subject: Ferry lost<br>To: Ada Holm<br></div><br>BODY</div>"
    )]
    [InlineData(
        "<p>FYI</p><hr><div><b>From:</b> Rolf Erlander<br><b>Sent:</b> Sunday, January 16, 2022 8:10 AM<br><b>To:</b> Ada Holm<br><b>Subject:</b> Ferry lost</div>BODY"
    )]
    public void A_forwarded_page_is_the_article_and_its_headers_count(string page)
    {
        var article = Read(
            Mail(body => body.HtmlBody = page.Replace("BODY", Html, StringComparison.Ordinal), "Fwd: Ferry lost", "Nils Sund")
        );

        Assert.Equal(Told.Body, article.BodyText);
        Assert.Equal("Ferry lost", article.Headline?.Text);
        Assert.Equal(["Rolf Erlander"], article.Authors);
        Assert.Equal(new DateOnly(2022, 1, 16), article.Published?.Date);
    }

    [Fact]
    public void A_mail_that_was_attached_is_the_article()
    {
        using var inner = MimeMessage.Load(
            new MemoryStream(Mail(body => body.TextBody = Told.Body)),
            TestContext.Current.CancellationToken
        );

        var article = Read(
            Mail(
                body =>
                {
                    body.TextBody = "See below.";
                    body.Attachments.Add(new MessagePart { Message = inner });
                },
                "Fwd: news",
                "Nils Sund"
            )
        );

        Assert.Equal(Told.Body, article.BodyText);
        Assert.Equal(["Ada Holm"], article.Authors);
    }

    [Fact]
    public void What_an_answer_quotes_is_cut()
    {
        var article = Read(
            Mail(body =>
                body.TextBody =
                    Told.Body
                    + "\n\nOn Sunday, January 16, 2022, Nils Sund wrote:\n> Could you write about the ferries?\n> They say that all is lost."
            )
        );

        Assert.Equal(Told.Body, article.BodyText);
        Assert.Contains(article.Removed, cut => cut.Rule == "quoted");
    }

    [Fact]
    public void A_page_that_a_browser_saved_is_read_as_a_page()
    {
        var page =
            $"<html><head><title>{Told.Headline} | The Corncrake</title></head><body><nav><a href='/'>Home</a></nav><article><h1>{Told.Headline}</h1>{Html}</article></body></html>";
        var saved =
            $"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://corncrake.example/ferry\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n"
            + $"--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://corncrake.example/ferry\r\n\r\n{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(page), Base64FormattingOptions.InsertLineBreaks)}\r\n--b--\r\n";

        var article = Read(System.Text.Encoding.UTF8.GetBytes(saved));

        Assert.Equal((Told.Headline, Told.Body), (article.Headline?.Text, article.BodyText));
    }

    [Fact]
    public void An_encrypted_mail_is_told_apart() =>
        Assert.StartsWith(
            "encrypted:",
            ArticleReader
                .Read(
                    "From: a@b.example\r\nTo: c@d.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\r\n\r\n--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b--\r\n"u8.ToArray(),
                    UploadHints.None
                )
                .Rejection?.Reason,
            StringComparison.Ordinal
        );
}
