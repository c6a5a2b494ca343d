using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Summarizer.Articles.Html.Styles;
using Summarizer.Language.Detection;

namespace Summarizer.Articles;

/// <summary>Reads a decoded page: parse, outline, find the body's box, cut what is no body, weigh the metadata.</summary>
internal static class HtmlReader
{
    private static readonly HtmlParser Parser = ParserFor(new HashSet<string>().GetAlternateLookup<ReadOnlySpan<char>>());

    public static ArticleReading Read(string html, UploadHints hints)
    {
        if (HtmlLimits.Exceeded(html) is { } limit)
        {
            return ArticleReading.Rejected(limit, "Upload the article's text alone.");
        }

        // The tree is let go before the article is laid out: together they would take half a gigabyte for the largest pages.
        var (draft, rejected) = Draft(html, hints);
        return draft is null ? rejected ?? NoText() : ArticleReading.Of(ArticleAssembly.Assemble(draft, hints));
    }

    /// <summary>The bare tree, of a page within <see cref="HtmlLimits"/>.</summary>
    public static IHtmlDocument Parse(string html) => Parser.ParseDocument(html);

    /// <summary>Attributes that nothing asks for are most of a page's: they are not kept.</summary>
    /// <param name="asked">What the page's own sheets ask for beside them.</param>
    private static HtmlParser ParserFor(HashSet<string>.AlternateLookup<ReadOnlySpan<char>> asked) =>
        new(
            new HtmlParserOptions
            {
                SkipComments = true,
                SkipScriptText = true,
                SkipRawText = true,
                DisableElementPositionTracking = true,
                ShouldEmitAttribute = (ref _, name) => IsRead(name.Span) || asked.Contains(name.Span),
            }
        );

    /// <summary>Whether the reader itself, or the cascade, looks at an attribute of this name.</summary>
    internal static bool IsRead(ReadOnlySpan<char> name) =>
        name
            is "class"
                or "id"
                or "style"
                or "hidden"
                or "href"
                or "rel"
                or "itemprop"
                or "content"
                or "name"
                or "property"
                or "datetime"
                or "lang"
                or "type"
                or "aria-hidden"
                or "role"
                or "color"
                or "bgcolor"
                or "open"
                or "popover"
                or "shadowrootmode";

    private static (ArticleDraft? Draft, ArticleReading? Rejected) Draft(string html, UploadHints hints)
    {
        var styles = PageStyles.Of(html);
        var parser = styles.Attributes.Count == 0 ? Parser : ParserFor(styles.Attributes.GetAlternateLookup<ReadOnlySpan<char>>());
        using var document = parser.ParseDocument(html);
        if (document.Body is not { } root)
        {
            return (null, null);
        }

        var told = new PageTold(PageMeta.Of(document), JsonLd.Read(html), hints.Url);
        var seen = PageOutliner.Of(root, told.Meta, styles);
        // A page that shows no paragraph before its scripts have run hides nothing from anybody.
        return seen.HidesAll ? Draft(PageOutliner.Of(root, told.Meta, PageStyles.None), told, hints) : Draft(seen, told, hints);
    }

    private static (ArticleDraft? Draft, ArticleReading? Rejected) Draft(PageOutline outline, PageTold told, UploadHints hints)
    {
        var values = BlockValues.Of(outline);
        var headline = HeadlineChooser.Choose(outline, told).AboveText(values);
        var cuts = BoxRules.Of(outline, values, headline.Block);
        var body = BodyFinder.Find(outline, values, cuts.Rules, headline.Block);
        if (body < 0)
        {
            return ToldBody.Instead(told.Data, 0) is { } blocks
                ? (HtmlDraft.Told(blocks, headline, told, hints), null)
                : (null, Useless(UselessPage.ReasonOf(outline, headline, told, cuts.Rules, "")));
        }

        var language = LanguageDetector.Detect(outline.Text, told.Language);
        BodyCleaner.Clean(outline, values, body, headline.Block, cuts.Rules, Boilerplate.For(language));
        PrintedBylines.Cut(outline, cuts.Rules, body, headline.Block, told.Language);
        var draft = HtmlDraft.Of(new(outline, cuts, body, headline), told, hints, language);
        var useless =
            draft.Blocks.Sum(block => block.Text.Length) < UselessPage.LittleText
                ? Useless(
                    UselessPage.ReasonOf(outline, headline, told, cuts.Rules, string.Join('\n', draft.Blocks.Select(block => block.Text)))
                )
                : null;
        return useless is null && draft.Blocks.Count > 0 ? (draft, null) : (null, useless);
    }

    private static ArticleReading? Useless(string? what) =>
        what is null
            ? null
            : ArticleReading.Rejected(
                $"not-an-article: the page is {what}",
                "Upload the article as a browser shows it to a reader who may see it."
            );

    private static ArticleReading NoText() =>
        ArticleReading.Rejected(
            "no-text: the page holds no running text",
            "Upload the page as the browser shows it, or the article's text."
        );
}
