namespace Summarizer.Articles;

/// <summary>Puts the draft together: kept blocks, captions, cuts, and the metadata that was chosen.</summary>
internal static class HtmlDraft
{
    public static ArticleDraft Of(PageOutline outline, int body, BoxRules rules, PageHeadline headline, PageMeta meta, StructuredData data, UploadHints hints, string language)
    {
        var (first, end) = (outline.Boxes[body].FirstBlock, outline.Boxes[body].EndBlock);
        var blocks = new List<DraftBlock>();
        var captions = new List<string>();
        for (var i = first; i < end; i++)
        {
            if (rules.Rules[i] is not { } rule)
            {
                blocks.Add(new(KindOf(outline.Blocks[i].Shape), outline.TextOf(i).ToString()));
            }
            else if (rule is "caption")
            {
                captions.Add(outline.TextOf(i).ToString());
            }
        }

        var subheadline = Subheadlines.Find(outline, rules, body, headline.Block, [meta["og:description"], meta["description"], data.Description]);
        var declared = meta.Language ?? data.Language;
        var publisher = meta["og:site_name"] ?? data.Publisher;
        var url = PageAddress.Of(meta, data, hints.Url);
        var marks = new MarkReading(outline, rules.Rules, body, headline.Block);
        var printed = PrintedBylines.Find(outline, rules.Rules, body, headline.Block, declared).ConvertAll(line => line.Byline);
        var (published, updated) = DateChooser.Choose(
            meta, data, marks, printed, PrintedDate.InHead(outline, rules.Rules, headline.Block, declared), PrintedDate.Find(outline, rules.Rules, body, headline.Block, declared), hints.Url ?? url, declared);
        return new ArticleDraft
        {
            Headline = headline.Text,
            Subheadline = subheadline,
            Blocks = ToldBody.Instead(data, blocks.Sum(block => block.Text.Length)) ?? blocks,
            Captions = captions,
            Authors = AuthorChooser.Choose(meta, data, marks, printed, publisher),
            Publisher = publisher,
            Url = url,
            Published = published,
            Updated = updated,
            Dateline = blocks.Find(block => block.Kind is BlockKind.Paragraph) is { } lead ? DatelineParser.Read(lead.Text, language)?.Dateline : null,
            Language = declared,
            Removed = PageCuts.Of(outline, rules, body, headline.Block),
        };
    }

    /// <summary>A page that shows nothing: all that is known is what machines are told.</summary>
    public static ArticleDraft Told(IReadOnlyList<DraftBlock> blocks, PageHeadline headline, PageMeta meta, StructuredData data, UploadHints hints)
    {
        var (publisher, url, nothing) = (meta["og:site_name"] ?? data.Publisher, PageAddress.Of(meta, data, hints.Url), MarkReading.None);
        var (published, updated) = DateChooser.Choose(meta, data, nothing, [], null, null, hints.Url ?? url, data.Language);
        return new ArticleDraft
        {
            Headline = data.Headline ?? headline.Text,
            Blocks = blocks,
            Authors = AuthorChooser.Choose(meta, data, nothing, [], publisher),
            Publisher = publisher,
            Url = url,
            Published = published,
            Updated = updated,
            Language = meta.Language ?? data.Language,
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
