using System.Text;
using Summarizer.Articles.Machines;
using Summarizer.Language;
using Summarizer.Language.Detection;
using Summarizer.Language.Sentences;

namespace Summarizer.Articles;

/// <summary>Lays a draft out as one document and gives every part its place in it.</summary>
internal static class ArticleAssembly
{
    private const string Separator = "\n\n";

    /// <summary>Some 160,000 words: more than any article and most books. What stands behind is left out, and <see cref="Article.Read"/> says so.</summary>
    private const int Longest = 1_000_000;

    // What is longer is no headline, whatever an upload says.
    private const int LongestHeadline = 1_000;
    private const int MostCaptions = 100_000;
    private const int MostCuts = 1_000;
    private const int MostAuthors = 100;

    // Every rule looks up and down a paragraph.
    private const int LongestBlock = 20_000;

    public static Article Assemble(ArticleDraft drafted, UploadHints hints)
    {
        var draft = MachineText.Without(
            drafted with
            {
                Headline = hints.Title ?? drafted.Headline,
                Subheadline = hints.Subtitle ?? drafted.Subheadline,
                Authors = hints.Authors.Count > 0 ? hints.Authors : drafted.Authors,
                Publisher = hints.Publisher ?? drafted.Publisher,
            }
        );
        var document = new StringBuilder();
        var headline = Place(document, Line(draft.Headline));
        var subheadline = Place(document, Line(draft.Subheadline));
        var (texts, share) = Within(draft, Longest);
        var placed = texts.ConvertAll(block => new Block(block.Kind, Place(document, block.Text)!.Range));
        var body =
            placed.Count > 0 ? new TextRange(placed[0].Range.Start, placed[^1].Range.End) : new TextRange(document.Length, document.Length);
        var captions = Captions(draft.Captions).Select(caption => Place(document, caption)).OfType<Passage>().ToList();
        var text = document.ToString();
        var language = LanguageDetector.Code(hints.Language) ?? LanguageDetector.Detect(body.Of(text), draft.Language);
        var (blocks, sentences) = Sentences(text, placed, language);

        return new Article
        {
            Document = text,
            Headline = headline,
            Subheadline = subheadline,
            Body = body,
            Blocks = blocks,
            Captions = captions,
            Sentences = sentences,
            Read = share,
            Authors = [.. draft.Authors.Take(MostAuthors)],
            Publisher = draft.Publisher,
            Url = hints.Url ?? draft.Url,
            Published = hints.Published is { } printed && ArticleDateParser.Parse(printed) is { } given ? given : draft.Published,
            Updated = draft.Updated,
            Dateline = draft.Dateline,
            Language = language,
            Locale = Locales.Of(language, hints.Language ?? draft.Language, hints.Url ?? draft.Url),
            Removed = [.. draft.Removed.Take(MostCuts)],
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

    /// <summary>The first blocks up to a length, the last of them cut, and the share of all text that they are.</summary>
    private static (List<DraftBlock> Blocks, double Share) Within(ArticleDraft draft, int room)
    {
        var kept = new List<DraftBlock>();
        long all = draft.Unread,
            read = 0;
        foreach (var block in draft.Blocks)
        {
            all += block.Text.Length;
            if (block.Text.Length == 0 || read >= room)
            {
                continue;
            }

            var left = room - (int)read;
            kept.Add(block.Text.Length <= left ? block : block with { Text = block.Text[..TextCut.Before(block.Text, 0, left)].TrimEnd() });
            read += Math.Min(block.Text.Length, left);
        }

        return (kept, all == 0 ? 1 : (double)read / all);
    }

    private static string? Line(string? text) =>
        text is { Length: > LongestHeadline } ? text[..TextCut.Before(text, 0, LongestHeadline)].TrimEnd() : text;

    private static IEnumerable<string> Captions(IEnumerable<string> captions)
    {
        var room = MostCaptions;
        return captions.Select(caption => Line(caption)!).TakeWhile(caption => (room -= caption.Length) > 0);
    }

    /// <summary>The sentences of all blocks but subheadings; a block beyond all measure becomes several, each of whole sentences.</summary>
    private static (List<Block> Blocks, List<Sentence> Sentences) Sentences(string text, List<Block> placed, string language)
    {
        var (blocks, sentences) = (new List<Block>(placed.Count), new List<Sentence>());
        foreach (var block in placed)
        {
            if (block.Kind is BlockKind.Subheading && block.Range.Length <= LongestHeadline)
            {
                blocks.Add(block);
                continue;
            }

            var kind = block.Kind is BlockKind.Subheading ? BlockKind.Paragraph : block.Kind;
            var start = block.Range.Start;
            foreach (var range in SentenceSplitter.Split(text, block.Range, language))
            {
                if (range.End - start > LongestBlock && sentences.Count > 0 && sentences[^1].Block == blocks.Count)
                {
                    blocks.Add(new Block(kind, new TextRange(start, sentences[^1].Range.End)));
                    start = range.Start;
                }

                sentences.Add(new Sentence(range, blocks.Count));
            }

            blocks.Add(new Block(kind, new TextRange(start, block.Range.End)));
        }

        return (blocks, sentences);
    }
}
