namespace Summarizer.Publishing;

/// <summary><c>index.html</c>, public: the newest stories day by day, and where the feeds are.</summary>
public static class IndexPage
{
    public static string Render(SiteOptions site, IReadOnlyList<FeedItem> items)
    {
        var phrases = Phrases.For(site.Language);
        var days = items.GroupBy(item => DayFile.Day(item.Entered, site)).OrderByDescending(day => day.Key);
        return new HtmlPage
        {
            Title = OneLine.Of(site.Title),
            Language = site.Language,
            Head = """
                <link rel="alternate" type="application/feed+json" href="feed.json">
                <link rel="alternate" type="application/atom+xml" href="atom.xml">
                <link rel="alternate" type="application/rss+xml" href="rss.xml">

                """,
            Css = EmbeddedFile.Text("Publishing/pages/base.css") + EmbeddedFile.Text("Publishing/pages/index.css"),
            Body = $"""
                <header class="masthead">
                <h1>{Html.Line(site.Title)}</h1>
                <nav class="small" aria-label="{Html.Line(
                    phrases["feeds"]
                )}"><a href="rss.xml">RSS</a> <a href="atom.xml">Atom</a> <a href="feed.json">JSON</a></nav>
                </header>
                <main class="stories">
                {(
                    items.Count == 0
                        ? $"<p class=\"none\">{Html.Line(phrases["noStories"])}</p>"
                        : string.Join('\n', days.Select(day => Day(day, phrases)))
                )}
                </main>
                """,
        }.Render();
    }

    private static string Day(IGrouping<DateOnly, FeedItem> day, Phrases phrases) =>
        $"""
            <section aria-labelledby="d{day.Key:yyyyMMdd}">
            <h2 class="label" id="d{day.Key:yyyyMMdd}">{Html.Line(phrases.Date(day.Key))}</h2>
            {string.Join('\n', day.Select(Story))}
            </section>
            """;

    private static string Story(FeedItem item) =>
        $"""
            <article lang="{Html.Line(item.Language)}" dir="{Phrases.Direction(item.Language)}">
            <h3><a href="{SiteLinks.StoryPath(item.Id)}">{Html.Line(item.Headline)}</a></h3>
            <p>{Html.Line(item.Sentence)}</p>
            <p class="small">{Html.Line(EmailBlock.Kicker(item, Phrases.For(item.Language)))}</p>
            </article>
            """;
}
