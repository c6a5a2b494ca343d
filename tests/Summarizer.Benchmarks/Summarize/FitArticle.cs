using System.Numerics;
using Summarizer.Language.Sentences;
using Summarizer.Summaries;
using Summarizer.Summaries.Extractive.Overlap;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Standing;

namespace Summarizer.Benchmarks.Summarize;

/// <summary>One article of the development data, with many sets of its sentences and what ROUGE says of each.</summary>
internal sealed class FitArticle
{
    private const int Pool = 9;
    private const int MostWords = 4;
    private const int MostPairs = 2;

    private readonly string[][] tokens;
    private readonly string[] reference;
    private readonly ArticleSentences sentences;

    public FitArticle(GoldArticle gold, double weight)
    {
        var article = gold.Read();
        var tokenized = TokenizedArticle.Of(article, CancellationToken.None);
        Terms = ArticleTerms.Of(tokenized);
        Weight = weight;
        sentences = new ArticleSentences(tokenized);
        tokens = [.. article.Sentences.Select(sentence => Rouge.Tokens(sentence.Range.Of(article.Document)))];
        reference = [.. gold.Reference.SelectMany(Rouge.Tokens)];
        (WordCounts, PairCounts) = Count(tokenized);
    }

    public ArticleTerms Terms { get; }

    /// <summary>A set of the data weighs as the root of its size: neither its articles nor the sets alone decide.</summary>
    public double Weight { get; }

    public int[][] Sets { get; private set; } = [];

    /// <summary>ROUGE-1 and ROUGE-2, added, of each set.</summary>
    public double[] Rewards { get; private set; } = [];

    /// <summary>How often each word, and each pair, of <see cref="Terms"/> stands in the reference.</summary>
    public double[] WordCounts { get; }

    public double[] PairCounts { get; }

    /// <summary>Takes the sets that the product's own limits allow of the first sentences and of those that these weights think best.</summary>
    public void Combine(Weights weights)
    {
        var limits = SummaryPreset.Of(SummaryLength.Standard, weights).Paragraph;
        var scorer = new SetScorer(new ExpectedOverlap(Terms, weights), weights.ExpectedWords);
        var told = Enumerable.Range(0, Terms.Sentences.Length).Where(i => Terms.Sentences[i].Length > 0 && sentences.MayBeTold(i)).ToList();
        int[] pool = [.. told.OrderByDescending(i => scorer.Score([i])).Take(Pool).Concat(told.Take(3)).Distinct().Order()];
        var sets = Subsets(pool, limits.Sentences)
            .Where(set =>
                set.All(i => sentences.Needs[i] < 0 || set.Contains(sentences.Needs[i]))
                && (set.Length == 1 || scorer.Words(set) <= limits.Words)
            )
            .ToList();
        var longEnough = sets.FindAll(set => set.Length >= limits.Fewest);
        Sets = [.. longEnough.Count > 0 ? longEnough : sets];
        Dictionary<string, int> ones = Rouge.Grams(reference, 1),
            twos = Rouge.Grams(reference, 2);
        Rewards = [.. Sets.Select(set => Reward([.. set.SelectMany(i => tokens[i])], reference.Length, ones, twos))];
    }

    private (double[] Words, double[] Pairs) Count(TokenizedArticle article)
    {
        var forms = new string[Terms.Words.Length];
        for (var i = 0; i < Terms.Sentences.Length; i++)
        {
            var words = article.Sentences[i].FindAll(token => token.Kind != TokenKind.Punctuation);
            for (var k = 0; k < words.Count; k++)
            {
                forms[Terms.Sentences[i][k]] = string.Join(' ', Rouge.Tokens(words[k].Span(article.Article.Document).ToString()));
            }
        }

        // A word with an apostrophe or a hyphen is several tokens to the scorer.
        var grams = Enumerable.Range(1, 6).Select(n => Rouge.Grams(reference, n)).ToArray();
        double In(string gram) => gram.Count(c => c == ' ') is var n && n < grams.Length ? grams[n].GetValueOrDefault(gram) : 0;
        return (
            Array.ConvertAll(forms, form => Math.Min(MostWords, In(form))),
            [.. Terms.Pairs.ToArray().Select(pair => Math.Min(MostPairs, In(forms[pair.First] + " " + forms[pair.Second])))]
        );
    }

    private static double Reward(string[] told, int length, Dictionary<string, int> ones, Dictionary<string, int> twos)
    {
        var pairs = Math.Max(0, told.Length - 1) + Math.Max(0, length - 1);
        return 100
            * ((2.0 * Matches(told, 1, ones) / Math.Max(1, told.Length + length)) + (2.0 * Matches(told, 2, twos) / Math.Max(1, pairs)));
    }

    private static int Matches(string[] told, int n, Dictionary<string, int> reference) =>
        Rouge.Grams(told, n).Sum(gram => Math.Min(gram.Value, reference.GetValueOrDefault(gram.Key)));

    private static IEnumerable<int[]> Subsets(int[] pool, int largest) =>
        Enumerable
            .Range(1, (1 << pool.Length) - 1)
            .Where(mask => BitOperations.PopCount((uint)mask) <= largest)
            .Select(mask => pool.Where((_, bit) => (mask >> bit & 1) == 1).ToArray());
}
