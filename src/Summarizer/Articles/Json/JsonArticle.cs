using System.Net;
using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>An article whose parts have names: nothing is to be found, but the body may be a page, and hold bylines and boilerplate.</summary>
internal static partial class JsonArticle
{
    private const int FewTags = 2;

    public static ArticleReading Read(StructuredData data, UploadHints hints)
    {
        var body = TextCleaning.Clean(data.Body ?? "");
        var isPage = Tag().Count(body) >= FewTags;
        var read = isPage ? FromPage(body, data, hints) : null;
        if (read is { Article: null })
        {
            return read;
        }

        return read ?? DraftCheck.Assemble(FromText(body, data), hints);
    }

    private static ArticleReading FromPage(string body, StructuredData data, UploadHints hints)
    {
        var title = data.Headline is null ? "" : $"<h1>{WebUtility.HtmlEncode(data.Headline)}</h1>";
        var page =
            $"<html lang=\"{WebUtility.HtmlEncode(data.Language)}\"><head><title>{WebUtility.HtmlEncode(data.Headline)}</title></head><body><article>{title}{body}</article></body></html>";
        return HtmlReader.Read(page, Hints(data, hints));
    }

    private static ArticleDraft FromText(string body, StructuredData data)
    {
        var lines = TextLines.Of(body).ConvertAll(line => new StyledLine(line.Text, LineStyle.Body));
        if (data.Headline is { } headline)
        {
            lines.Insert(0, new StyledLine(TextLines.Squeeze(TextCleaning.Clean(headline)), LineStyle.Headline));
        }

        var authors = data.Authors.SelectMany(BylineParser.Names).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var draft = StyledDraft.Of(lines, new DocumentMeta { Publisher = data.Publisher, Language = data.Language }, new Cuts());
        return draft with
        {
            Subheadline =
                draft.Subheadline
                ?? (
                    data.Description is { } description && !body.Contains(description, StringComparison.OrdinalIgnoreCase)
                        ? description
                        : null
                ),
            Authors = authors.Count > 0 ? authors : draft.Authors,
            Published = Date(data.Published) ?? draft.Published,
            Updated = Date(data.Modified) ?? draft.Updated,
            Url = PageAddress.Of(new PageMeta(), data, null),
        };
    }

    /// <summary>What the data says wins over what its page says, and what the upload itself says over both.</summary>
    private static UploadHints Hints(StructuredData data, UploadHints hints) =>
        hints with
        {
            Title = hints.Title ?? data.Headline,
            Authors = hints.Authors.Count > 0 ? hints.Authors : [.. data.Authors.SelectMany(BylineParser.Names)],
            Published = hints.Published ?? data.Published,
            Publisher = hints.Publisher ?? data.Publisher,
            Url = hints.Url ?? PageAddress.Of(new PageMeta(), data, null),
        };

    private static ArticleDate? Date(string? text) => text is { Length: > 5 } ? ArticleDateParser.Parse(text) : null;

    [GeneratedRegex(
        @"</?(?:p|div|br|h[1-6]|li|ul|ol|section|figure|blockquote|a|em|strong|b|i|span|table|img)\b[^<>]{0,500}>",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Tag();
}
