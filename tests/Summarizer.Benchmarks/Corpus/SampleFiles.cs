using System.Text;
using System.Text.Json;
using MimeKit;
using Summarizer.Tests.Articles;

namespace Summarizer.Benchmarks.Corpus;

/// <summary>The samples as they are, and one article in every other format, made when it is asked for.</summary>
internal static class SampleFiles
{
    public static List<(string Name, byte[] Bytes)> All()
    {
        var files = Directory
            .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples"))
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))
            .ToList();
        files.Add(
            ("told.docx", WordFile.Of(WordFile.Story("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ship</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")))
        );
        files.Add(("one-column.pdf", Pdf(1)));
        files.Add(("two-columns.pdf", Pdf(2)));
        files.Add(("text.eml", Mail(body => body.TextBody = Told.Body)));
        files.Add(("page.eml", Mail(body => (body.TextBody, body.HtmlBody) = ("See the page.", Page()))));
        files.Add(
            (
                "page.mhtml",
                Encoding.UTF8.GetBytes(
                    $"From: <Saved by Blink>\nSnapshot-Content-Location: https://corncrake.example/ferry\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n{Page()}\n--b--\n"
                )
            )
        );
        files.Add(
            (
                "article.json",
                JsonSerializer.SerializeToUtf8Bytes(
                    new Dictionary<string, object>
                    {
                        ["@type"] = "NewsArticle",
                        ["headline"] = Told.Headline,
                        ["articleBody"] = Told.Body,
                        ["author"] = "Ada Holm",
                    }
                )
            )
        );
        files.Add(
            (
                "item.json",
                JsonSerializer.SerializeToUtf8Bytes(
                    new
                    {
                        id = "1",
                        title = Told.Headline,
                        content_html = Page(),
                    }
                )
            )
        );
        files.Add(("articles.zip", Bombs.Zip([.. files.Take(9).Select(file => (file.Item1, file.Item2))])));
        return files;
    }

    private static string Page() =>
        $"<html><body><h1>{Told.Headline}</h1><p>{Told.Byline}</p>{string.Concat(Told.Paragraphs.Select(text => $"<p>{text}</p>"))}</body></html>";

    private static byte[] Pdf(int columns)
    {
        using var file = new PdfFile(columns, "The Corncrake", Told.Headline);
        file.Headline(Told.Headline).Paragraph(Told.Byline);
        foreach (var text in Told.Paragraphs.Concat(Told.Paragraphs))
        {
            file.Paragraph(text.Replace('“', '"').Replace('”', '"'));
        }

        return file.Build();
    }

    private static byte[] Mail(Action<BodyBuilder> body)
    {
        var builder = new BodyBuilder();
        body(builder);
        using var message = new MimeMessage(
            [new MailboxAddress("Ada Holm", "ada@corncrake.example")],
            [new MailboxAddress("Readers", "readers@corncrake.example")],
            Told.Headline,
            builder.ToMessageBody()
        );
        using var stream = new MemoryStream();
        message.WriteTo(stream);
        return stream.ToArray();
    }
}
