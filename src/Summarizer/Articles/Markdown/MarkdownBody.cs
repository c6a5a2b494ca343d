namespace Summarizer.Articles;

/// <summary>Takes the pieces of a post one by one and sorts them into headline, standfirst, byline, captions and body.</summary>
internal sealed class MarkdownBody(string? title, string? standfirst, string language, Cuts cuts)
{
    private readonly Boilerplate boilerplate = Boilerplate.For(language);
    private readonly List<DraftBlock> blocks = [];
    private readonly List<string> captions = [];
    private readonly HashSet<string> pictures = [];
    private bool skipsRelated;

    public string? Headline { get; private set; } = title;

    public string? Subheadline { get; private set; } = standfirst;

    public TextCredits Credits { get; private set; } = TextCredits.None;

    public Dateline? Dateline { get; private set; }

    public IReadOnlyList<DraftBlock> Blocks => blocks;

    public IReadOnlyList<string> Captions => captions;

    private bool HasText { get; set; }

    /// <returns>False where the article is over.</returns>
    public bool Take(MarkdownPiece piece)
    {
        captions.AddRange(piece.Pictures.Where(picture => picture.Length > 0 && pictures.Add(picture)));
        var line = new TextLine(piece.Text, 0);
        if (piece.Text.Length == 0 || IsHead(piece, line))
        {
            return true;
        }

        var rule = piece.Kind is BlockKind.Quote or BlockKind.TableRow ? null : boilerplate.RuleOf(piece.Text) ?? TextMarks.RuleOf(line);
        if (rule is "comments" or "end" && HasText)
        {
            cuts.Add(rule, piece.Text);
            return false;
        }

        // A heading "Related articles" takes its list with it.
        if (rule is not null && !(rule == "section" && piece.Level > 0) || skipsRelated && !line.IsProse && piece.Level == 0)
        {
            skipsRelated |= rule == "related";
            cuts.Add(rule ?? "related", piece.Text);
            return true;
        }

        skipsRelated = false;
        if (piece.Level == 0 && CaptionLines.IsCaption(piece.Text) && (piece.Pictures.Count > 0 || !line.IsProse))
        {
            captions.Add(piece.Text);
            pictures.Add(piece.Text);
            return true;
        }

        blocks.Add(new DraftBlock(piece.Kind, piece.Kind == BlockKind.Paragraph && !HasText ? WithoutDateline(piece.Text) : piece.Text));
        HasText |= piece.Kind != BlockKind.Subheading;
        return true;
    }

    private bool IsHead(MarkdownPiece piece, TextLine line)
    {
        if (piece.Level == 1 && Headline is null)
        {
            Headline = piece.Text;
            return true;
        }

        if (
            piece.Level > 0 && piece.Text.Equals(Headline, StringComparison.OrdinalIgnoreCase)
            || !HasText && piece.Text.Equals(Subheadline, StringComparison.OrdinalIgnoreCase)
        )
        {
            return true;
        }

        if (HasText || line.Words > 30)
        {
            return false;
        }

        if (
            BylineParser.Parse(piece.Text, language: language) is { IsWhole: true } byline
            && (byline.IsMarked || byline.Published is not null)
        )
        {
            Credits = Credits.With(byline);
            cuts.Add("byline", piece.Text);
            return true;
        }

        // A second heading or a short line straight under the headline is the standfirst.
        if (
            Headline is not null
            && Subheadline is null
            && blocks.Count == 0
            && piece.Kind is BlockKind.Paragraph or BlockKind.Subheading
            && !line.EndsSentence
            && line.Words >= 5
            && piece.Level != 1
        )
        {
            Subheadline = piece.Text;
            return true;
        }

        return false;
    }

    private string WithoutDateline(string text)
    {
        if (DatelineParser.Read(text, language) is not { } read || read.Length >= text.Length)
        {
            return text;
        }

        Dateline = read.Dateline;
        Credits = Credits with { Published = Credits.Published ?? read.Date };
        cuts.Add("dateline", text[..read.Length]);
        return text[read.Length..];
    }
}
