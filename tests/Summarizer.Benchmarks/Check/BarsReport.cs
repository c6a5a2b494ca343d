using System.Globalization;
using Summarizer.Articles;
using Summarizer.Grounding;
using Summarizer.Grounding.Scores;

namespace Summarizer.Benchmarks.Check;

/// <summary>The three answers on what language models wrote, on claims that drop what embeds them, and how well a score means a probability.</summary>
internal static class BarsReport
{
    private const int Bins = 10;
    private const int Folds = 7;

    public static void Print(string data, IReadOnlyList<(GroundRow Row, EvidenceIndex Index)> others)
    {
        var rows = LlmRow.Load(data);
        var looked = LlmRow.LookedAt(rows);
        var indices = rows.DistinctBy(r => r.Article)
            .AsParallel()
            .ToDictionary(r => r.Article, r => new EvidenceIndex(ArticleReader.ReadText(r.Text, r.Known).Article!));
        var judged = rows.AsParallel()
            .AsOrdered()
            .Select(r => (Row: r, Verdict: ClaimChecker.Check(indices[r.Article], r.Claim, r.Cited(indices[r.Article]))))
            .ToList();
        Write("");
        Write(
            "{0,-34} {1,5} {2,18} {3,17} {4,16} {5,6}",
            "three answers",
            "n",
            "true contradicted",
            "false borne out",
            "true borne out",
            "AUC"
        );
        foreach (var set in judged.GroupBy(j => j.Row.Set))
        {
            Line(set.Key, set);
            Line(set.Key + ", looked at", set.Where(j => looked.Contains(j.Row.Article)));
            Line(set.Key + ", never looked at", set.Where(j => !looked.Contains(j.Row.Article)));
        }

        Embedded(data);
        var given = rows.AsParallel()
            .AsOrdered()
            .Select(r => (Row: r, Signs: SignsOf(indices[r.Article], r.Claim, r.Cited(indices[r.Article]))))
            .ToList();
        var alone = others
            .AsParallel()
            .AsOrdered()
            .Select(o => (o.Row.Set, Signs: SignsOf(o.Index, o.Row.Claim, null), o.Row.Label))
            .Where(s => s.Signs.Length > 0)
            .ToList();
        Unseen(given, looked);
        Calibration([.. given.Select(g => (g.Row.Set, g.Signs, g.Row.Label))], alone);
    }

    // The same claims scored by weights that never saw their articles: an article's claims stay together.
    private static void Unseen(List<(LlmRow Row, double[] Signs)> given, IReadOnlySet<string> looked)
    {
        var articles = given.Select(g => g.Row.Article).Distinct().Order(StringComparer.Ordinal).ToList();
        var folds = given.ToLookup(g => articles.IndexOf(g.Row.Article) % Folds);
        var scored = folds.AsParallel().SelectMany(fold => Scored(given.Where(g => !fold.Contains(g)), fold)).ToList();
        var halves = Scored(given.Where(g => looked.Contains(g.Row.Article)), given.Where(g => !looked.Contains(g.Row.Article))).ToList();
        Write("");
        Write("{0,-34} {1,5} {2,6}", "scored by weights of other articles", "n", "AUC");
        foreach (var set in scored.GroupBy(s => s.Row.Set))
        {
            Write("{0,-34} {1,5} {2,6:F3}", set.Key, set.Count(), Ranking.Auc([.. set.Select(s => (s.Row.Label, s.Score))]));
        }

        foreach (var set in halves.GroupBy(s => s.Row.Set))
        {
            Write(
                "{0,-34} {1,5} {2,6:F3}   by weights of those looked at",
                set.Key + ", never looked at",
                set.Count(),
                Ranking.Auc([.. set.Select(s => (s.Row.Label, s.Score))])
            );
        }
    }

    private static IEnumerable<(LlmRow Row, double Score)> Scored(
        IEnumerable<(LlmRow Row, double[] Signs)> seen,
        IEnumerable<(LlmRow Row, double[] Signs)> unseen
    )
    {
        var weights = VerdictFit.Given(VerdictSigns.Names, [.. seen.Select(s => (s.Row.Set, s.Signs, s.Row.Label))]);
        return unseen.Select(u => (u.Row, VerdictScore.Of(u.Signs, weights)));
    }

    private static double[] SignsOf(EvidenceIndex index, string claim, IReadOnlyList<Language.TextRange>? cited)
    {
        var sentences = ClaimChecker.Sentences(index, claim).ConvertAll(s => SentenceCheck.Of(index, claim, s, cited).Signs);
        return sentences.Count == 0 ? [] : VerdictSigns.Of(sentences);
    }

