using System.CommandLine;
using Summarizer.Summaries.Extractive;

namespace Summarizer.Benchmarks.Summarize;

/// <summary>`fit`: the extractive model's weights from the development data; the same data give the same weights.</summary>
internal static class FitCommand
{
    private const int Folds = 5;

    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The folder with sum_*.jsonl", DefaultValueFactory = _ => "../shared/data" };
        var rounds = new Option<int>("--rounds") { Description = "Steps of the fit", DefaultValueFactory = _ => 40 };
        var cross = new Option<bool>("--cross") { Description = "Fit on four fifths, score the last, five times" };
        var command = new Command("fit", "Fits the extractive model's weights to the development data and prints them") { data, rounds, cross };
        command.SetAction(parsed => Run(parsed.GetValue(data)!, parsed.GetValue(rounds), parsed.GetValue(cross)));
        return command;
    }

    private static void Run(string data, int rounds, bool cross)
    {
        var gold = GoldArticle.Sets.Select(set => GoldArticle.Load(Path.Combine(data, set + ".jsonl"))).ToList();
        var all = gold.SelectMany((articles, set) => articles.Select((article, index) => (article, set, index))).ToList();
        var articles = all.AsParallel().AsOrdered()
            .Select(item => (Article: new FitArticle(item.article, Weights.Default, 1.0 / gold.Count / gold[item.set].Count), item.article, item.set, item.index)).ToList();
        if (!cross)
        {
            Print(Fit([.. articles.Select(item => item.Article)], rounds, Console.WriteLine));
            return;
        }

        var scores = gold.Select(_ => new List<Rouge>()).ToList();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Fit([.. articles.Where(item => item.index % Folds != fold).Select(item => item.Article)], rounds, _ => { });
            foreach (var item in articles.Where(item => item.index % Folds == fold))
            {
                scores[item.set].Add(Rouge.Of(SummarizeCommand.Summarize(item.article.Read(), weights), item.article.Reference));
            }
        }

        for (var set = 0; set < gold.Count; set++)
        {
            var mean = Rouge.Mean(scores[set]);
            Console.WriteLine(FormattableString.Invariant(
                $"{GoldArticle.Sets[set]}, each article scored by weights that never saw it: {100 * mean.One:F2}/{100 * mean.Two:F2}/{100 * mean.Lsum:F2}"));
        }
    }

    /// <summary>Resilient propagation: each weight has a step of its own, longer while its slope keeps its sign.</summary>
    private static Weights Fit(IReadOnlyList<FitArticle> articles, int rounds, Action<string> tell)
    {
        var names = FitWeights.Names;
        var weights = Weights.Default;
        var best = (Value: double.MinValue, Weights: weights);
        var steps = names.Select(name => Math.Max(0.02, 0.02 * Math.Abs(FitWeights.Get(weights, name)))).ToArray();
        var before = new double[names.Count];
        for (var round = 0; round < rounds; round++)
        {
            var (value, slope) = FitObjective.Of(articles, weights, names);
            best = value > best.Value ? (value, weights) : best;
            tell(FormattableString.Invariant($"round {round}: {value:F4}"));
            for (var k = 0; k < steps.Length; k++)
            {
                var turn = slope[k] * before[k];
                steps[k] *= turn > 0 ? 1.2 : turn < 0 ? 0.5 : 1;
                before[k] = turn < 0 ? 0 : slope[k];
                weights = FitWeights.With(weights, names[k], FitWeights.Get(weights, names[k]) + (Math.Sign(before[k]) * steps[k]));
            }
        }

        return best.Weights;
    }

    private static void Print(Weights weights)
    {
        foreach (var name in FitWeights.Names)
        {
            Console.WriteLine(FormattableString.Invariant($"{name,-20} {FitWeights.Get(weights, name):F2}"));
        }
    }
}
