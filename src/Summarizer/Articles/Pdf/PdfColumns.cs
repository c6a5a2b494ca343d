namespace Summarizer.Articles;

/// <summary>
/// Cuts a page into columns: where a strip stays free of words over several lines and text stands on both sides of it, what is left of it is read
/// before what is right; what stands above and below is cut on its own. Spaces of justified text never stand one below the other for long.
/// </summary>
internal static class PdfColumns
{
    private const int FewestRows = 4;
    private const int MostDeep = 8;
    private const int MostCandidates = 12;
    private const double Strip = 0.55;
    private const double NarrowestShare = 0.12;
    private const double FewestWordsInRow = 2.2;

    public static List<List<PdfWord>> Of(List<PdfWord> words)
    {
        var columns = new List<List<PdfWord>>();
        Cut(words, columns, 0);
        return columns;
    }

    private static void Cut(List<PdfWord> words, List<List<PdfWord>> columns, int depth)
    {
        if (words.Count == 0)
        {
            return;
        }

        var rows = PdfRow.Of(words);
        if (depth >= MostDeep || rows.Count < FewestRows || Best(rows) is not { } cut)
        {
            columns.Add(words);
            return;
        }

        var band = rows[cut.From..cut.To];
        Cut(Words(rows[..cut.From]), columns, depth + 1);
        var (left, right) = (Words(band).FindAll(word => word.Left < cut.X), Words(band).FindAll(word => word.Left >= cut.X));
        var isRightToLeft = Words(band).Count(word => PdfWords.IsRightToLeft(word.Text)) * 2 > left.Count + right.Count;
        Cut(isRightToLeft ? right : left, columns, depth + 1);
        Cut(isRightToLeft ? left : right, columns, depth + 1);
        Cut(Words(rows[cut.To..]), columns, depth + 1);
    }

    private static List<PdfWord> Words(IEnumerable<PdfRow> rows) => [.. rows.SelectMany(row => row.Words)];

    private static (double X, int From, int To)? Best(List<PdfRow> rows)
    {
        var size = Median(rows.Select(row => row.Size));
        var (left, right) = (rows.Min(row => row.Left), rows.Max(row => row.Right));
        (double X, int From, int To)? best = null;
        var most = 0.0;
        foreach (var x in Candidates(rows, size, left))
        {
            for (var from = 0; from < rows.Count; )
            {
                var to = from;
                while (to < rows.Count && rows[to].IsFree(x - (Strip * size), x - 0.5))
                {
                    to++;
                }

                if (to - from >= FewestRows && Worth(rows, from, to, x, right - left) is var worth && worth > most)
                {
                    (best, most) = ((x, from, to), worth);
                }

                from = to + 1;
            }
        }

        return best is { } found ? Trimmed(rows, found) : null;
    }

    /// <summary>Where lines begin after a gap, the places most of them share first.</summary>
    private static IEnumerable<double> Candidates(List<PdfRow> rows, double size, double left) =>
        rows.SelectMany(row => row.Starts(Strip * size))
            .Where(x => x > left + (2 * size))
            .GroupBy(x => Math.Round(x / 2))
            .Where(group => group.Count() >= 2)
            .OrderByDescending(group => group.Count())
            .Take(MostCandidates)
            .Select(group => group.Min());

    /// <summary>Lines of running text on both sides, over the same stretch of the page; 0 where it is no pair of columns.</summary>
    private static double Worth(List<PdfRow> rows, int from, int to, double x, double width)
    {
        int left = 0,
            right = 0,
            leftWords = 0,
            rightWords = 0;
        double leftWidth = 0,
            rightWidth = 0,
            leftTop = double.MinValue,
            leftEnd = 0,
            rightTop = double.MinValue,
            rightEnd = 0;
        for (var i = from; i < to; i++)
        {
            var row = rows[i];
            if (row.Left < x)
            {
                var end = row.Words.Where(word => word.Left < x).Max(word => word.Right);
                (left, leftWords, leftWidth) = (
                    left + 1,
                    leftWords + row.Words.Count(word => word.Left < x),
                    Math.Max(leftWidth, end - row.Left)
                );
                (leftTop, leftEnd) = (Math.Max(leftTop, row.Base), row.Base);
            }

            if (row.Right >= x)
            {
                (right, rightWords, rightWidth) = (
                    right + 1,
                    rightWords + row.Words.Count(word => word.Left >= x),
                    Math.Max(rightWidth, row.Right - x)
                );
                (rightTop, rightEnd) = (Math.Max(rightTop, row.Base), row.Base);
            }
        }

        var overlap = Math.Min(leftTop, rightTop) - Math.Max(leftEnd, rightEnd);
        var isText =
            left >= FewestRows - 1
            && right >= FewestRows - 1
            && leftWords > FewestWordsInRow * left
            && rightWords > FewestWordsInRow * right
            && leftWidth > NarrowestShare * width
            && rightWidth > NarrowestShare * width;
        return isText && overlap > rows[from].Size * 2 ? Math.Min(left, right) * overlap : 0;
    }

    /// <summary>The band begins and ends where both sides have begun, but for what stands below only one of them.</summary>
    private static (double X, int From, int To) Trimmed(List<PdfRow> rows, (double X, int From, int To) cut)
    {
        var (x, from, to) = cut;
        var firstRight = Enumerable.Range(from, to - from).First(i => rows[i].Right >= x);
        var firstLeft = Enumerable.Range(from, to - from).First(i => rows[i].Left < x);
        var start = Math.Max(firstLeft, firstRight);

        // Lines that stand above only one column belong to it when they follow on closely.
        while (
            start > from
            && rows[start - 1].Base - rows[start].Base < rows[start].Size * 2.2
            && Math.Abs(rows[start - 1].Size - rows[start].Size) < 0.15 * rows[start].Size
        )
        {
            start--;
        }

        return (x, start, to);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
