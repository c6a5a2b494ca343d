namespace Summarizer.Publishing;

/// <summary>An edition as an e-mail: tables and inline styles, light and dark; kept under what Gmail clips.</summary>
public static class DigestHtml
{
    /// <summary>Gmail clips a message at about 102 KB.</summary>
    public const int MostBytes = 90_000;

    private const string Sans = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
    private const string Serif = "font-family:Georgia,'Times New Roman',serif;";

    public static string Render(Digest digest, SiteOptions site)
    {
        var phrases = Phrases.For(digest.Language);
        for (var more = digest.More.Count; ; more = more / 2)
        {
            var html = Html.Fill(EmbeddedFile.Text("Publishing/pages/digest.html"), new Dictionary<string, string>
            {
                ["lang"] = Html.Line(digest.Language),
                ["dir"] = Phrases.Direction(digest.Language),
                ["subject"] = Html.Line(digest.Subject),
                ["preheader"] = Html.Line(digest.Preheader),
                ["title"] = Html.Line(site.Title),
                ["date"] = Html.Line(phrases.Date(digest.Date)),
                ["body"] = string.Join('\n', Rows(digest, more, phrases)),
            });
            if (more == 0 || System.Text.Encoding.UTF8.GetByteCount(html) <= MostBytes)
            {
                return html;
            }
        }
    }

    private static IEnumerable<string> Rows(Digest digest, int more, Phrases phrases)
    {
        if (digest.Stories.Count == 0)
        {
            yield return Row("ink", "padding:22px 24px;", $"<p style=\"margin:0;{Serif}font-size:17px;line-height:26px;color:#1f1c18;\">{Html.Line(phrases["noNews"])}</p>");
        }

        foreach (var topic in digest.Stories.GroupBy(story => story.Topic))
        {
            yield return Label(DigestText.Title(topic.Key));
            foreach (var story in topic)
            {
                yield return Row("ink", "padding:0 24px 30px 24px;", Story(story, phrases), Phrases.Direction(story.Language), story.Language);
            }
        }

        if (more > 0)
        {
            yield return Label(phrases["moreStories"]);
            yield return Row("ink", "padding:0 24px 24px 24px;", string.Concat(digest.More.Take(more).Select(link => Paragraph("ink", $"{Serif}font-size:16px;line-height:23px;color:#1f1c18;", Link(link.Headline, link.Url, "#1f1c18")))));
        }

        if (digest.Corrections.Count > 0)
        {
            yield return Label(phrases["corrections"]);
            yield return Row("ink", "padding:0 24px 24px 24px;", string.Concat(digest.Corrections.Select(one =>
                Paragraph("ink", $"{Serif}font-size:16px;line-height:23px;color:#1f1c18;", $"{Link(one.Headline, one.Url, "#1f1c18")}<br>{Html.Line(DigestText.Sentence(one, phrases))}"))));
        }
    }

    private static string Story(DigestStory story, Phrases phrases)
    {
        var facts = string.Concat(story.Facts.Select(fact => $"<li style=\"margin:0 0 5px 0;\">{Html.Line(fact)}</li>"));
        var sources = string.Join("<br>", story.Also.Select(other => other.Source).Prepend(story.Source).Append(story.Made).Select(Html.Line));
        return $"""
            <h3 style="margin:0 0 8px 0;{Serif}font-size:22px;line-height:27px;font-weight:bold;">{Link(story.Headline, story.Url, "#1f1c18", "none")}</h3>
            {Paragraph("ink", $"{Serif}font-size:17px;line-height:26px;color:#1f1c18;", Html.Line(story.Sentence))}
            {(facts.Length == 0 ? "" : $"<ul style=\"margin:0 0 12px 0;padding:0 20px;{Serif}font-size:16px;line-height:23px;\">{facts}</ul>")}
            {Paragraph("link", $"{Sans}font-size:14px;line-height:20px;color:#8a3b12;", $"{Link(phrases["readArticle"], story.Url, "#8a3b12")} · {Html.Line(phrases.Fill("minutes", "n", $"{story.Minutes}"))}")}
            {Paragraph("soft", $"{Sans}font-size:12px;line-height:18px;color:#635c52;", sources)}
            """;
    }

    private static string Label(string text) => Row("link", "padding:0 24px 14px 24px;", $"""
        <h2 class="rule link" style="margin:0;padding:18px 0 0 0;border-top:1px solid #e2dccf;{Sans}font-size:13px;line-height:18px;font-weight:bold;color:#8a3b12;">{Html.Line(text)}</h2>
        """);

    private static string Row(string cssClass, string style, string content, string? direction = null, string? language = null) =>
        $"<tr><td class=\"pad {cssClass}\"{(direction is null ? "" : $" dir=\"{direction}\" lang=\"{Html.Line(language)}\"")} style=\"{style}color:#1f1c18;\">\n{content}\n</td></tr>";

    private static string Paragraph(string cssClass, string style, string content) => $"<p class=\"{cssClass}\" style=\"margin:0 0 10px 0;{style}\">{content}</p>";

    private static string Link(string text, string url, string color, string line = "underline") =>
        $"<a href=\"{Html.Line(SafeLink.Of(url) ?? "#")}\" style=\"color:{color};text-decoration:{line};\">{Html.Line(text)}</a>";
}