    private static void Line(string name, IEnumerable<(LlmRow Row, Verdict Verdict)> judged)
    {
        var all = judged.ToList();
        Write(
            "{0,-34} {1,5} {2,18:F3} {3,17:F3} {4,16:F3} {5,6:F3}",
            name,
            all.Count,
            Share(true, VerdictKind.Contradicted),
            Share(false, VerdictKind.BorneOut),
            Share(true, VerdictKind.BorneOut),
            Ranking.Auc([.. all.Select(j => (j.Row.Label, j.Verdict.Score))])
        );

        double Share(bool label, VerdictKind kind) => all.Where(j => j.Row.Label == label).Average(j => j.Verdict.Kind == kind ? 1.0 : 0);
    }

    private static void Embedded(string data)
    {
        var folder = Path.Combine(data, "..", "cases");
        foreach (var file in Replacements.Lines("Check/embedded.tsv").GroupBy(line => line[0]))
        {
            var index = new EvidenceIndex(
                ArticleReader.ReadText(File.ReadAllText(Path.Combine(folder, file.Key)), UploadHints.None).Article!
            );
            var kinds = file.Select(line => (IsSo: line[1] == "1", ClaimChecker.Check(index, line[2]).Kind)).ToList();
            Write(
                "cases/{0}: {1} of {2} not borne out; controls {3} of {4} not contradicted, {5} borne out",
                file.Key,
                kinds.Count(k => !k.IsSo && k.Kind is not VerdictKind.BorneOut),
                kinds.Count(k => !k.IsSo),
                kinds.Count(k => k.IsSo && k.Kind is not VerdictKind.Contradicted),
                kinds.Count(k => k.IsSo),
                kinds.Count(k => k.IsSo && k.Kind is VerdictKind.BorneOut)
            );
        }
    }

    // Each set is scored by weights that never saw it.
    private static void Calibration(
        IReadOnlyList<(string Set, double[] Signs, bool Label)> given,
        IReadOnlyList<(string Set, double[] Signs, bool Label)> alone
    )
    {
        var scored = LeftOut(given, VerdictFit.Given).Concat(LeftOut(alone, VerdictFit.Alone)).ToList();
        Write("");
        Write("{0,-34} {1,5} {2,6}   each set scored by weights fitted on the others", "the score", "n", "AUC");
        foreach (var (set, all) in scored)
        {
            Write("{0,-34} {1,5} {2,6:F3}", set, all.Count, Ranking.Auc(all));
        }

        var bins = scored.SelectMany(s => s.Rows).GroupBy(r => Math.Min(Bins - 1, (int)(r.Score * Bins))).OrderBy(g => g.Key).ToList();
        Write(
            "bins: {0}",
            string.Join(
                " ",
                bins.Select(b =>
                    string.Format(
                        CultureInfo.InvariantCulture,
                        "{0:F2}/{1:F2} ({2})",
                        b.Average(r => r.Score),
                        b.Average(r => r.Label ? 1.0 : 0),
                        b.Count()
                    )
                )
            )
        );
        Write(
            "calibration, mean distance over {0} bins: {1:F3}",
            bins.Count,
            bins.Average(b => Math.Abs(b.Average(r => r.Score) - b.Average(r => r.Label ? 1.0 : 0)))
        );
        Write("");
        Weights("given", VerdictFit.Given(VerdictSigns.Names, given));
        Weights("alone", VerdictFit.Alone(VerdictSigns.Names, alone));
    }

    private static ParallelQuery<(string Set, List<(bool Label, double Score)> Rows)> LeftOut(
        IReadOnlyList<(string Set, double[] Signs, bool Label)> rows,
        Func<IReadOnlyList<string>, IReadOnlyList<(string, double[], bool)>, double[]> fit
    ) =>
        rows.GroupBy(r => r.Set)
            .AsParallel()
            .AsOrdered()
            .Select(set => (Set: set, Weights: fit(VerdictSigns.Names, [.. rows.Where(r => r.Set != set.Key)])))
            .Select(s => (s.Set.Key, s.Set.Select(r => (r.Label, VerdictScore.Of(r.Signs, s.Weights))).ToList()));

    private static void Weights(string column, double[] weights) =>
        Write(
            "weights of verdict.tsv, {0}, fitted on all: {1}",
            column,
            string.Join(" ", VerdictSigns.Names.Zip(weights, (n, w) => string.Format(CultureInfo.InvariantCulture, "{0}={1:F3}", n, w)))
        );

    private static void Write(string format, params object?[] values) =>
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, format, values));
}
