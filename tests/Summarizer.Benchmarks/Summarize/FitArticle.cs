using Summarizer.Summaries.Extractive;

namespace Summarizer.Benchmarks.Summarize;

/// <summary>One article of the development data, with many sets of its sentences and what ROUGE says of each.</summary>
internal sealed class FitArticle
{
    private const int Pool = 9;
    private const int Largest = 4;

    public FitArticle(GoldArticle gold, Weights start, double weight)
    {
        var article = gold.Read();
        Terms = ArticleTerms.Of(article);
        Weight = weight;
        var sentences = new ArticleSentences(article);
        var scorer = new SetScorer(new ExpectedOverlap(Terms, start), start.ExpectedWords);
        var told = Enumerable.Range(0, Terms.Sentences.Length).Where(i => Terms.Sentences[i].Length > 0 && sentences.MayBeTold(i)).ToList();
        int[] pool = [.. told.OrderByDescending(i => scorer.Score([i])).Take(Pool).Concat(told.Take(3)).Distinct().Order()];
        Sets = [.. Subsets(pool).Where(set => set.All(i => sentences.Needs[i] < 0 || set.Contains(sentences.Needs[i])))];
        var tokens = article.Sentences.Select(sentence => Rouge.Tokens(sentence.Range.Of(article.Document))).ToArray();
        string[] reference = [.. gold.Reference.SelectMany(Rouge.Tokens)];
        Dictionary<string, int> ones = Rouge.Grams(reference, 1), twos = Rouge.Grams(reference, 2);
        Rewards = [.. Sets.Select(set => Reward([.. set.SelectMany(i => tokens[i])], reference.Length, ones, twos))];
    }

    public ArticleTerms Terms { get; }

    /// <summary>Sets of the data weigh the same, whatever their size.</summary>
    public double Weight { get; }

    public int[][] Sets { get; }

    /// <summary>ROUGE-1 and ROUGE-2, added, of each set.</summary>
    public double[] Rewards { get; }

    private static double Reward(string[] told, int length, Dictionary<string, int> ones, Dictionary<string, int> twos)
    {
        var pairs = Math.Max(0, told.Length - 1) + Math.Max(0, length - 1);
        return 100 * ((2.0 * Matches(told, 1, ones) / Math.Max(1, told.Length + length)) + (2.0 * Matches(told, 2, twos) / Math.Max(1, pairs)));
    }

    private static int Matches(string[] told, int n, Dictionary<string, int> reference) =>
        Rouge.Grams(told, n).Sum(gram => Math.Min(gram.Value, reference.GetValueOrDefault(gram.Key)));

    private static IEnumerable<int[]> Subsets(int[] pool) => Enumerable.Range(1, (1 << pool.Length) - 1)
        .Where(mask => System.Numerics.BitOperations.PopCount((uint)mask) <= Largest)
        .Select(mask => pool.Where((_, bit) => (mask >> bit & 1) == 1).ToArray());
}
