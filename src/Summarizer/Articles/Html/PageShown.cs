namespace Summarizer.Articles;

/// <summary>What a page shows its readers of who wrote it and when: marked elements, printed bylines, a day under the headline, one about the article, and, looked for when asked, one named as the page's anywhere.</summary>
internal sealed record PageShown(
    MarkReading Marks,
    IReadOnlyList<Byline> Bylines,
    ArticleDate? InHead,
    ArticleDate? InText,
    Func<ArticleDate?> Named
)
{
    /// <summary>Of a page that shows no article.</summary>
    public static PageShown Nothing { get; } = new(MarkReading.None, [], null, null, static () => null);

    public static PageShown Of(PageBody page, string? language)
    {
        var (outline, rules, body, headline) = (page.Outline, page.Cuts.Rules, page.Box, page.Headline.Block);
        return new(
            new MarkReading(outline, rules, body, headline),
            PrintedBylines.Find(outline, rules, body, headline, language).ConvertAll(line => line.Byline),
            PrintedDate.InHead(outline, rules, headline, language),
            PrintedDate.Find(outline, rules, body, headline, language),
            () => PrintedDate.Named(outline, rules, language)
        );
    }
}
