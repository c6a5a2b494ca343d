namespace Summarizer.Articles;

/// <summary>Puts the draft together: kept blocks, captions, cuts, and the metadata that was chosen.</summary>
internal static class HtmlDraft
{
    private const int PreviewLength = 80;

    public static ArticleDraft Of(PageOutline outline, int body, BoxRules rules, PageHeadline headline, PageMeta meta, StructuredData data)
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

        return new ArticleDraft
        {
            Headline = headline.Text,
            Blocks = blocks,
            Captions = captions,
            Authors = data.Authors,
            Publisher = meta["og:site_name"] ?? data.Publisher,
            Url = meta.Canonical ?? meta["og:url"],
            Published = (data.Published ?? meta["article:published_time", "datePublished", "pubdate", "date"]) is { } date ? ArticleDateParser.Parse(date) : null,
            Language = meta.Language ?? data.Language,
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
