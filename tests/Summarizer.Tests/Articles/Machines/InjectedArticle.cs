using System.Net;
using System.Text;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles.Machines;

/// <summary>An article of three sentences, in each format, with words to machines in one of its places.</summary>
internal static class InjectedArticle
{
    public const string First = "Lendmoor council approved the harbour bridge on Tuesday by 14 votes to 3, after a debate of four hours.";
    public const string Second = "Mayor Tilda Wrenfield said the crossing would open in 2031 and cost 4 million crowns a year to run.";
    public const string Third = "Residents of Cask Row have promised to appeal against the decision before the end of the month.";

    public static IReadOnlyList<string> Places { get; } = ["body", "sentence", "caption", "heading", "title", "metadata", "hidden"];

    public static IReadOnlyList<string> Formats { get; } = ["html", "md", "docx", "eml"];

    public static Article Read(string format, string place, string text)
    {
        var (name, bytes) = format switch
        {
            "html" => ("a.html", Encoding.UTF8.GetBytes(Html(place, text))),
            "md" => ("a.md", Encoding.UTF8.GetBytes(Markdown(place, text))),
            "docx" => ("a.docx", Word(place, text)),
            _ => ("a.eml", Encoding.UTF8.GetBytes(Mail(place, text))),
        };
        var hints = new UploadHints { Name = name };
        return ArticleReader
            .Read(bytes, place == "metadata" && format is "docx" or "eml" ? hints with { Publisher = text } : hints)
            .Article!;
    }

    private static string Html(string place, string text)
    {
        var told = WebUtility.HtmlEncode(text);
        return $"""
            <!doctype html><html lang="en"><head><title>{(place == "title" ? told : "Bridge wins the day")}</title>
            {(place == "metadata" ? $"<meta name=\"description\" content=\"{told}\"><meta name=\"author\" content=\"{told}\">" : "")}</head>
            <body><article><h1>{(place == "title" ? told : "Bridge wins the day")}</h1>
            <p>{First}{(place == "sentence" ? " " + told : "")}</p>
            {(place == "heading" ? $"<h2>{told}</h2>" : "")}{(place == "body" ? $"<p>{told}</p>" : "")}
            {(place == "hidden" ? $"<p style=\"position:absolute;left:-9999px;color:#fff\">{told}</p>" : "")}
            {(place == "caption" ? $"<figure><img src=\"a.jpg\" alt=\"\"><figcaption>{told}</figcaption></figure>" : "")}
            <p>{Second}</p><p>{Third}</p></article></body></html>
            """;
    }

    private static string Markdown(string place, string text) =>
        $"""
            {(place == "metadata" ? $"---\nauthor: '{text.Replace("'", "''", StringComparison.Ordinal)}'\n---\n" : "")}# {(
                place == "title" ? text : "Bridge wins the day"
            )}

            {First}{(place == "sentence" ? " " + text : "")}

            {(
                place == "heading" ? $"## {text}"
                : place is "body" or "hidden" or "caption" ? text
                : ""
            )}

            {Second}

            {Third}
            """;

    private static byte[] Word(string place, string text)
    {
        var told = WebUtility.HtmlEncode(text);
        return WordFile.Of(
            WordFile.Paragraph(place == "title" ? told : "Bridge wins the day", "Titel")
                + WordFile.Paragraph(First + (place == "sentence" ? " " + told : ""))
                + (place == "heading" ? WordFile.Paragraph(told, "berschrift2") : "")
                + (place == "caption" ? WordFile.Paragraph(told, "Beschriftung") : "")
                + (place is "body" or "hidden" ? WordFile.Paragraph(told) : "")
                + WordFile.Paragraph(Second)
                + WordFile.Paragraph(Third)
        );
    }

    private static string Mail(string place, string text) =>
        $"From: Orle News <news@orle.example>\r\nTo: desk@letters.example\r\nSubject: {(place == "title" ? Encoded(text) : "Bridge wins the day")}\r\n"
        + "Date: Tue, 4 Mar 2025 06:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        + Html(place == "title" ? "" : place, text);

    private static string Encoded(string text) => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=";
}
