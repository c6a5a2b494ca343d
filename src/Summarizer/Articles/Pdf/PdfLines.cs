using System.Text;

namespace Summarizer.Articles;

/// <summary>A page's lines in reading order, column by column.</summary>
internal static class PdfLines
{
    private const double Raised = 0.8;

    public static List<PdfLine> Of(PdfPage page)
    {
        var words = PdfWords.Of(page);
        var lines = new List<PdfLine>();
        var column = 0;
        foreach (var region in PdfColumns.Of(words))
        {
            foreach (var row in PdfRow.Of(region))
            {
                lines.Add(Line(page.Number, column, row));
            }

            column++;
        }

        return lines;
    }

    private static PdfLine Line(int page, int column, PdfRow row)
    {
        var isRightToLeft = row.Words.Count(word => PdfWords.IsRightToLeft(word.Text)) * 2 > row.Words.Count;
        var text = new StringBuilder();
        PdfWord? last = null;
        foreach (var word in isRightToLeft ? RightToLeft(row.Words) : row.Words)
        {
            if (last is not null && IsNoteMark(word, row, last))
            {
                continue;
            }

            if (last is not null && !Touches(last, word) && !PdfWords.AreUnspaced(last.Text[^1], word.Text[0]))
            {
                text.Append(' ');
            }

            text.Append(word.Text);
            last = word;
        }

        return new PdfLine(
            page,
            column,
            text.ToString(),
            row.Left,
            row.Right,
            row.Base,
            row.Size,
            row.Words.TrueForAll(word => word.IsBold),
            row.Words.TrueForAll(word => word.IsArtifact)
        );
    }

    /// <summary>A small raised figure after a word refers to a note.</summary>
    private static bool IsNoteMark(PdfWord word, PdfRow row, PdfWord last) =>
        word.Size < Raised * row.Size
        && word.Base > row.Base + (0.15 * row.Size)
        && word.Text.Length <= 3
        && last.Size >= word.Size
        && word.Text.All(c => char.IsDigit(c) || c is '*' or '†' or '‡');

    private static bool Touches(PdfWord last, PdfWord word)
    {
        var gap = word.Left >= last.Left ? word.Left - last.Right : last.Left - word.Right;
        return gap < 0.06 * Math.Max(last.Size, word.Size);
    }

    /// <summary>From the right; runs of figures and Latin words keep their own direction.</summary>
    private static List<PdfWord> RightToLeft(List<PdfWord> words)
    {
        var ordered = new List<PdfWord>();
        var run = new List<PdfWord>();
        foreach (var word in Enumerable.Reverse(words))
        {
            if (PdfWords.IsRightToLeft(word.Text))
            {
                ordered.AddRange(Enumerable.Reverse(run));
                run.Clear();
                ordered.Add(word);
            }
            else
            {
                run.Add(word);
            }
        }

        ordered.AddRange(Enumerable.Reverse(run));
        return ordered;
    }
}
