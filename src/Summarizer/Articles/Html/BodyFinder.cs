namespace Summarizer.Articles;

/// <summary>
/// Finds the box that is the article's body: the one whose blocks add up to the most, running text counting for it and links and scraps
/// against it. Boxes whose class says that they are something else count nothing, unless most of the page's text stands in them.
/// </summary>
internal sealed class BodyFinder
{
    private const double MostOfThePage = 0.4;

    private readonly PageOutline outline;
    private readonly double[] values;

    public BodyFinder(PageOutline outline, double[] values)
    {
        this.outline = outline;
        this.values = values;
        Rules = new string?[outline.Blocks.Count];
        CutAt = new int[outline.Blocks.Count];
        Array.Fill(CutAt, -1);
        CutByClass();
    }

    /// <summary>For each block the rule that cuts it, or null.</summary>
    public string?[] Rules { get; }

    /// <summary>For each block the top-most box that is cut whole and holds it, or -1.</summary>
    public int[] CutAt { get; }

    /// <returns>The index of the body's box; -1 where no text speaks for any.</returns>
    public int Find(int headline)
    {
        var sums = Sums(i => Rules[i] is null ? (i < headline ? Math.Min(values[i], 0) : values[i]) : 0);
        var (best, bestScore, bestSize) = (-1, 0.0, int.MaxValue);
        for (var i = 0; i < outline.Boxes.Count; i++)
        {
            var box = outline.Boxes[i];
            var score = sums[box.EndBlock] - sums[box.FirstBlock];
            var size = box.EndBlock - box.FirstBlock;
            if (score > bestScore || (score == bestScore && score > 0 && size <= bestSize))
            {
                (best, bestScore, bestSize) = (i, score, size);
            }
        }

        return best;
    }

    private void CutByClass()
    {
        var sums = Sums(i => Math.Max(values[i], 0));
        var all = sums[^1];
        for (var i = 0; i < outline.Boxes.Count; i++)
        {
            var box = outline.Boxes[i];
            if (box.Rule is null || box.FirstBlock == box.EndBlock || Rules[box.FirstBlock] is not null)
            {
                continue;
            }

            var text = sums[box.EndBlock] - sums[box.FirstBlock];
            var most = box.Rule is "comments" ? 0.95 : MostOfThePage;
            if (text > 0 && text >= most * all)
            {
                continue;
            }

            for (var block = box.FirstBlock; block < box.EndBlock; block++)
            {
                Rules[block] = box.Rule;
                CutAt[block] = i;
            }
        }
    }

    private double[] Sums(Func<int, double> value)
    {
        var sums = new double[outline.Blocks.Count + 1];
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            sums[i + 1] = sums[i] + value(i);
        }

        return sums;
    }
}
