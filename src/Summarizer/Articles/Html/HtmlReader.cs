using AngleSharp.Html.Parser;
using Summarizer.Language;

namespace Summarizer.Articles;

/// <summary>Reads a decoded page: parse, outline, find the body's box, cut what is no body, weigh the metadata.</summary>
internal static class HtmlReader
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions
    {
        SkipComments = true,
        SkipScriptText = true,
        SkipRawText = true,
        DisableElementPositionTracking = true,
        ShouldEmitAttribute = static (ref _, name) => name.Span is "class" or "id" or "style" or "hidden" or "href" or "rel" or "itemprop" or "content"
            or "name" or "property" or "datetime" or "lang" or "type",
    });

    public static ArticleReading Read(string html, UploadHints hints)
    {
        if (HtmlLimits.Exceeded(html) is { } limit)
        {
            return ArticleReading.Rejected(limit, "Upload the article's text alone.");
        }

        using var document = Parser.ParseDocument(html);
        if (document.Body is not { } root)
        {
            return NoText();
        }

        var data = JsonLd.Read(html);
        var meta = PageMeta.Of(document);
        var outline = PageOutliner.Of(root);
        var values = BlockValues.Of(outline);
        var headline = HeadlineChooser.Choose(outline, meta, data).AboveText(values);
        var cuts = BoxRules.Of(outline, values, headline.Block);
        var body = BodyFinder.Find(outline, values, cuts.Rules, headline.Block);
        if (body < 0)
        {
            return NoText();
        }

        var language = LanguageDetector.Detect(outline.Text, meta.Language ?? data.Language);
        BodyCleaner.Clean(outline, values, body, headline.Block, cuts.Rules, Boilerplate.For(language));
        var draft = HtmlDraft.Of(outline, body, cuts, headline, meta, data, hints);
        var text = string.Join('\n', draft.Blocks.Select(block => block.Text));
        return UselessPage.ReasonOf(outline, headline, meta, data, cuts.Rules, text) is { } useless
            ? ArticleReading.Rejected($"not-an-article: the page is {useless}", "Upload the article as a browser shows it to a reader who may see it.")
            : draft.Blocks.Count == 0 ? NoText() : ArticleReading.Of(ArticleAssembly.Assemble(draft, hints));
    }

    private static ArticleReading NoText() =>
        ArticleReading.Rejected("no-text: the page holds no running text", "Upload the page as the browser shows it, or the article's text.");
}
