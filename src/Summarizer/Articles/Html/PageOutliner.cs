using AngleSharp.Dom;
using Summarizer.Articles.Html.Styles;

namespace Summarizer.Articles;

/// <summary>Walks a page once and writes its outline.</summary>
internal sealed class PageOutliner(PageMeta meta, PageStyles styles)
{
    private const int Deepest = 2 * HtmlLimits.Depth;

    private readonly TextCollector text = new();
    private readonly List<PageBox> boxes = [];
    private readonly List<PageBlock> blocks = [];
    private readonly List<PageMark> marks = [];
    private readonly HiddenText hidden = new();
    private Sight sight = Sight.Plain;
    private bool asksForPassword;
    private int depth;
    private int box = -1;
    private int blockStart;
    private int linkLength;
    private int links;
    private int breaks;
    private BlockShape shape = BlockShape.Loose;
    private bool spanEnded;

    public static PageOutline Of(IElement root, PageMeta meta, PageStyles styles)
    {
        var outliner = new PageOutliner(meta, styles);
        if (root.ParentElement is { } page)
        {
            outliner.sight = styles.Of(page, Sight.Plain);
        }

        outliner.Element(root);
        outliner.hidden.End(outliner.blocks.Count);
        return new(
            outliner.text.ToString(),
            outliner.boxes,
            outliner.blocks,
            outliner.marks,
            outliner.hidden.Cuts,
            outliner.asksForPassword
        );
    }

    private void Children(IElement element)
    {
        // The limits are proved on the tags, before the parser makes of them what it will.
        if (depth > Deepest)
        {
            throw new LimitException($"the page's elements are nested more than {Deepest} deep");
        }

        depth++;
        // A browser shows an element's shadow in the place of its children.
        var children = (element.ShadowRoot as INode ?? element).ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            switch (children[i])
            {
                case IText run when sight.IsHidden:
                    hidden.Append(run.Data);
                    break;
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
        var kind = Tags.Of(name);
        if (kind is TagKind.Skip)
        {
            Skip(element, name);
            return;
        }

        var outer = sight;
        sight = styles.Of(element, sight);
        if (!sight.Gone && styles != PageStyles.None && Hiding.IsSaid(element, kind))
        {
            sight = sight with { Gone = true };
        }

        Element(element, name, kind);
        if (sight.IsHidden && !outer.IsHidden)
        {
            hidden.End(blocks.Count);
        }

        sight = outer;
    }

    private void Element(IElement element, string name, TagKind kind)
    {
        switch (kind)
        {
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
                Box(element, shape, PageElements.IsLayout(element) ? null : BlockShape.Row);
                break;
            default:
                Box(element, ShapeOf(kind), null);
                break;
        }
    }

    private void Skip(IElement element, string name)
    {
        // A slip in the head sends what follows of it into the body.
        meta.Add(element);
        asksForPassword |= name is "input" && element.GetAttribute("type") is "password";
        Mark(element, null);
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
            if (text.Length > blockStart && !sight.IsHidden)
            {
                text.Separate(" | ");
            }

            Children(element);
        }
        else if (name is "sup" or "sub" && Raised(element, name is "sup"))
        {
            return;
        }
        else
        {
            // Names, jobs and days in spans side by side stand apart on the screen.
            if (name is "span" && spanEnded && shape is BlockShape.Loose && !sight.IsHidden && PageElements.IsCapital(element.TextContent))
            {
                text.Space();
            }

            Mark(element, ClassHints.RuleOf(element.ClassName));
            Children(element);
            spanEnded =
                name is "span" && !sight.IsHidden && text.Length > blockStart && (char.IsLower(text.Last) || char.IsDigit(text.Last));
        }
    }

    /// <summary>A figure above or below the line, as it is to be read; false where it is no figure.</summary>
    private bool Raised(IElement element, bool isAbove)
    {
        var content = element.TextContent.Trim();
        if (sight.IsHidden || content.Length is 0 or > RaisedText.Longest)
        {
            return false;
        }

        var leadsToNote =
            isAbove && element.QuerySelector("a") is { } link && link.GetAttribute("href")?.Contains('#', StringComparison.Ordinal) == true;
        switch (RaisedText.Of(content, isAbove, leadsToNote, text.Tail(blockStart), element.NextSibling?.TextContent ?? ""))
        {
            case null:
                return false;
            case "":
                hidden.Append(content);
                hidden.End(blocks.Count, "note");
                return true;
            case var read:
                Append(read);
                return true;
        }
    }

    private void Box(IElement element, BlockShape inside, BlockShape? rows)
    {
        Flush();
        var (outerBox, outerShape) = (box, shape);
        box = boxes.Count;
        shape = rows ?? inside;
        var rule = PageElements.RuleOf(element);
        boxes.Add(new(element, outerBox, rule, blocks.Count, blocks.Count));
        Mark(element, rule);
        Children(element);
        Flush();
        boxes[box] = boxes[box] with { EndBlock = blocks.Count };
        (box, shape) = (outerBox, outerShape);
    }

    private void Mark(IElement element, string? rule)
    {
        if (PageMark.KindOf(element, rule) is { } kind && (!sight.IsHidden || element.HasAttribute("itemprop")))
        {
            marks.Add(new(kind, element, blocks.Count));
        }
    }

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
        spanEnded = false;
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
        if (sight.IsHidden)
        {
            return;
        }

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
            var told = text.Since(blockStart);
            var linked = links == 0 && shape is BlockShape.Paragraph && PageElements.IsSentence(told) ? 0 : Math.Min(linkLength, length);
            var isProse =
                shape is BlockShape.Subheading && linked == 0 && length >= PageElements.LongHeading && PageElements.IsSentence(told);
            blocks.Add(new(blockStart, length, linked, box, isProse ? BlockShape.Paragraph : shape));
        }

        spanEnded = false;
        blockStart = text.Length;
        linkLength = 0;
        text.StartBlock();
    }
}
