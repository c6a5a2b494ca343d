namespace Summarizer.Publishing;

/// <summary><c>stories/ID.html</c>, public: the story with short quotes only.</summary>
public static class StoryPage
{
    public static string Render(SiteOptions site, FeedItem item)
    {
        var links = new SiteLinks(site);
        var phrases = Phrases.For(item.Language);
        return new HtmlPage
        {
            Title = $"{item.Headline} · {OneLine.Of(site.Title)}",
            Language = item.Language,
            Head =
                $"<link rel=\"canonical\" href=\"{Html.Line(links.Target(item))}\">\n<meta name=\"description\" content=\"{Html.Line(item.Sentence)}\">\n",
            Css = EmbeddedFile.Text("Publishing/pages/base.css") + EmbeddedFile.Text("Publishing/pages/story.css"),
            Body = $"""
                <main class="story">
                <p class="kicker"><a href="../index.html">{Html.Line(site.Title)}</a> · {Html.Line(EmailBlock.Kicker(item, phrases))}</p>
                <h1>{Html.Line(item.Headline)}</h1>
                <p class="lede">{Html.Line(item.Sentence)}</p>
                {(item.Paragraph.Length == 0 ? "" : $"<p>{Html.Line(item.Paragraph)}</p>")}
                {Facts(item, phrases)}
                {Foot(item, phrases)}
                </main>
                """,
        }.Render();
    }

    private static string Facts(FeedItem item, Phrases phrases) =>
        item.Facts.Count == 0
            ? ""
            : $"""
                <h2 class="label section">{Html.Line(phrases["keyFacts"])}</h2>
                <ol class="facts">
                {string.Join('\n', item.Facts.Select((fact, index) => $"<li id=\"f{index + 1}\">{Fact(fact)}</li>"))}
                </ol>
                """;

    private static string Fact(FeedFact fact) =>
        Html.Line(fact.Claim)
        + (fact.Note is null ? "" : $" <span class=\"small\">{Html.Line(fact.Note)}</span>")
        + (fact.Quote is null ? "" : $"<blockquote>{Html.Line(fact.Quote)}</blockquote>");

    private static string Foot(FeedItem item, Phrases phrases)
    {
        var read = item.Url is null
            ? ""
            : $"<p class=\"read\"><a href=\"{Html.Line(item.Url)}\" rel=\"noopener noreferrer\">{Html.Line(phrases["readArticle"])}</a> ({Html.Line(SafeLink.Host(item.Url))})</p>";
        var source = item.SourceLine is { Length: > 0 } line ? $"<p>{Html.Line(line)}</p>\n" : "";
        return $"""
            {read}
            <footer class="small">
            {source}<p>{Html.Line(item.Made)}</p>
            </footer>
            """;
    }
}
