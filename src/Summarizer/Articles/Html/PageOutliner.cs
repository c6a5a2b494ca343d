using AngleSharp.Dom;

namespace Summarizer.Articles;

/// <summary>Walks a page once and writes its outline.</summary>
internal sealed class PageOutliner(PageMeta meta)
{
    private const int Deepest = 2 * HtmlLimits.Depth;

    private readonly TextCollector text = new();
    private readonly List<PageBox> boxes = [];
    private readonly List<PageBlock> blocks = [];
    private readonly List<PageMark> marks = [];
    private bool asksForPassword;
    private int depth;
    private int box = -1;
    private int blockStart;
    private int linkLength;
    private int links;
    private int breaks;
    private BlockShape shape = BlockShape.Loose;

    public static PageOutline Of(IElement root, PageMeta meta)
    {
        var outliner = new PageOutliner(meta);
        outliner.Box(root, BlockShape.Loose, null);
        return new(outliner.text.ToString(), outliner.boxes, outliner.blocks, outliner.marks, outliner.asksForPassword);
    }

    private void Children(IElement element)
    {
        // The limits are proved on the tags, before the parser makes of them what it will.
        if (depth > Deepest)
        {
            throw new LimitException($"the page's elements are nested more than {Deepest} deep");
        }

        depth++;
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            switch (children[i])
            {
                case IText run:
                    Append(run.Data);
                    break;
                case IElement child:
                    Element(child);
                    break;
            }
        }

        depth--;
    }

    private void Element(IElement element)
    {
        var name = element.LocalName;
        switch (Tags.Of(name))
        {
            case TagKind.Skip:
                // A slip in the head sends what follows of it into the body.
                meta.Add(element);
                asksForPassword |= name is "input" && element.GetAttribute("type") is "password";
                Mark(element, null);
                break;
            case TagKind.Break:
                Break();
                Children(element);
                break;
            case TagKind.Link:
                Mark(element, ClassHints.RuleOf(element.ClassName));
                links++;
                Children(element);
                links--;
                break;
            case TagKind.Inline:
                Inline(element, name);
                break;
            case TagKind.Table:
                Box(element, shape, IsLayout(element) ? null : BlockShape.Row);
                break;
            case var kind:
                Box(element, ShapeOf(kind), null);
                break;
        }
    }

    private void Inline(IElement element, string name)
    {
        if (name is "td" or "th" or "tr" && shape is not BlockShape.Row)
        {
            Box(element, shape, null);
        }
        else if (name is "tr")
        {
            Flush();
            Children(element);
            Flush();
        }
        else if (name is "td" or "th")
        {
            if (text.Length > blockStart)
            {
                text.Separate(" | ");
            }

            Children(element);
        }
        else if (ClassHints.RuleOf(element.ClassName) is var rule and not "hidden")
        {
            Mark(element, rule);
            Children(element);
        }
    }

    private void Box(IElement element, BlockShape inside, BlockShape? rows)
    {
        Flush();
        var (outerBox, outerShape) = (box, shape);
        box = boxes.Count;
        shape = rows ?? inside;
        var rule = RuleOf(element);
        boxes.Add(new(element, outerBox, rule, blocks.Count, blocks.Count));
        Mark(element, rule);
        Children(element);
        Flush();
        boxes[box] = boxes[box] with { EndBlock = blocks.Count };
        (box, shape) = (outerBox, outerShape);
    }

    private void Mark(IElement element, string? rule)
    {
        if (PageMark.KindOf(element, rule) is { } kind)
        {
            marks.Add(new(kind, element, blocks.Count));
        }
    }

    private static string? RuleOf(IElement element) =>
        Tags.RuleOf(element.LocalName)
        ?? ClassHints.RuleOf(element.ClassName)
        ?? ClassHints.RuleOf(element.Id)
        ?? (element.HasAttribute("hidden") || element.GetAttribute("style") is { } style && HidesIt(style) ? "hidden" : null);

    private static bool HidesIt(string style) =>
        style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private BlockShape ShapeOf(TagKind kind) =>
        kind switch
        {
            TagKind.Headline => BlockShape.Headline,
            TagKind.Subheading => BlockShape.Subheading,
            TagKind.Item => BlockShape.Item,
            TagKind.Quote => BlockShape.Quote,
            TagKind.Caption => BlockShape.Caption,
            TagKind.Paragraph when shape is BlockShape.Loose => BlockShape.Paragraph,
            _ => shape,
        };

    private void Append(string run)
    {
        var before = text.Length;
        text.Append(run, blockStart);
        if (links > 0)
        {
            linkLength += text.Length - before;
        }

        if (text.Length > before)
        {
            breaks = 0;
        }
    }

    /// <summary>Two line breaks, or one after the end of a sentence, end a block.</summary>
    private void Break()
    {
        breaks++;
        if (shape is BlockShape.Loose or BlockShape.Paragraph && (breaks > 1 || text.Last is '.' or '!' or '?' or '”' or '"'))
        {
            Flush();
        }
        else
        {
            text.Space();
        }
    }

    private void Flush()
    {
        var length = text.Length - blockStart;
        if (length > 0)
        {
            blocks.Add(new(blockStart, length, Math.Min(linkLength, length), box, shape));
        }

        blockStart = text.Length;
        linkLength = 0;
        text.StartBlock();
    }

    /// <summary>A table that holds paragraphs, boxes or tables lays out the page.</summary>
    private static bool IsLayout(IElement table) => table.QuerySelector("p,div,table,ul,h1,h2,h3") is not null;
}
