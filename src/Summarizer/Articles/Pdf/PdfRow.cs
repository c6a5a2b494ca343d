namespace Summarizer.Articles;

/// <summary>All words of a region that share a baseline, from left to right.</summary>
internal sealed class PdfRow
{
    // In units of the words' size: raised and lowered words still belong to their line.
    private const double SameLine = 0.4;

    private PdfRow(List<PdfWord> words)
    {
        Words = words;
        words.Sort((a, b) => a.Left.CompareTo(b.Left));
        Left = words[0].Left;
        Right = words.Max(word => word.Right);
        var largest = words.MaxBy(word => word.Size * word.Width)!;
        (Base, Size) = (largest.Base, largest.Size);
    }

    public List<PdfWord> Words { get; }

    public double Left { get; }

    public double Right { get; }

    public double Base { get; }

    public double Size { get; }

    /// <summary>Rows from top to bottom.</summary>
    public static List<PdfRow> Of(IEnumerable<PdfWord> words)
    {
        var rows = new List<PdfRow>();
        var open = new List<PdfWord>();
        var line = 0.0;
        foreach (var word in words.OrderByDescending(word => word.Base))
        {
            if (open.Count > 0 && line - word.Base > SameLine * Math.Min(word.Size, open[0].Size))
            {
                rows.Add(new PdfRow(open));
                open = [];
            }

            line = open.Count == 0 ? word.Base : line;
            open.Add(word);
        }

        if (open.Count > 0)
        {
            rows.Add(new PdfRow(open));
        }

        return rows;
    }

    public bool IsFree(double from, double to)
    {
        foreach (var word in Words)
        {
            if (word.Left < to && word.Right > from)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the row begins, and begins again after a gap.</summary>
    public IEnumerable<double> Starts(double gap)
    {
        yield return Left;
        var end = Words[0].Right;
        foreach (var word in Words.Skip(1))
        {
            if (word.Left - end >= gap)
            {
                yield return word.Left;
            }

            end = Math.Max(end, word.Right);
        }
    }
}
