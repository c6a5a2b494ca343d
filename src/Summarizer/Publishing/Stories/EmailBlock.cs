using System.Globalization;
using System.Text.Encodings.Web;
using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary><c>email.html</c> and <c>email.txt</c>: one story as a self-contained block for any e-mail, within the limits of what is public.</summary>
public static class EmailBlock
{
    public const int DefaultExcerptWords = 90;

    private const int MostFacts = 5;
    private const string Sans = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
    private const string Serif = "font-family:Georgia,'Times New Roman',serif";

    public static string Html(Summary summary, int excerptWords = DefaultExcerptWords) =>
        Html(FeedItem.From(summary, summary.FirstPublished, excerptWords));

    public static string Text(Summary summary, int excerptWords = DefaultExcerptWords) =>
        Text(FeedItem.From(summary, summary.FirstPublished, excerptWords));

    public static string Html(FeedItem item)
    {
        var phrases = Phrases.For(item.Language);
        var (points, paragraph) = item.Points;
        var more = paragraph.Length == 0 ? "" : $"<p style=\"margin:0 0 14px 0;\">{Encode(paragraph)}</p>\n";
        var source = item.SourceLine is { Length: > 0 } line ? $"<br>{Encode(line)}" : "";
        var facts = string.Concat(points.Take(MostFacts).Select(fact => $"<li style=\"margin:0 0 6px 0;\">{Encode(Claim(fact))}</li>\n"));
        var headline = item.Url is null
            ? Encode(item.Headline)
            : $"<a href=\"{Encode(item.Url)}\" style=\"color:#1f1c18;text-decoration:none;\">{Encode(item.Headline)}</a>";
        var read = item.Url is null
            ? ""
            : $"<p style=\"margin:0 0 14px 0;{Sans};font-size:14px;line-height:20px;\"><a href=\"{Encode(item.Url)}\" style=\"color:#8a3b12;\">{Encode(phrases["readArticle"])}</a></p>\n";
        return $"""
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" lang="{Encode(
                item.Language
            )}" dir="{Phrases.Direction(
                item.Language
            )}" style="width:100%;max-width:600px;border-collapse:collapse;background-color:#ffffff;">
            <tr><td style="padding:20px 16px;color:#1f1c18;{Serif};font-size:17px;line-height:26px;">
            <p style="margin:0 0 6px 0;{Sans};font-size:13px;line-height:18px;color:#635c52;">{Encode(Kicker(item, phrases))}</p>
            <h2 style="margin:0 0 10px 0;{Serif};font-size:23px;line-height:28px;font-weight:bold;color:#1f1c18;">{headline}</h2>
            <p style="margin:0 0 12px 0;">{Encode(item.Sentence)}</p>
            {(
                facts.Length == 0 ? "" : $"<ul style=\"margin:0 0 14px 0;padding:0 20px;font-size:16px;line-height:24px;\">\n{facts}</ul>\n"
            )}{more}{read}<p style="margin:0;{Sans};font-size:12px;line-height:18px;color:#635c52;">{Encode(item.Made)}{source}</p>
            </td></tr>
            </table>

            """;
    }

    public static string Text(FeedItem item)
    {
        var (points, paragraph) = item.Points;
        var facts = string.Join('\n', points.Take(MostFacts).Select(fact => $"* {Claim(fact)}"));
        var foot = $"{item.Made}\n{item.SourceLine}".TrimEnd();
        var blocks = new[] { item.Headline, item.Sentence, paragraph, facts, item.Url ?? "", foot };
        return string.Join("\n\n", blocks.Where(block => block.Length > 0)) + "\n";
    }

    internal static string Claim(FeedFact fact) => fact.Note is null ? fact.Claim : $"{fact.Claim} ({fact.Note})";

    internal static string Kicker(FeedItem item, Phrases phrases) =>
        string.Join(
            " · ",
            new[]
            {
                item.Outlet,
                item.ArticlePublished is { } day ? phrases.Date(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)) : "",
                phrases.Fill("minutes", "n", item.Minutes.ToString(CultureInfo.InvariantCulture)),
            }.Where(part => part.Length > 0)
        );

    // Everything beyond ASCII as a reference: the block is pasted into pages of any encoding.
    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
