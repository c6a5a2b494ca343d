using System.Text;
using System.Xml;

namespace Summarizer.Articles;

/// <summary>
/// Reads a part of a Word document in one pass, as it is with all changes accepted: insertions stay, deletions and moved-away text go, and so do
/// hidden text, field codes, placeholders and comments. Text boxes stand apart.
/// </summary>
internal sealed class WordBody(XmlReader reader, WordStyles styles)
{
    private readonly Stack<WordParagraph?> paragraphs = new();
    private readonly List<StyledLine> lines = [];
    private readonly List<StyledLine> boxed = [];
    private readonly WordTables tables = new();
    private WordParagraph? joined;
    private readonly StringBuilder raised = new();
    private readonly StringBuilder unseen = new();
    private WordLook look;
    private bool inRun,
        inText,
        hidden,
        placeholder,
        deletedRow,
        shadedCell;
    private int boxes;

    /// <summary>Texts that the document holds and does not show.</summary>
    public List<string> Hidden { get; } = [];

    /// <summary>The paragraphs in order, and those in text boxes.</summary>
    public (IReadOnlyList<StyledLine> Lines, IReadOnlyList<StyledLine> Boxed) Read()
    {
        while (XmlBounds.Next(reader))
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    Start(reader.LocalName, reader.IsEmptyElement);
                    break;
                case XmlNodeType.EndElement:
                    End(reader.LocalName);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when inText:
                    (
                        hidden ? unseen
                        : look.Raised is not null ? raised
                        : Open?.Text
                    )?.Append(reader.Value);
                    break;
            }
        }

        return (lines, boxed);
    }

    private WordParagraph? Open => paragraphs.TryPeek(out var open) ? open : null;

    private void Start(string name, bool isEmpty)
    {
        switch (name)
        {
            case "p" when !isEmpty:
                paragraphs.Push(joined ?? new WordParagraph());
                joined = null;
                break;
            case "pStyle" when Open is { } open:
                open.StyleId ??= WordXml.Attribute(reader, "val");
                break;
            case "numId" when Open is { } open:
                open.IsItem = WordXml.Attribute(reader, "val") != "0";
                break;
            case "r":
                (inRun, look) = (!isEmpty, styles.LookOf(Open?.StyleId));
                hidden = look.IsHidden(IsOnShade);
                break;
            case "rStyle" when inRun:
                look = styles.LookOf(WordXml.Attribute(reader, "val")).Over(look);
                hidden = look.IsHidden(IsOnShade);
                break;
            case "vanish" or "strike" or "dstrike" or "color" or "sz" or "vertAlign" or "highlight" when inRun:
                look.Take(reader);
                hidden = look.IsHidden(IsOnShade);
                break;
            case "shd" when inRun:
                look.Take(reader);
                hidden = look.IsHidden(IsOnShade);
                break;
            case "shd" when Open is { } shaded:
                shaded.IsShaded |= WordLook.IsShade(reader);
                break;
            case "shd" when tables.IsInside:
                shadedCell |= WordLook.IsShade(reader);
                break;
            case "t":
                inText = !isEmpty && inRun;
                break;
            case "tab" or "ptab" when inRun && !hidden:
                Open?.Text.Append(' ');
                break;
            case "br" or "cr" when inRun && !hidden:
                Open?.Text.Append('\n');
                break;
            case "noBreakHyphen" when inRun && !hidden:
                Open?.Text.Append('-');
                break;
            case "del" when isEmpty:
                MarkDeleted();
                break;
            case "showingPlcHdr":
                placeholder = WordXml.IsOn(reader);
                break;
            case "del" or "moveFrom" or "Fallback" or "pPrChange" or "rPrChange" or "numPrChange":
                WordXml.Skip(reader);
                break;
            case "sdtContent" when placeholder:
                placeholder = false;
                WordXml.Skip(reader);
                break;
            case "txbxContent" when !isEmpty:
                boxes++;
                (inRun, inText) = (false, false);
                break;
            case "tr" when !isEmpty:
                deletedRow = false;
                tables.StartRow();
                break;
            case "tc":
                shadedCell = false;
                tables.StartCell();
                break;
        }
    }

    private bool IsOnShade => shadedCell || Open?.IsShaded == true;

    private void EndRun()
    {
        if (raised.Length > 0 && Open is { } open)
        {
            var content = raised.ToString();
            open.Text.Append(
                content.Trim().Length <= RaisedText.Longest
                    ? RaisedText.Of(content, look.Raised == true, false, open.Text.ToString(), "") ?? content
                    : content
            );
        }

        raised.Clear();
        if (!hidden && unseen.Length > 0)
        {
            EndHidden();
        }
    }

    private void EndHidden()
    {
        if (unseen.Length > 0)
        {
            Hidden.Add(unseen.ToString());
            unseen.Clear();
        }
    }

    // In a paragraph's properties it is the mark that was deleted, in a row's the row.
    private void MarkDeleted()
    {
        if (Open is { } open)
        {
            open.JoinsNext = true;
        }
        else
        {
            deletedRow = tables.IsInside;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p" when paragraphs.TryPop(out var closed) && closed is not null:
                Close(closed);
                break;
            case "r":
                EndRun();
                (inRun, hidden) = (false, false);
                break;
            case "t":
                inText = false;
                break;
            case "txbxContent":
                boxes = Math.Max(0, boxes - 1);
                inRun = paragraphs.Count > 0;
                break;
            case "tr":
                var row = tables.EndRow();
                foreach (var line in deletedRow ? [] : row)
                {
                    Add(line);
                }

                deletedRow = false;
                break;
        }
    }

    private void Close(WordParagraph paragraph)
    {
        EndHidden();
        if (paragraph.JoinsNext)
        {
            paragraph.JoinsNext = false;
            joined = paragraph;
            return;
        }

        var kind = styles.KindOf(paragraph.StyleId);
        foreach (var text in paragraph.Lines())
        {
            Add(new StyledLine(text, WordLines.StyleOf(kind, paragraph.IsItem)));
        }
    }

    private void Add(StyledLine line)
    {
        if (boxes > 0)
        {
            boxed.Add(line);
        }
        else if (tables.IsInside)
        {
            tables.Add(line);
        }
        else
        {
            lines.Add(line);
        }
    }
}
