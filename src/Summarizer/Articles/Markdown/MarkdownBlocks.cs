using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Summarizer.Articles.Html.Styles;
using MarkdownQuote = Markdig.Syntax.QuoteBlock;

namespace Summarizer.Articles;

/// <summary>A Markdown document as a flat run of pieces: its text, kind, heading level (0 for none) and the pictures inside.</summary>
internal sealed record MarkdownPiece(BlockKind Kind, string Text, int Level, IReadOnlyList<string> Pictures);

internal static class MarkdownBlocks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <returns>The front matter (empty where there is none) and the pieces in order.</returns>
    /// <exception cref="ArgumentException">The document is nested too deeply.</exception>
    public static (string FrontMatter, List<MarkdownPiece> Pieces) Of(string text)
    {
        var document = Markdig.Markdown.Parse(MarkdownBounds.Broken(text), Pipeline);
        var pieces = new List<MarkdownPiece>();
        var matter = document.OfType<YamlFrontMatterBlock>().FirstOrDefault()?.Lines.ToString() ?? "";
        Add(document, BlockKind.Paragraph, pieces);
        return (matter, pieces);
    }

    private static void Add(ContainerBlock container, BlockKind kind, List<MarkdownPiece> pieces)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    AddText(heading, BlockKind.Subheading, heading.Level, pieces);
                    break;
                case ParagraphBlock paragraph:
                    AddText(paragraph, kind, 0, pieces);
                    break;
                case YamlFrontMatterBlock or LinkReferenceDefinitionGroup:
                    break;
                case HtmlBlock html:
                    AddHtml(html, pieces);
                    break;
                case CodeBlock code:
                    // Each line of code for itself: joined they could not be read.
                    pieces.AddRange(
                        code.Lines.ToString()
                            .Split('\n')
                            .Select(TextLines.Squeeze)
                            .Where(line => line.Length > 0)
                            .Select(line => new MarkdownPiece(BlockKind.Quote, line, 0, []))
                    );
                    break;
                case Table table:
                    AddTable(table, pieces);
                    break;
                case MarkdownQuote quote:
                    Add(quote, BlockKind.Quote, pieces);
                    break;
                case ListBlock or ListItemBlock or FootnoteGroup or Footnote:
                    Add((ContainerBlock)block, BlockKind.ListItem, pieces);
                    break;
                case ContainerBlock inner:
                    Add(inner, kind, pieces);
                    break;
            }
        }
    }

    private static void AddText(LeafBlock block, BlockKind kind, int level, List<MarkdownPiece> pieces)
    {
        var pictures = new List<string>();
        pieces.Add(new MarkdownPiece(kind, MarkdownText.Of(block.Inline, pictures), level, pictures));
    }

    private static void AddTable(Table table, List<MarkdownPiece> pieces)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            var pictures = new List<string>();
            var cells = row.OfType<TableCell>()
                .Select(cell => string.Join(' ', cell.OfType<ParagraphBlock>().Select(part => MarkdownText.Of(part.Inline, pictures))));
            pieces.Add(new MarkdownPiece(BlockKind.TableRow, string.Join(" | ", cells.Where(cell => cell.Length > 0)), 0, pictures));
        }
    }

    private static string Text(PageOutline outline) =>
        string.Join(' ', Enumerable.Range(0, outline.Blocks.Count).Select(i => outline.TextOf(i).ToString()));

    // Markup inside a post: its words are kept, scripts and comments are not.
    private static void AddHtml(HtmlBlock block, List<MarkdownPiece> pieces)
    {
        var html = block.Lines.ToString();
        if (block.Type is HtmlBlockType.NonInterruptingBlock or HtmlBlockType.InterruptingBlock && html.Length < 100_000)
        {
            using var document = HtmlReader.Parse(html);
            if (document.Body is { } fragment)
            {
                var outline = PageOutliner.Of(fragment, PageMeta.Of(document), PageStyles.Of(html));
                pieces.Add(new MarkdownPiece(BlockKind.Paragraph, Text(outline), 0, []));
            }
        }
    }
}
