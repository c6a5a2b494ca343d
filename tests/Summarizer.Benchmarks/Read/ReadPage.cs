using System.Globalization;
using SmartReader;
using Summarizer.Articles;

namespace Summarizer.Benchmarks.Read;

/// <summary>What a reader made of a page, in the measures' terms.</summary>
internal sealed record ReadPage(string Id, string Text, string? Title, IReadOnlyList<string> Authors, string? Date)
{
    public static ReadPage Ours(GoldPage page)
    {
        var reading = ArticleReader.ReadHtml(page.Html, UploadHints.None with { Url = page.Url });
        return reading.Article is { } article
            ? new(page.Id, article.BodyText, article.Headline?.Text, article.Authors, Day(article.Published?.Date))
            : new(page.Id, "", null, [], null);
    }

    public static ReadPage SmartReaders(GoldPage page)
    {
        var article = new Reader(page.Url ?? "https://example.org/", page.Html).GetArticle();
        return new(
            page.Id,
            article.TextContent ?? "",
            article.Title,
            (article.Author ?? article.Byline) is { Length: > 0 } author ? [author] : [],
            article.PublicationDate is { } date ? Day(DateOnly.FromDateTime(date)) : null
        );
    }

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
