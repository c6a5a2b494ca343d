namespace Summarizer.Articles;

/// <summary>
/// Finds the box that is the article's body: the one whose blocks add up to the most, running text counting for it and links and scraps
/// against it. Boxes that are something else (<see cref="BoxRules"/>) count nothing.
/// </summary>
internal static class BodyFinder
{
    private const double LinkedOutside = 0.25;

    /// <returns>The index of the body's box; -1 where no text speaks for any.</returns>
    public static int Find(PageOutline outline, double[] values, string?[] rules, int headline)
    {
        var sums = Sums.Of(
            values.Length,
            i =>
                rules[i] is not null ? 0
                : i < headline ? Math.Min(values[i], 0)
                : values[i]
        );
        var gains = Sums.Of(values.Length, i => rules[i] is not null || i < headline ? 0 : Math.Max(values[i], 0));
        var (best, bestScore, bestSize) = (-1, 0.0, int.MaxValue);
        for (var i = 0; i < outline.Boxes.Count; i++)
        {
            var box = outline.Boxes[i];
            var score = sums.Between(box.FirstBlock, box.EndBlock);
            var size = box.EndBlock - box.FirstBlock;
            if (score > bestScore || (score == bestScore && score > 0 && size <= bestSize))
            {
                (best, bestScore, bestSize) = (i, score, size);
            }
        }

        return best < 0 ? best : Descend(outline, sums, gains, best);
    }

    /// <summary>Goes into the child that holds most of the text as long as what stands beside it is text among links and scraps.</summary>
    private static int Descend(PageOutline outline, Sums sums, Sums gains, int body)
    {
        for (var i = body + 1; i < outline.Boxes.Count && outline.Boxes[i].FirstBlock < outline.Boxes[body].EndBlock; i++)
        {
            var (outer, inner) = (outline.Boxes[body], outline.Boxes[i]);
            var gain = gains.Between(outer.FirstBlock, outer.EndBlock);
            var innerGain = gains.Between(inner.FirstBlock, inner.EndBlock);
            if (innerGain < 0.5 * gain || inner.EndBlock - inner.FirstBlock < 2)
            {
                continue;
            }

            var gainBeside = gain - innerGain;
            var lossBeside = gainBeside - (sums.Between(outer.FirstBlock, outer.EndBlock) - sums.Between(inner.FirstBlock, inner.EndBlock));
            if (gainBeside == 0 || lossBeside > LinkedOutside * gainBeside)
            {
                body = i;
            }
        }

        return body;
    }
}
