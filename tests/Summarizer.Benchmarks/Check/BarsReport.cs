using System.Globalization;
using Summarizer.Articles;
using Summarizer.Grounding;
using Summarizer.Grounding.Scores;

namespace Summarizer.Benchmarks.Check;

/// <summary>The three answers on what language models wrote, on claims that drop what embeds them, and how well a score means a probability.</summary>
internal static class BarsReport
{
    private const int Bins = 10;

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
        var signs = rows.AsParallel()
            .AsOrdered()
            .Select(r => (r.Set, r.Label, Signs: SignsOf(indices[r.Article], r.Claim, r.Cited(indices[r.Article]))));
        var rest = others.AsParallel().AsOrdered().Select(o => (o.Row.Set, o.Row.Label, Signs: SignsOf(o.Index, o.Row.Claim, null)));
        Calibration([.. signs.Concat(rest).Where(s => s.Signs.Length > 0)]);
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
    private static void Calibration(IReadOnlyList<(string Set, bool Label, double[] Signs)> rows)
    {
        var whole = VerdictFit.Of([.. rows.Select(r => (r.Set, r.Signs, r.Label))]);
        var scored = rows.GroupBy(r => r.Set)
            .AsParallel()
            .AsOrdered()
            .Select(set => (set, Weights: VerdictFit.Of([.. rows.Where(r => r.Set != set.Key).Select(r => (r.Set, r.Signs, r.Label))])))
            .Select(s => (s.set.Key, Rows: s.set.Select(r => (r.Label, Score: VerdictScore.Of(r.Signs, s.Weights))).ToList()))
            .ToList();
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
        Write(
            "weights of verdict.tsv, fitted on all: {0}",
            string.Join(" ", VerdictSigns.Names.Zip(whole, (n, w) => string.Format(CultureInfo.InvariantCulture, "{0}={1:F3}", n, w)))
        );
    }

    private static void Write(string format, params object?[] values) =>
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, format, values));
}
