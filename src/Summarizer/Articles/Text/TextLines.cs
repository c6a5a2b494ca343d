using System.Text;

namespace Summarizer.Articles;

/// <summary>Lays a plain text out as paragraphs: lines that were wrapped at a fixed width are joined, all others stand for themselves.</summary>
internal static class TextLines
{
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 120;

    // A ragged right edge: the width of the next word is allowed for on top of this.
    private const int Tolerance = 3;

    public static List<TextLine> Of(string text)
    {
        var raw = text.Split('\n');
        var width = WrapWidth(raw);
        var lines = new List<TextLine>();
        var block = 0;
        var open = new StringBuilder();
        for (var i = 0; i < raw.Length; i++)
        {
            var line = Squeeze(raw[i]);
            if (line.Length == 0)
            {
                Close(lines, open, block);
                block++;
                continue;
            }

            if (open.Length > 0 && !Joins(raw[i - 1], raw[i], width))
            {
                Close(lines, open, block);
            }

            open.Append(open.Length == 0 || open[^1] == '-' && char.IsLetter(line[0]) && char.IsLower(line[0]) ? "" : " ").Append(line);
        }

        Close(lines, open, block);
        return lines;
    }

    /// <summary>White space runs as one space.</summary>
    public static string Squeeze(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var squeezed = new StringBuilder(trimmed.Length);
        var space = false;
        foreach (var c in trimmed)
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }

            if (space)
            {
                squeezed.Append(' ');
                space = false;
            }

            squeezed.Append(c);
        }

        return squeezed.ToString();
    }

    private static void Close(List<TextLine> lines, StringBuilder open, int block)
    {
        if (open.Length > 0)
        {
            lines.Add(new TextLine(open.ToString(), block));
            open.Clear();
        }
    }

    /// <summary>
    /// The width a text was wrapped at, 0 where it wasn't: most lines that are followed by another without a blank between leave no room for the
    /// next line's first word, and none is much longer.
    /// </summary>
    private static int WrapWidth(string[] raw)
    {
        var lengths = raw.Select(line => line.TrimEnd().Length).Where(length => length > 0).OrderDescending().ToList();
        if (lengths.Count < 4)
        {
            return 0;
        }

        // A line or two may be longer than the rest (an address that couldn't be broken).
        var width = lengths[Math.Min(lengths.Count / 20, lengths.Count - 1)];
        if (width is < NarrowestWrap or > WidestWrap)
        {
            return 0;
        }

        var (followed, full) = (0, 0);
        for (var i = 0; i + 1 < raw.Length; i++)
        {
            if (raw[i].Trim().Length > 0 && raw[i + 1].Trim().Length > 0)
            {
                followed++;
                full += IsFull(raw[i], raw[i + 1], width) ? 1 : 0;
            }
        }

        return followed >= 3 && full * 10 >= followed * 6 ? width : 0;
    }

    private static bool Joins(string line, string next, int width) =>
        width > 0 && IsFull(line, next, width) && !StartsItem(next) && !(Indent(next) > Indent(line) + 1 && EndsSentence(line));

    private static bool IsFull(string line, string next, int width)
    {
        var end = line.TrimEnd().Length;
        var word = next.TrimStart().IndexOf(' ', StringComparison.Ordinal);
        return end + 1 + (word < 0 ? next.Trim().Length : word) + Tolerance > width;
    }

    private static bool StartsItem(string line)
    {
        var text = line.TrimStart();
        return text.Length > 2 && (text[0] is '•' or '*' or '-' or '–' && text[1] == ' ');
    }

    private static bool EndsSentence(string line) => new TextLine(line.Trim(), 0).EndsSentence;

    private static int Indent(string line) => line.Length - line.TrimStart().Length;
}
