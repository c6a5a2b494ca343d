using System.CommandLine;
using Summarizer.Summaries;
using Summarizer.Summaries.Extractive;
using Summarizer.Summaries.Extractive.Overlap;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Standing;

namespace Summarizer.Benchmarks.Summarize;

/// <summary>`fit`: the extractive model's weights from the development data; the same data give the same weights.</summary>
internal static class FitCommand
{
    private const int Folds = 5;

    /// <summary>Bagging takes long, and tells little more of which signs carry over.</summary>
    private const int FewDraws = 2;

    public static Command Create()
    {
        var data = new Option<string>("--data")
        {
            Description = "The folder with sum_*.jsonl",
            DefaultValueFactory = _ => "../shared/data",
        };
        var cross = new Option<bool>("--cross") { Description = "Fit on four fifths, score the last, five times" };
        var leftOut = new Option<bool>("--leave-out") { Description = "Fit on all sets but one, score that one, each in turn" };
        var without = new Option<string[]>("--without") { Description = "Signs that weigh nothing", AllowMultipleArgumentsPerToken = true };
        var command = new Command(
            "fit",
            "Fits the extractive model's weights to the development data and prints them beside those that stand"
        )
        {
            data,
            cross,
            leftOut,
            without,
        };
        command.SetAction(parsed =>
        {
            FitWeights.Drop(parsed.GetValue(without) ?? []);
            Run(parsed.GetValue(data)!, parsed.GetValue(cross), parsed.GetValue(leftOut));
        });
        return command;
    }

    private static void Run(string data, bool cross, bool leaveOut)
    {
        var gold = GoldArticle.Sets.Select(set => GoldArticle.Load(Path.Combine(data, set + ".jsonl"))).ToList();
        var articles = gold.SelectMany((rows, set) => rows.Select((row, index) => (row, set, index)))
            .AsParallel()
            .AsOrdered()
            .Select(item => new Item(
                new FitArticle(item.row, 1 / Math.Sqrt(gold[item.set].Count) / gold.Sum(rows => Math.Sqrt(rows.Count))),
                item.row,
                item.set,
                item.index
            ))
            .ToList();
        if (leaveOut)
        {
            LeaveOut(data, articles);
            return;
        }

        if (cross)
        {
            Cross(articles);
            return;
        }

        var weights = Fit.Of([.. articles.Select(item => item.Article)], Console.WriteLine);
        foreach (var name in FitWeights.Names)
        {
            Console.WriteLine(
                FormattableString.Invariant(
                    $"{name, -20} {FitWeights.Get(weights, name), 6:F2}  stands: {FitWeights.Get(Weights.Default, name), 6:F2}"
                )
            );
        }
    }

    /// <summary>ROUGE-1 over the better of two and three first sentences, of each set by weights fitted to the others alone, beside those fitted to it too.</summary>
    private static void LeaveOut(string data, List<Item> articles)
    {
        var all = Fit.Of([.. articles.Select(item => item.Article)], _ => { }, FewDraws, polish: false);
        var (held, seen) = (new List<double[]>(), new List<double[]>());
        for (var set = 0; set < GoldArticle.Sets.Length; set++)
        {
            var own = articles.FindAll(item => item.Set == set);
            var weights = Fit.Of(
                [.. articles.Where(item => item.Set != set).Select(item => item.Article)],
                _ => { },
                FewDraws,
                polish: false
            );
            var lead = SummarizeCommand.Lead(data, GoldArticle.Sets[set], own.ConvertAll(item => item.Gold));
            double[] Gains(Weights by) => [.. own.Zip(lead, (item, first) => 100 * (Score(item.Gold, by).One - first.One))];
            held.Add(Gains(weights));
            seen.Add(Gains(all));
            Console.WriteLine(
                $"{GoldArticle.Sets[set]}: left out {PooledInterval.Of([held[^1]])}, in sample {PooledInterval.Of([seen[^1]])}"
            );
        }

        Console.WriteLine($"pooled: left out {PooledInterval.Of(held)}, in sample {PooledInterval.Of(seen)}");
        foreach (var name in FitWeights.Names)
        {
            Console.WriteLine(FormattableString.Invariant($"  {name, -20} {FitWeights.Get(all, name), 6:F2}"));
        }
    }

    private static void Cross(List<Item> articles)
    {
        var scores = GoldArticle.Sets.Select(_ => new List<Rouge>()).ToList();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Fit.Of([.. articles.Where(item => item.Index % Folds != fold).Select(item => item.Article)], _ => { });
            foreach (var item in articles.Where(item => item.Index % Folds == fold))
            {
                scores[item.Set].Add(Score(item.Gold, weights));
            }
        }

        for (var set = 0; set < scores.Count; set++)
        {
            var mean = Rouge.Mean(scores[set]);
            Console.WriteLine(
                FormattableString.Invariant(
                    $"{GoldArticle.Sets[set]}, each article scored by weights that never saw it: {100 * mean.One:F2}/{100 * mean.Two:F2}/{100 * mean.Lsum:F2}"
                )
            );
        }
    }

    private static Rouge Score(GoldArticle gold, Weights weights)
    {
        var article = gold.Read();
        var tokenized = TokenizedArticle.Of(article, CancellationToken.None);
        var told = ExtractiveSummary.Paragraph(
            new ExpectedOverlap(ArticleTerms.Of(tokenized), weights),
            new ArticleSentences(tokenized),
            SummaryPreset.Of(SummaryLength.Standard, weights)
        );
        return Rouge.Of(told.Select(i => article.Sentences[i].Range.Of(article.Document)), gold.Reference);
    }

    private sealed record Item(FitArticle Article, GoldArticle Gold, int Set, int Index);
}
