namespace Summarizer.Articles;

/// <summary>
/// Finds the box that is the article's body: the one whose blocks add up to the most, running text counting for it and links and scraps
/// against it. Boxes that are something else (<see cref="BoxRules"/>) count nothing.
/// </summary>
internal static class BodyFinder
{
    private const double LinkedOutside = 0.25;
    private const double Several = 0.25;
    private const double Notable = 0.1;
    private const double ShortestArticle = 150;

    /// <returns>The index of the body's box; -1 where no text speaks for any.</returns>
    public static int Find(PageOutline outline, double[] values, string?[] rules, int headline)
    {
        var sums = Sums.Of(values.Length, Value);
        var gains = Sums.Of(values.Length, i => Math.Max(Value(i), 0));
        var scores = Scores(outline, Value);
        var (best, bestScore, bestSize) = (-1, 0.0, int.MaxValue);
        for (var i = 0; i < scores.Length; i++)
        {
            var size = outline.Boxes[i].EndBlock - outline.Boxes[i].FirstBlock;
            if (scores[i] > bestScore || (scores[i] == bestScore && bestScore > 0 && size <= bestSize))
            {
                (best, bestScore, bestSize) = (i, scores[i], size);
            }
        }

        return best < 0 ? best : OneArticle(outline, gains, Descend(outline, sums, gains, best), headline);

        double Value(int i) =>
            rules[i] is not null ? 0
            : i < headline ? Math.Min(values[i], 0)
            : values[i];
    }

    /// <summary>
    /// What each box's blocks add up to. Where several children of a box hold text, what its other children cost is bounded by what the text
    /// beyond the largest of them brings: a table, a list of links or an advertisement between paragraphs never outweighs them.
    /// </summary>
    private static double[] Scores(PageOutline outline, Func<int, double> value)
    {
        var count = outline.Boxes.Count;
        var (gain, largest, loss) = (new double[count], new double[count], new double[count]);
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            Add(outline.Blocks[i].Box, value(i));
        }

        var scores = new double[count];
        for (var i = count - 1; i >= 0; i--)
        {
            var others = gain[i] - largest[i];
            scores[i] = gain[i] - (others >= Several * largest[i] ? Math.Min(loss[i], others / 2) : loss[i]);
            if (outline.Boxes[i].Parent is >= 0 and var parent)
            {
                Add(parent, scores[i]);
            }
        }

        return scores;

        void Add(int box, double sum)
        {
            if (sum > 0)
            {
                gain[box] += sum;
                largest[box] = Math.Max(largest[box], sum);
            }
            else
            {
                loss[box] -= sum;
            }
        }
    }

    /// <summary>Of several articles in one box, each under a headline of its own, the one whose headline is the page's.</summary>
    private static int OneArticle(PageOutline outline, Sums gains, int body, int headline)
    {
        var (first, end) = (outline.Boxes[body].FirstBlock, outline.Boxes[body].EndBlock);
        if (headline < first || headline >= end)
        {
            return body;
        }

        var (own, others) = (-1, 0);
        for (var i = body + 1; i < outline.Boxes.Count && outline.Boxes[i].FirstBlock < end; i++)
        {
            var box = outline.Boxes[i];
            if (box.Element.LocalName is not "article" || gains.Between(box.FirstBlock, box.EndBlock) < ShortestArticle)
            {
                continue;
            }

            if (headline >= box.FirstBlock && headline < box.EndBlock)
            {
                own = i;
            }
            else if (HasHeadline(outline, box))
            {
                others++;
            }
        }

        return own >= 0 && others > 0 ? own : body;
    }

    private static bool HasHeadline(PageOutline outline, PageBox box)
    {
        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            if (outline.Blocks[i].Shape is BlockShape.Headline)
            {
                return true;
            }
        }

        return false;
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
            var lossBeside =
                gainBeside
                - (sums.Between(outer.FirstBlock, outer.EndBlock) - sums.Between(inner.FirstBlock, inner.EndBlock))
                - (gainBeside >= Notable * innerGain ? LossAmid(outline, sums, gains, body, i) : 0);
            if (gainBeside == 0 || lossBeside > LinkedOutside * gainBeside && !HasTwins(outline, gains, i, innerGain))
            {
                body = i;
            }
        }

        return body;
    }

    /// <summary>What children without any text cost that stand between texts of the box, or that the article's part is set between.</summary>
    private static double LossAmid(PageOutline outline, Sums sums, Sums gains, int outer, int inner)
    {
        var (first, end) = (outline.Boxes[outer].FirstBlock, outline.Boxes[outer].EndBlock);
        var parent = outline.Boxes[inner].Parent;
        var loss = 0.0;
        for (var i = parent + 1; i < outline.Boxes.Count && outline.Boxes[i].FirstBlock < outline.Boxes[parent].EndBlock; i++)
        {
            var box = outline.Boxes[i];
            if (
                box.Parent == parent
                && i != inner
                && gains.Between(box.FirstBlock, box.EndBlock) == 0
                && gains.Between(first, box.FirstBlock) > 0
                && gains.Between(box.EndBlock, end) > 0
            )
            {
                loss -= sums.Between(box.FirstBlock, box.EndBlock);
            }
        }

        return loss;
    }

    /// <summary>Sections of one article stand side by side and are called the same.</summary>
    private static bool HasTwins(PageOutline outline, Sums gains, int inner, double innerGain)
    {
        var (parent, element) = (outline.Boxes[inner].Parent, outline.Boxes[inner].Element);
        if (parent < 0 || element.LocalName is "article")
        {
            return false;
        }

        var twins = 0.0;
        for (var i = parent + 1; i < outline.Boxes.Count && outline.Boxes[i].FirstBlock < outline.Boxes[parent].EndBlock; i++)
        {
            var box = outline.Boxes[i];
            if (
                i != inner
                && box.Parent == parent
                && box.Element.LocalName == element.LocalName
                && box.Element.ClassName == element.ClassName
            )
            {
                twins += gains.Between(box.FirstBlock, box.EndBlock);
            }
        }

        return twins >= Several * innerGain;
    }
}
