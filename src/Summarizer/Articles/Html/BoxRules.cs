namespace Summarizer.Articles;

/// <summary>
/// Says which boxes are no part of any body: by what their element or class is called, by being one of several siblings that each show
/// another page, and by standing after the page's footer. A box that holds the headline, or most of the page's text, is spared.
/// </summary>
internal sealed class BoxRules
{
    private const double Most = 0.5;
    private const double NearlyAll = 0.9;
    private const double Enough = 0.25;

    private readonly PageOutline outline;

    private BoxRules(PageOutline outline)
    {
        this.outline = outline;
        Rules = new string?[outline.Blocks.Count];
        CutAt = new int[outline.Blocks.Count];
        Array.Fill(CutAt, -1);
    }

    /// <summary>For each block the rule that cuts it, or null.</summary>
    public string?[] Rules { get; }

    /// <summary>For each block the top-most box that is cut whole and holds it, or -1.</summary>
    public int[] CutAt { get; }

    public static BoxRules Of(PageOutline outline, double[] values, int headline)
    {
        var rules = new BoxRules(outline);
        var names = outline.Boxes.Select(box => box.Rule).ToArray();
        Spare(outline, values, names, headline);
        TeaserLists.Mark(outline, values, names);
        rules.Cut(values, names, headline);
        return rules;
    }

    /// <summary>A box that holds the headline or most of the page's text is the page, whatever it is called.</summary>
    private static void Spare(PageOutline outline, double[] values, string?[] names, int headline)
    {
        var gains = Gains(values);
        SpareFolded(outline, gains, names);
        for (var i = 0; i < names.Length; i++)
        {
            var box = outline.Boxes[i];
            if (
                names[i] is { } name
                && (
                    (headline >= box.FirstBlock && headline < box.EndBlock)
                    || gains.Between(box.FirstBlock, box.EndBlock) > Share(name) * gains.Total
                )
            )
            {
                names[i] = null;
            }
        }
    }

    /// <summary>An article that is made of folded parts (questions and answers) is read with them open; one part beside an article is not.</summary>
    private static void SpareFolded(PageOutline outline, Sums gains, string?[] names)
    {
        var folded = Enumerable
            .Range(0, names.Length)
            .Where(i => names[i] is "hidden" && outline.Boxes[i].Element?.LocalName is "details")
            .ToList();
        if (folded.Count > 1 && folded.Sum(i => gains.Between(outline.Boxes[i].FirstBlock, outline.Boxes[i].EndBlock)) > Most * gains.Total)
        {
            folded.ForEach(i => names[i] = null);
        }
    }

    private static Sums Gains(double[] values) => Sums.Of(values.Length, i => Math.Max(values[i], 0));

    private void Cut(double[] values, string?[] names, int headline)
    {
        var gains = Gains(values);
        var unnamed = Unnamed(values, names);
        var footer = int.MaxValue;
        for (var i = 0; i < outline.Boxes.Count; i++)
        {
            var box = outline.Boxes[i];
            if (box.FirstBlock == box.EndBlock || Rules[box.FirstBlock] is not null)
            {
                continue;
            }

            var gain = gains.Between(box.FirstBlock, box.EndBlock);
            // Where no headline shows the article, what says more than all that stands above a footer is no part of it.
            var isBelow = box.FirstBlock >= footer && (headline >= 0 || gain <= gains.Between(0, footer));
            var name = names[i] ?? (isBelow ? "footer" : null);
            if (
                name is null
                || (headline >= box.FirstBlock && headline < box.EndBlock)
                || (gain > 0 && gain > Share(name) * (gain + unnamed))
            )
            {
                continue;
            }

            if (name is "footer" && IsPageFooter(i) && gains.Between(Math.Max(headline, 0), box.FirstBlock) > Enough * unnamed)
            {
                footer = Math.Min(footer, box.EndBlock);
            }

            for (var block = box.FirstBlock; block < box.EndBlock; block++)
            {
                Rules[block] = name;
                CutAt[block] = i;
            }
        }
    }

    private static double Share(string rule) =>
        rule is "hidden" or "comments" or "cookie-notice" or "footer" or "navigation" or "newsletter" or "overlay" ? NearlyAll : Most;

    private bool IsPageFooter(int box)
    {
        for (var parent = outline.Boxes[box].Parent; parent >= 0; parent = outline.Boxes[parent].Parent)
        {
            if (outline.Boxes[parent].Element.LocalName is "article" or "main" or "li" or "section")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What stands in boxes of which none has a name that speaks against it.</summary>
    private double Unnamed(double[] values, string?[] names)
    {
        var named = new bool[outline.Boxes.Count];
        for (var i = 0; i < named.Length; i++)
        {
            named[i] = names[i] is not null || (outline.Boxes[i].Parent >= 0 && named[outline.Boxes[i].Parent]);
        }

        var sum = 0.0;
        for (var i = 0; i < values.Length; i++)
        {
            sum += named[outline.Blocks[i].Box] ? 0 : Math.Max(values[i], 0);
        }

        return sum;
    }
}
