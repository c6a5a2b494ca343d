namespace Summarizer.Articles;

/// <summary>The marks that speak of this article: near its headline or in its body, not those of comments, teasers and asides.</summary>
internal sealed class MarkReading
{
    private const int BlocksAround = 12;

    public static MarkReading None { get; } = new(new PageOutline("", [new PageBox(null!, -1, null, 0, 0)], [], [], [], false), [], 0, -1);

    private readonly PageOutline outline;
    private readonly string?[] rules;
    private readonly HeadLines head;
    private readonly int first;
    private readonly int end;

    public MarkReading(PageOutline outline, string?[] rules, int body, int headline)
    {
        this.outline = outline;
        this.rules = rules;
        head = HeadLines.Of(outline, rules, headline);
        (first, end) = (outline.Boxes[body].FirstBlock, outline.Boxes[body].EndBlock);
        if (headline >= 0)
        {
            first = Math.Min(first, headline);
        }
    }

    /// <summary>The texts of one kind's marks.</summary>
    public IEnumerable<string> Of(MarkKind kind) => All(kind).Select(mark => mark.Text).Where(text => text.Length > 0);

    /// <summary>The moments that one kind's marks give to machines.</summary>
    public IEnumerable<string> TimesOf(MarkKind kind) => All(kind).Select(mark => mark.Machine).Where(text => text.Length > 0);

    /// <summary>The texts of one kind's marks right about the headline.</summary>
    public IEnumerable<string> InHead(MarkKind kind) =>
        outline.Marks.Where(mark => mark.Kind == kind && head.Has(mark.Block)).Select(mark => mark.Text);

    /// <summary>The texts of one kind's marks, wherever on the page they stand.</summary>
    public IEnumerable<string> Anywhere(MarkKind kind) => outline.Marks.Where(mark => mark.Kind == kind).Select(mark => mark.Text);

    private IEnumerable<PageMark> All(MarkKind kind) =>
        outline.Marks.Where(mark =>
            mark.Kind == kind
            && mark.Block >= first - BlocksAround
            && mark.Block <= end + BlocksAround
            && (IsHead(mark) || !IsElsewhere(mark.Block))
        );

    // Authors are told by too many links for that.
    private bool IsHead(PageMark mark) => mark.Kind is not (MarkKind.Author or MarkKind.Byline) && head.Has(mark.Block);

    private bool IsElsewhere(int block) =>
        block < rules.Length
        && rules[block]
            is "comments"
                or "related"
                or "sidebar"
                or "navigation"
                or "footer"
                or "advertisement"
                or "hidden"
                or "newsletter"
                or "cookie-notice";
}
