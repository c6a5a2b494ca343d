using System.Globalization;
using Summarizer.Summaries.Extractive.Facts;
using Summarizer.Summaries.Extractive.Headlines;
using Summarizer.Summaries.Extractive.Overlap;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Standing;

namespace Summarizer.Benchmarks.Facts;

/// <summary>
/// `facts --fit`: the weights of the signs of worth, by logistic regression on the sentences of the articles that may be looked at; and how well such
/// weights rank the sentences of an article that the fit never saw (one left out after the other).
/// </summary>
internal static class FactsFit
{
    /// <summary>What a weight of one costs: there are few articles, and editors differ.</summary>
    private const double Ridge = 2;

    private const int Steps = 25;

    /// <summary>So many facts an article are looked at.</summary>
    private const int Top = 6;

    /// <summary>What a sentence of each grade is to be worth.</summary>
    private static readonly double[] Targets = [0, 0.2, 0.85, 1];

    public static void Run(List<GradedArticle> articles)
    {
        var seen = articles.FindAll(article => article.MayBeLookedAt).ConvertAll(Rows);
        var names = new[] { "bias" }.Concat(FactSigns.All.Select(sign => sign.Name)).ToList();
        var stand = new[] { FactSigns.Bias }.Concat(FactSigns.All.Select(sign => sign.Weight)).ToArray();
        var fitted = Fit([.. seen.SelectMany(rows => rows)]);
        for (var i = 0; i < names.Count; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{names[i], -26} {fitted[i], 6:F2}  stands: {stand[i], 6:F2}"));
        }

        var left = seen.ConvertAll(rows => (Rows: rows, Weights: Fit([.. seen.Where(other => other != rows).SelectMany(other => other)])));
        Report("fitted, in sample", seen.ConvertAll(rows => (rows, fitted)));
        Report("fitted, that article left out", left);
        Grid(left);
        Report("those that stand", seen.ConvertAll(rows => (rows, stand)));
        Report("those that stand, judged half", articles.FindAll(article => !article.MayBeLookedAt).ConvertAll(a => (Rows(a), stand)));
    }

