using System.Text;

namespace Summarizer.Articles;

/// <summary>
/// Lines to paragraphs: a wider gap, another size, an indent, a bullet, or a line that ends though the next word would have fitted, parts them.
/// A paragraph goes on in the next column or page where its sentence does.
/// </summary>
internal static class PdfParagraphs
{
    private const double SameSize = 0.08;
    private const double WiderGap = 1.3;
    private const double UsualLeading = 1.25;
    private const double Indent = 0.8;

    public static List<PdfParagraph> Of(List<PdfLine> lines, double bodySize)
    {
        var paragraphs = new List<PdfParagraph>();
        var open = new List<PdfLine>();
        var hyphens = PdfHyphens.Of(lines);
        var edges = lines
            .GroupBy(line => (line.Page, line.Column))
            .ToDictionary(group => group.Key, group => (Left: Common(group), Right: group.Max(line => line.Right)));
        var leading = Leading(lines);
        foreach (var line in lines)
        {
            if (open.Count > 0 && !GoesOn(open[^1], line, edges, leading, bodySize))
            {
                paragraphs.Add(Close(open, hyphens));
                open = [];
            }

            open.Add(line);
        }

        if (open.Count > 0)
        {
            paragraphs.Add(Close(open, hyphens));
        }

        return paragraphs;
    }

    private static bool GoesOn(
        PdfLine last,
        PdfLine line,
        Dictionary<(int, int), (double Left, double Right)> edges,
        double leading,
        double bodySize
    )
    {
        var size = Math.Max(last.Size, line.Size);
        if (Math.Abs(last.Size - line.Size) > SameSize * size || TextMarks.IsItem(line.Text))
        {
            return false;
        }

        var ends = new TextLine(last.Text, 0).EndsSentence;
        var startsLower = char.IsLower(line.Text[0]);
        if (last.Page != line.Page || last.Column != line.Column)
        {
            return !ends
                && (startsLower || last.IsBold == line.IsBold && Math.Abs(size - bodySize) < SameSize * bodySize && last.Letters > 15);
        }

        var gap = last.Base - line.Base;
        if (gap < -1 || gap > WiderGap * leading * size)
        {
            return false;
        }

        var (left, right) = edges[(line.Page, line.Column)];
        var isHead = size > bodySize * (1 + (2 * SameSize));
        if (isHead || startsLower && !ends)
        {
            return true;
        }

        var isIndented = line.Left - left > Indent * size && last.Left - left < Indent * size;
        return last.IsBold == line.IsBold && !(isIndented && ends) && !(Fits(last, line, right) && (ends || last.Letters < 40));
    }

    /// <summary>The line's first word would have stood on the one above.</summary>
    private static bool Fits(PdfLine last, PdfLine line, double right)
    {
        var first = line.Text.IndexOf(' ', StringComparison.Ordinal);
        var letters = Math.Max(1, line.Text.Length);
        var width = (line.Right - line.Left) * (first < 0 ? letters : first) / letters;
        return last.Right + width + (0.8 * line.Size) < right;
    }

    private static double Common(IEnumerable<PdfLine> lines) =>
        lines.GroupBy(line => Math.Round(line.Left)).MaxBy(group => group.Count())!.Key;

    /// <summary>The usual distance of baselines, in units of the letters' size.</summary>
    private static double Leading(List<PdfLine> lines)
    {
        var gaps = new List<double>();
        for (var i = 1; i < lines.Count; i++)
        {
            var gap = (lines[i - 1].Base - lines[i].Base) / lines[i].Size;
            if (lines[i].Page == lines[i - 1].Page && lines[i].Column == lines[i - 1].Column && gap is > 0.8 and < 2.5)
            {
                gaps.Add(Math.Round(gap, 1));
            }
        }

        return gaps.Count < 3
            ? UsualLeading
            : gaps.GroupBy(gap => gap).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
    }

    private static PdfParagraph Close(List<PdfLine> lines, PdfHyphens hyphens)
    {
        var text = new StringBuilder(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
        {
            hyphens.Join(text, lines[i].Text);
        }

        return new PdfParagraph(TextLines.Squeeze(text.ToString()), lines);
    }
}
