using System.Text;
using Summarizer.Language;

namespace Summarizer.Articles;

/// <summary>Lays a draft out as one document and gives every part its place in it.</summary>
internal static class ArticleAssembly
{
    private const string Separator = "\n\n";

    public static Article Assemble(ArticleDraft draft, UploadHints hints)
    {
        var document = new StringBuilder();
        var headline = Place(document, hints.Title ?? draft.Headline);
        var subheadline = Place(document, draft.Subheadline);
        var blocks = draft
            .Blocks.Where(block => block.Text.Length > 0)
            .Select(block => new Block(block.Kind, Place(document, block.Text)!.Range))
            .ToList();
        var body =
            blocks.Count > 0 ? new TextRange(blocks[0].Range.Start, blocks[^1].Range.End) : new TextRange(document.Length, document.Length);
        var captions = draft.Captions.Select(caption => Place(document, caption)).OfType<Passage>().ToList();
        var text = document.ToString();
        var language = LanguageDetector.Code(hints.Language) ?? LanguageDetector.Detect(body.Of(text), draft.Language);

        return new Article
        {
            Document = text,
            Headline = headline,
            Subheadline = subheadline,
            Body = body,
            Blocks = blocks,
            Captions = captions,
            Sentences = Sentences(text, blocks, language),
            Authors = hints.Authors.Count > 0 ? hints.Authors : draft.Authors,
            Publisher = hints.Publisher ?? draft.Publisher,
            Url = hints.Url ?? draft.Url,
            Published = hints.Published is { } printed && ArticleDateParser.Parse(printed) is { } given ? given : draft.Published,
            Updated = draft.Updated,
            Dateline = draft.Dateline,
            Language = language,
            Removed = draft.Removed,
        };
    }

    private static Passage? Place(StringBuilder document, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (document.Length > 0)
        {
            document.Append(Separator);
        }

        var start = document.Length;
        document.Append(text);
        return new Passage(text, new TextRange(start, document.Length));
    }

    private static List<Sentence> Sentences(string text, List<Block> blocks, string language) =>
        [
            .. blocks.SelectMany(
                (block, index) =>
                    block.Kind is BlockKind.Subheading
                        ? []
                        : SentenceSplitter.Split(text, block.Range, language).Select(range => new Sentence(range, index))
            ),
        ];
}
