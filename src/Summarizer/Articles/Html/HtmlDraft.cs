namespace Summarizer.Articles;

/// <summary>Puts the draft together: kept blocks, captions, cuts, and the metadata that was chosen.</summary>
internal static class HtmlDraft
{
    private const int PreviewLength = 80;

    public static ArticleDraft Of(PageOutline outline, int body, BoxRules rules, PageHeadline headline, PageMeta meta, StructuredData data, UploadHints hints)
    {
        var (first, end) = (outline.Boxes[body].FirstBlock, outline.Boxes[body].EndBlock);
        var blocks = new List<DraftBlock>();
        var captions = new List<string>();
        var cuts = new List<Cut>();
        for (var i = first; i < end; i++)
        {
            var block = outline.Blocks[i];
            var text = outline.TextOf(i);
            if (rules.Rules[i] is not { } rule)
            {
                blocks.Add(new(KindOf(block.Shape), text.ToString()));
            }
            else if (rule is "caption")
            {
                captions.Add(text.ToString());
            }
            else if (rule is not "headline" && (cuts.Count == 0 || i == first || rules.CutAt[i] < 0 || rules.CutAt[i] != rules.CutAt[i - 1]))
            {
                cuts.Add(new(rule, text[..Math.Min(text.Length, PreviewLength)].ToString()));
            }
        }

        var language = meta.Language ?? data.Language;
        var publisher = meta["og:site_name"] ?? data.Publisher;
        var url = meta.Canonical ?? meta["og:url"] ?? data.Url;
        var marks = new MarkReading(outline, rules.Rules, body, headline.Block);
        var printed = PrintedBylines.Find(outline, rules.Rules, body, headline.Block, language).ConvertAll(line => line.Byline);
        var (published, updated) = DateChooser.Choose(meta, data, marks, printed, PrintedDate.Find(outline, rules.Rules, body, headline.Block, language), hints.Url ?? url, language);
        return new ArticleDraft
        {
            Headline = headline.Text,
            Blocks = blocks,
            Captions = captions,
            Authors = AuthorChooser.Choose(meta, data, marks, printed, publisher),
            Publisher = publisher,
            Url = url,
            Published = published,
            Updated = updated,
            Language = language,
            Removed = cuts,
        };
    }

    private static BlockKind KindOf(BlockShape shape) => shape switch
    {
        BlockShape.Subheading => BlockKind.Subheading,
        BlockShape.Item => BlockKind.ListItem,
        BlockShape.Quote => BlockKind.Quote,
        BlockShape.Row => BlockKind.TableRow,
        _ => BlockKind.Paragraph,
    };
}