    /// <summary>What thresholds of worth would do, each article by weights that never saw it.</summary>
    private static void Grid(List<(List<Row> Rows, double[] Weights)> articles)
    {
        foreach (var tellsNews in new[] { true, false })
        {
            foreach (var least in new[] { 0.3, 0.35, 0.4, 0.45, 0.5, 0.55 })
            {
                foreach (var few in new[] { 0.2, 0.3, 0.4 })
                {
                    var taken = articles
                        .Where(pair => pair.Rows.Count > 0 && pair.Rows[0].Article.IsNews == tellsNews)
                        .SelectMany(pair => Selected(pair.Rows, pair.Weights, least, few))
                        .ToList();
                    Console.WriteLine(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{(tellsNews ? "news" : "other")} least {least:F2} of few {few:F2}: {taken.Count} facts, struck {taken.Average(row => row.Grade == 0 ? 1.0 : 0):P0}, weak {taken.Average(row => row.Grade == 1 ? 1.0 : 0):P0}, musts {taken.Count(row => row.Grade == 3)}"
                        )
                    );
                }
            }
        }
    }

    private static List<Row> Selected(List<Row> rows, double[] weights, double least, double few)
    {
        var (_, overlap, kind) = rows[0].Read;
        var limits = KeyFactFinder.Limits(overlap.Terms.Sentences.Sum(sentence => sentence.Length), kind.TellsNews()) with
        {
            LeastWorth = least,
            LeastWorthOfFew = few,
        };
        var rated = rows.ConvertAll(row => new RatedFact(row.Fact, Worth(row.Signs, weights)));
        return [.. FactSelection.Of(rated, first: -1, overlap, limits).Select(fact => rows.First(row => row.Fact == fact))];
    }

    private static void Report(string name, List<(List<Row> Rows, double[] Weights)> articles)
    {
        var ranked = articles.ConvertAll(pair => pair.Rows.OrderByDescending(row => Worth(row.Signs, pair.Weights)).Take(Top).ToList());
        var all = articles
            .SelectMany(pair => pair.Rows.Select(row => (Good: row.Grade >= 2, Score: Worth(row.Signs, pair.Weights))))
            .ToList();
        var taken = ranked.SelectMany(rows => rows).ToList();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -30} AUC {Auc(all):F3}; of the {Top} best: struck {taken.Average(row => row.Grade == 0 ? 1.0 : 0):P0}, weak {taken.Average(row => row.Grade == 1 ? 1.0 : 0):P0}, musts {taken.Count(row => row.Grade == 3)} of {articles.Sum(a => a.Rows.Count(r => r.Grade == 3))}"
            )
        );
    }

    private static List<Row> Rows(GradedArticle graded)
    {
        var article = graded.Read();
        var tokenized = TokenizedArticle.Of(article, CancellationToken.None);
        var sentences = new ArticleSentences(tokenized);
        var report = ArticleReport.Of(tokenized, sentences.Traits, CancellationToken.None);
        var overlap = new ExpectedOverlap(ArticleTerms.Of(tokenized), Weights.Default);
        var context = new FactContext(report, HeadlineWords.Of(article), overlap);
        var rows = new List<Row>();
        foreach (var candidate in FactCandidates.Of(report, sentences, CancellationToken.None))
        {
            var at = graded.Text.IndexOf(candidate.Quotes[0], StringComparison.Ordinal);
            var middle = at + (candidate.Quotes[0].Length / 2);
            var sentence = graded.Sentences.FirstOrDefault(sentence => sentence.Range.Contains(middle));
            if (at >= 0 && sentence is not null)
            {
                rows.Add(
                    new Row(
                        [1, .. FactSigns.All.Select(sign => sign.Of(context, candidate))],
                        sentence.Grade,
                        candidate,
                        graded,
                        (report, overlap, report.Kind)
                    )
                );
            }
        }

        return rows;
    }

    private static double Worth(double[] signs, double[] weights) =>
        1 / (1 + Math.Exp(-signs.Zip(weights, (sign, weight) => sign * weight).Sum()));

    /// <summary>Newton's method; the bias is free.</summary>
    private static double[] Fit(List<Row> rows)
    {
        var n = rows[0].Signs.Length;
        var weights = new double[n];
        for (var step = 0; step < Steps; step++)
        {
            var (slope, curve) = (new double[n], new double[n, n]);
            foreach (var row in rows)
            {
                var p = Worth(row.Signs, weights);
                for (var i = 0; i < n; i++)
                {
                    slope[i] += (Targets[row.Grade] - p) * row.Signs[i];
                    for (var j = 0; j < n; j++)
                    {
                        curve[i, j] += p * (1 - p) * row.Signs[i] * row.Signs[j];
                    }
                }
            }

            for (var i = 0; i < n; i++)
            {
                slope[i] -= i == 0 ? 0 : Ridge * weights[i];
                curve[i, i] += i == 0 ? 1e-6 : Ridge;
            }

            var move = Solve(curve, slope);
            for (var i = 0; i < n; i++)
            {
                weights[i] += move[i];
            }
        }

        return weights;
    }

    private static double[] Solve(double[,] a, double[] b)
    {
        var n = b.Length;
        var x = (double[])b.Clone();
        for (var k = 0; k < n; k++)
        {
            for (var i = k + 1; i < n; i++)
            {
                var f = a[i, k] / a[k, k];
                for (var j = k; j < n; j++)
                {
                    a[i, j] -= f * a[k, j];
                }

                x[i] -= f * x[k];
            }
        }

        for (var k = n - 1; k >= 0; k--)
        {
            for (var j = k + 1; j < n; j++)
            {
                x[k] -= a[k, j] * x[j];
            }

            x[k] /= a[k, k];
        }

        return x;
    }

    private static double Auc(List<(bool Good, double Score)> all)
    {
        var sorted = all.OrderBy(pair => pair.Score).ToList();
        var (ranks, good) = (0.0, 0);
        for (var i = 0; i < sorted.Count; i++)
        {
            ranks += sorted[i].Good ? i + 1 : 0;
            good += sorted[i].Good ? 1 : 0;
        }

        return (ranks - (good * (good + 1) / 2.0)) / ((double)good * (sorted.Count - good));
    }

    private sealed record Row(
        double[] Signs,
        int Grade,
        FactCandidate Fact,
        GradedArticle Article,
        (ArticleReport Report, ExpectedOverlap Overlap, ArticleKind Kind) Read
    );
}
