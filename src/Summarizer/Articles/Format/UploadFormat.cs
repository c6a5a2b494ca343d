using System.Text.RegularExpressions;

namespace Summarizer.Articles;

internal enum UploadFormat
{
    Text,
    Markdown,
    Html,

    /// <summary>Markup that is no page: a feed, a sitemap, a drawing.</summary>
    OtherMarkup,
}

/// <summary>Tells the format of a decoded text by its content; name and content type only decide where the content leaves it open.</summary>
internal static partial class UploadFormats
{
    private const int Sample = 20_000;

    public static UploadFormat Of(string text, UploadHints hints)
    {
        var start = text.AsSpan().TrimStart();
        var head = start[..Math.Min(start.Length, 1000)];
        if (start.Length > 0 && start[0] == '<')
        {
            if (OtherMarkup().IsMatch(head))
            {
                return UploadFormat.OtherMarkup;
            }

            if (PageStart().IsMatch(head))
            {
                return UploadFormat.Html;
            }
        }

        var sample = text[..Math.Min(text.Length, Sample)];
        var saysMarkdown = Says(hints, "markdown", ".md", ".markdown", ".mdown", ".mkd");
        if (saysMarkdown || IsMarkdown(sample))
        {
            return UploadFormat.Markdown;
        }

        // A fragment of a page: paragraphs and links in tags, at least one in five hundred characters.
        var tags = Tags().Count(sample);
        return tags >= 2 && (tags * 500 >= sample.Length || Says(hints, "html", ".html", ".htm", ".xhtml"))
            ? UploadFormat.Html
            : UploadFormat.Text;
    }

    private static bool Says(UploadHints hints, string contentType, params string[] extensions) =>
        hints.ContentType?.Contains(contentType, StringComparison.OrdinalIgnoreCase) == true
        || hints.Name is { } name && Array.Exists(extensions, extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static bool IsMarkdown(string sample)
    {
        if (FrontMatterStart().IsMatch(sample))
        {
            return true;
        }

        var headings = Headings().Count(sample);
        var links = Links().Count(sample);
        var emphasis = Emphasis().Count(sample);
        return headings > 0 && headings + links + emphasis >= 2
            || links >= 2
            || Headings().Match(sample) is { Success: true } first && sample.AsSpan(0, first.Index).IsWhiteSpace();
    }

    [GeneratedRegex(
        @"^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--.{0,400}?-->\s{0,20})?<(?:rss|feed|urlset|sitemapindex|svg|opml|rdf:RDF|plist|kml)\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex OtherMarkup();

    [GeneratedRegex(
        @"^<(?:!doctype|\?xml|!--|html|head|body|title|meta|article|main|div|section|p|h1|h2|header|table|span|ul|script|link|a|img|figure|amp-)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex PageStart();

    [GeneratedRegex(
        @"</?(?:p|div|br|a|span|h[1-6]|li|ul|article|section|em|strong|b|i|table|td|blockquote)\b[^<>]{0,300}>",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Tags();

    [GeneratedRegex(
        @"\A\s{0,20}(?:---[ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n){0,5}\s{0,8}[A-Za-z][\w-]{0,40}[ \t]*:[^\n]*\n|\+\+\+[ \t]*\n\s{0,8}[A-Za-z][\w-]{0,40}[ \t]*=)"
    )]
    private static partial Regex FrontMatterStart();

    [GeneratedRegex(@"^#{1,6} \S", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"!?\[[^\[\]\n]{1,200}\]\((?:https?://|/|\.|#|[\w-]+\.)[^\s()]{0,400}(?: ""[^""\n]{0,100}"")?\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"(?<![\w*])\*\*[^\s*][^*\n]{0,200}\*\*(?![\w*])|^```", RegexOptions.Multiline)]
    private static partial Regex Emphasis();
}
