namespace Summarizer.Articles;

/// <summary>The article's headline, and the block that shows it (-1 where none does, or where it says nothing of where the body starts).</summary>
internal sealed record PageHeadline(string? Text, int Block)
{
    private const double Most = 0.7;

    /// <summary>A headline that most of the page's text stands above is a repetition: its place is forgotten.</summary>
    public PageHeadline AboveText(double[] values)
    {
        var gains = Sums.Of(values.Length, i => Math.Max(values[i], 0));
        return Block >= 0 && gains.Between(0, Block) > Most * gains.Total ? this with { Block = -1 } : this;
    }
}
