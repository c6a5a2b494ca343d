using System.Globalization;
using Summarizer.Articles;
using Summarizer.Grounding;
using Summarizer.Grounding.Scores;

namespace Summarizer.Benchmarks.Check;

/// <summary>`check --fit`: the score's weights from the development sets, and how they do on what they never saw.</summary>
internal static class FitReport
{
    public static void Print(string data)
    {
        var rows = GroundRow.Load(data);
        var texts = rows.Select(r => r.Text).Distinct().ToList();
        var indices = texts.AsParallel().ToDictionary(t => t, t => new EvidenceIndex(ArticleReader.ReadText(t, UploadHints.None).Article!));
        var articles = texts.Select((t, i) => (t, i)).ToDictionary(t => t.t, t => t.i);
        var all = rows.AsParallel().AsOrdered().Select(r => FitRow.Of(r, indices[r.Text], articles[r.Text])).ToList();
        var sets = rows.Select(r => r.Set).Distinct().ToList();
        var whole = ScoreFit.Of(all);
        foreach (var (weight, value) in ScoreWeight.All.Zip(whole))
        {
            Write("{0,-26} {1,8:F3}   {2}", weight.Name, value, weight.IsFitted ? "" : "fixed");
        }

        var folds = Enumerable
            .Range(0, FitRow.Folds)
            .AsParallel()
            .AsOrdered()
            .Select(f => ScoreFit.Of([.. all.Where(r => r.Fold != f)]))
            .ToList();
        var others = sets.AsParallel().AsOrdered().Select(s => ScoreFit.Of([.. all.Where(r => r.Row.Set != s)])).ToList();
        Write("");
        Write("{0,-20} {1,22}   {2,22}   {3,22}", "AUC, balanced acc.", "in-sample", "articles never seen", "set never seen");
        var columns = sets.Select((set, n) => new[] { Of(set, _ => whole), Of(set, r => folds[r.Fold]), Of(set, _ => others[n]) }).ToList();
        foreach (var (set, c) in sets.Zip(columns))
        {
            Write(
                "{0,-20} {1,15:F3} {2,6:F3}   {3,15:F3} {4,6:F3}   {5,15:F3} {6,6:F3}",
                set,
                c[0].Auc,
                c[0].Balanced,
                c[1].Auc,
                c[1].Balanced,
                c[2].Auc,
                c[2].Balanced
            );
        }

        Write(
            "{0,-20} {1,22:F3}   {2,22:F3}   {3,22:F3}",
            "mean of nine",
            columns.Average(c => c[0].Balanced),
            columns.Average(c => c[1].Balanced),
            columns.Average(c => c[2].Balanced)
        );

        (double Auc, double Balanced) Of(string set, Func<FitRow, double[]> weights)
        {
            var scored = all.Where(r => r.Row.Set == set).Select(r => (r.Row.Label, Logit: r.Logit(weights(r)))).ToList();
            return (Ranking.Auc(scored), Ranking.BalancedAccuracy([.. scored.Select(s => (s.Label, s.Logit >= 0))]));
        }
    }

    private static void Write(string format, params object?[] values) =>
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, format, values));
}
