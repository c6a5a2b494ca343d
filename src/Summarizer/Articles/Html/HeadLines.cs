namespace Summarizer.Articles;

/// <summary>The line above the headline and the few under it, up to the second running text (the first may be a standfirst): the article's own, whatever their boxes are called.</summary>
internal readonly record struct HeadLines(int Headline, int Last)
{
    private const int Most = 4;

    public static HeadLines Of(PageOutline outline, string?[] rules, int headline)
    {
        if (headline < 0)
        {
            return new(-1, -2);
        }

        var last = headline;
        for (var (i, texts) = (headline + 1, 0); i <= Math.Min(headline + Most, outline.Blocks.Count - 1) && texts < 2; i++)
        {
            texts += rules[i] is null && BlockValues.IsRunningText(outline.TextOf(i)) ? 1 : 0;
            last = texts < 2 ? i : last;
        }

        return new(headline, last);
    }

    public bool Has(int block) => block >= Headline - 1 && block <= Last;
}
