using Summarizer.Language.Detection;

namespace Summarizer.Articles;

/// <summary>Reads a Markdown post: front matter, headline, standfirst, bylines; pictures' texts as captions; what pages carry beside it is cut as in plain text.</summary>
internal static class MarkdownReader
{
    public static ArticleDraft Read(string text)
    {
        try
        {
            var (matter, pieces) = MarkdownBlocks.Of(text);
            return Draft(FrontMatter.Read(matter.Length > 0 ? matter : Toml(ref text, ref pieces)), pieces);
        }
        catch (ArgumentException)
        {
            // Nested beyond the parser's limit: the text is still a text.
            return PlainTextReader.Read(text);
        }
    }

    private static string Toml(ref string text, ref List<MarkdownPiece> pieces)
    {
        var end = text.TrimStart().StartsWith("+++", StringComparison.Ordinal) ? text.IndexOf("\n+++", 3, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            return "";
        }

        var matter = text[(text.IndexOf("+++", StringComparison.Ordinal) + 3)..end];
        text = text[(end + 4)..];
        pieces = MarkdownBlocks.Of(text).Pieces;
        return matter;
    }

    private static ArticleDraft Draft(FrontMatter matter, List<MarkdownPiece> pieces)
    {
        var cuts = new Cuts();
        var sample = string.Join('\n', pieces.Select(piece => piece.Text).Take(60));
        var language = LanguageDetector.Detect(sample, matter.First("lang", "language", "locale"));
        var title = matter.First("title", "headline");
        var body = new MarkdownBody(
            title,
            matter.First("subtitle", "subheadline", "standfirst", "dek", "deck", "description", "summary", "excerpt"),
            language,
            cuts
        );
        foreach (var piece in pieces)
        {
            if (!body.Take(piece))
            {
                break;
            }
        }

        var authors = matter
            .All("authors", "author", "byline", "by")
            .SelectMany(BylineParser.Names)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return new ArticleDraft
        {
            Headline = body.Headline,
            Subheadline = body.Subheadline,
            Blocks = body.Blocks,
            Captions = body.Captions,
            Authors = authors.Count > 0 ? authors : body.Credits.Authors,
            Publisher = matter.First("publisher", "site", "source", "publication"),
            Url =
                matter.First("canonical", "canonical_url", "canonicalurl", "url", "link", "permalink", "original") is { } url && IsWeb(url)
                    ? url
                    : null,
            Published =
                Date(matter, language, "date", "published", "publishdate", "published_at", "publish_date", "pubdate", "created")
                ?? body.Credits.Published,
            Updated = Date(matter, language, "updated", "lastmod", "modified", "updated_at", "last_modified_at") ?? body.Credits.Updated,
            Dateline = body.Dateline,
            Language = matter.First("lang", "language", "locale"),
            Removed = cuts.All,
        };
    }

    private static ArticleDate? Date(FrontMatter matter, string language, params string[] keys) =>
        matter.First(keys) is { } printed ? ArticleDateParser.Parse(printed, language) : null;

    private static bool IsWeb(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && Uri.IsWellFormedUriString(url, UriKind.Absolute);
}
