namespace Summarizer.Summaries.Extractive.Overlap;

/// <summary>
/// How much of a person's summary a choice of sentences is expected to tell: of each word and pair of neighbours the article's layout says
/// how often that summary holds it (a Poisson rate), so that telling a word again gains what a second mention is worth, which is the
/// penalty for repetition. Divided by both lengths, as an F-measure is: a sentence that adds less than its words cost isn't taken.
/// </summary>
internal sealed class ExpectedOverlap
{
    private const double Lowest = -10;
    private const double Highest = 2;

    private readonly double[] firstGain;
    private readonly double[] secondGain;
    private readonly double[] pairGain;

    public ExpectedOverlap(ArticleTerms terms, Weights weights)
    {
        Terms = terms;
        var rates = WordRates(terms, weights);
        firstGain = Array.ConvertAll(rates, rate => 1 - Math.Exp(-Math.Exp(rate)));
        secondGain = Array.ConvertAll(rates, rate => 1 - (Math.Exp(-Math.Exp(rate)) * (1 + Math.Exp(rate))));
        pairGain = Array.ConvertAll(PairRates(terms, rates, weights), rate => weights.PairShare * Math.Exp(Math.Min(rate, 0)));
    }

    public ArticleTerms Terms { get; }

    public IReadOnlyList<double> FirstGain => firstGain;

    public IReadOnlyList<double> SecondGain => secondGain;

    public IReadOnlyList<double> PairGain => pairGain;

    /// <summary>What the word's mention number <paramref name="mention"/> (1, 2, …) adds, 0..1.</summary>
    public double Word(int word, int mention) =>
        mention switch
        {
            1 => firstGain[word],
            2 => secondGain[word],
            _ => 0,
        };

    /// <summary>What the pair's first mention adds, 0..1.</summary>
    public double Pair(int pair) => pairGain[pair];

    /// <summary>The logarithm of how often each word is to be expected.</summary>
    public static double[] WordRates(ArticleTerms terms, Weights w)
    {
        var rates = new double[terms.Words.Length];
        var length = Math.Log(Math.Max(1, terms.Sentences.Length));
        for (var i = 0; i < rates.Length; i++)
        {
            ref readonly var word = ref terms.Words[i];
            ref readonly var stem = ref terms.Stems[word.Stem];
            var rate = word.Function
                ? w.Function
                    + (w.FunctionRepeated * Math.Log(word.Count))
                    + (w.FunctionLength * length)
                    + (w.FunctionFirst * Math.Log(1 + word.First))
                : w.Content
                    + (w.Repeated * Math.Log(stem.Count))
                    + (w.Early * Math.Log(stem.Early))
                    + (word.First == 0 ? w.Opening : 0)
                    + (w.Form * Math.Log((double)word.Count / stem.Count))
                    + (word.Name ? w.Name : 0)
                    + (w.Length * length);
            rates[i] = Math.Clamp(rate + (word.Number ? w.Number : 0), Lowest, Highest);
        }

        return rates;
    }

    /// <summary>The logarithm of how often each pair is to be expected, beside those of its words.</summary>
    public static double[] PairRates(ArticleTerms terms, double[] rates, Weights w)
    {
        var pairs = new double[terms.Pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            ref readonly var pair = ref terms.Pairs[i];
            ref readonly var first = ref terms.Words[pair.First];
            ref readonly var second = ref terms.Words[pair.Second];
            var (a, b) = (rates[pair.First], rates[pair.Second]);
            pairs[i] =
                w.Pair
                + (w.PairFirst * a)
                + (w.PairSecond * b)
                + (w.PairHigher * Math.Max(a, b))
                + (w.PairEarly * Math.Log(pair.Early))
                + (first.First == 0 && second.First == 0 ? w.PairOpening : 0)
                + (first.Function ? w.PairFunctionFirst : 0)
                + (second.Function ? w.PairFunctionSecond : 0);
        }

        return pairs;
    }
}
