namespace Summarizer.Articles;

/// <summary>Puts the draft together: kept blocks, captions, cuts, and the metadata that was chosen.</summary>
internal static class HtmlDraft
{
    public static ArticleDraft Of(PageBody page, PageTold told, UploadHints hints, string language)
    {
        var blocks = new List<DraftBlock>();
        var captions = new List<string>();
        for (var i = page.FirstBlock; i < page.EndBlock; i++)
        {
            if (page.Cuts.Rules[i] is not { } rule)
            {
                blocks.Add(new(KindOf(page.Outline.Blocks[i].Shape), page.Outline.TextOf(i).ToString()));
            }
            else if (rule is "caption")
            {
                captions.Add(page.Outline.TextOf(i).ToString());
            }
        }

        var subheadline = Subheadlines.Find(page, [told.Meta["og:description"], told.Meta["description"], told.Data.Description]);
        return Chosen(told, PageShown.Of(page, told.Language), hints) with
        {
            Headline = page.Headline.Text,
            Subheadline = subheadline,
            Blocks = ToldBody.Instead(told.Data, blocks.Sum(block => block.Text.Length)) ?? blocks,
            Captions = captions,
            Dateline = blocks.Find(block => block.Kind is BlockKind.Paragraph) is { } lead
                ? DatelineParser.Read(lead.Text, language)?.Dateline
                : null,
            Removed = PageCuts.Of(page),
        };
    }

    /// <summary>A page that shows nothing: all that is known is what machines are told.</summary>
    public static ArticleDraft Told(IReadOnlyList<DraftBlock> blocks, PageHeadline headline, PageTold told, UploadHints hints) =>
        Chosen(told, PageShown.Nothing, hints) with
        {
            Headline = told.Data.Headline ?? headline.Text,
            Blocks = blocks,
        };

    private static ArticleDraft Chosen(PageTold told, PageShown shown, UploadHints hints)
    {
        var url = PageAddress.Of(told.Meta, told.Data, hints.Url);
        var (published, updated) = DateChooser.Choose(told, shown, hints.Url ?? url);
        return new ArticleDraft
        {
            Blocks = [],
            Authors = AuthorChooser.Choose(told, shown),
            Publisher = told.Publisher,
            Url = url,
            Published = published,
            Updated = updated,
            Language = told.Language,
        };
    }

    private static BlockKind KindOf(BlockShape shape) =>
        shape switch
        {
            BlockShape.Subheading => BlockKind.Subheading,
            BlockShape.Item => BlockKind.ListItem,
            BlockShape.Quote => BlockKind.Quote,
            BlockShape.Row => BlockKind.TableRow,
            _ => BlockKind.Paragraph,
        };
}
