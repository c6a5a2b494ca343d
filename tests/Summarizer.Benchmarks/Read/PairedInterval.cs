using System.Globalization;

namespace Summarizer.Benchmarks.Read;

/// <summary>The difference of two readers' F1 over the same pages, with its 95 % interval by paired bootstrap.</summary>
internal static class PairedInterval
{
    private const int Samples = 1000;

    public static string Of(IReadOnlyList<GoldPage> pages, IReadOnlyList<ReadPage> ours, IReadOnlyList<ReadPage> theirs)
    {
        var left = pages.Zip(ours, (page, read) => Shingles.Compare(page.Gold.Text!, read.Text)).ToList();
        var right = pages.Zip(theirs, (page, read) => Shingles.Compare(page.Gold.Text!, read.Text)).ToList();
        var random = new Random(7);
        var differences = Enumerable
            .Range(0, Samples)
            .Select(_ =>
            {
                var picked = Enumerable.Range(0, pages.Count).Select(_ => random.Next(pages.Count)).ToList();
                return ReadScores.CorpusF1(picked.ConvertAll(i => left[i])) - ReadScores.CorpusF1(picked.ConvertAll(i => right[i]));
            })
            .Order()
            .ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{ReadScores.CorpusF1(left) - ReadScores.CorpusF1(right):+0.000;-0.000} [{differences[Samples / 40]:+0.000;-0.000}, {differences[Samples - (Samples / 40) - 1]:+0.000;-0.000}]"
        );
    }
}
