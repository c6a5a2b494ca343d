using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Grounding;
using Summarizer.Grounding.Scores;

namespace Summarizer.Benchmarks.Check;

/// <summary>`check`: which claims the article bears out, against people's judgement and against faults made by code.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data")
        {
            Description = "The folder with ground_*.jsonl and sum_*.jsonl",
            DefaultValueFactory = _ => "../shared/data",
        };
        var output = new Option<string?>("--output")
        {
            Description = "A file for the corruptions that were missed and the true claims that were not kept, as JSON Lines",
        };
        var fit = new Option<bool>("--fit")
        {
            Description = "Fit the score's weights anew, and tell how they do on articles and sets that they never saw",
        };
        var command = new Command("check", "Bearing claims out: benchmark sets and a corruption suite") { data, output, fit };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(fit))
            {
                FitReport.Print(parsed.GetValue(data)!);
                return;
            }

            Run(parsed.GetValue(data)!, parsed.GetValue(output));
        });
        return command;
    }

    private static void Run(string data, string? output)
    {
        var judged = Sets(data);
        BarsReport.Print(data, judged);
        Corruptions(data, output);
        Speed(data);
    }

    private static List<(GroundRow Row, EvidenceIndex Index)> Sets(string data)
    {
        Print("{0,-20} {1,5} {2,6} {3,18} {4,6} {5,7}", "set", "n", "AUC", "balanced accuracy", "kept", "caught");
        var rows = GroundRow.Load(data);
        var indices = rows.Select(r => r.Text)
            .Distinct()
            .AsParallel()
            .ToDictionary(t => t, t => new EvidenceIndex(ArticleReader.ReadText(t, UploadHints.None).Article!));
        var judged = rows.AsParallel().AsOrdered().Select(r => (Row: r, Verdict: ClaimChecker.Check(indices[r.Text], r.Claim))).ToList();
        var balanced = new List<double>();
        foreach (var set in judged.GroupBy(j => j.Row.Set))
        {
            var said = set.Select(j => (j.Row.Label, Said: j.Verdict.Score >= ClaimScore.Threshold)).ToList();
            balanced.Add(Ranking.BalancedAccuracy(said));
            Print(
                "{0,-20} {1,5} {2,6:F3} {3,18:F3} {4,6:F3} {5,7:F3}",
                set.Key,
                said.Count,
                Ranking.Auc([.. set.Select(j => (j.Row.Label, j.Verdict.Score))]),
                balanced[^1],
                Share(said, true),
                1 - Share(said, false)
            );
        }

        Print("{0,-20} {1,5} {2,6} {3,18:F3}", "mean of nine", "", "", balanced.Average());
        return [.. rows.Select(r => (r, indices[r.Text]))];
    }

    private static double Share(List<(bool Label, bool Said)> rows, bool label) =>
        rows.Where(r => r.Label == label).Average(r => r.Said ? 1.0 : 0);

    private static void Corruptions(string data, string? output)
    {
        var made = CorruptionSuite.Make(data);
        var judged = made.AsParallel().AsOrdered().Select(c => (Made: c, Verdict: ClaimChecker.Check(c.Index, c.Claim))).ToList();
        Print("");
        Print("{0,-12} {1,10} {2,10} {3,10} {4,10}   of {5} claims", "corruption", "untouched", "n", "reworded", "n", made.Count);
        foreach (var kind in judged.GroupBy(j => j.Made.Kind))
        {
            var shares = CorruptionSuite.Bases.Select(b => kind.Where(j => j.Made.Base == b).ToList()).ToList();
            Print(
                "{0,-12} {1,10:F3} {2,10} {3,10:F3} {4,10}",
                kind.Key == "true" ? "false alarm" : kind.Key,
                shares[0].Average(j => j.Verdict.Supported ? 0.0 : 1),
                shares[0].Count,
                shares[1].Average(j => j.Verdict.Supported ? 0.0 : 1),
                shares[1].Count
            );
        }

        if (output is not null)
        {
            File.WriteAllLines(
                output,
                judged
                    .Where(j => j.Verdict.Supported != (j.Made.Kind == "true"))
                    .Select(j =>
                        JsonSerializer.Serialize(
                            new
                            {
                                j.Made.Kind,
                                j.Made.Base,
                                j.Made.Claim,
                                j.Made.Sentence,
                                j.Verdict.Score,
                                j.Verdict.Reason,
                                Findings = j.Verdict.Findings.Select(f => f.Reason),
                            }
                        )
                    )
            );
        }
    }

    /// <summary>A thousand claims of another article's making, each a sentence with a word of its neighbour, against a book of 100,000 words.</summary>
    private static void Speed(string data)
    {
        var text = string.Join("\n\n", GroundRow.Load(data).Select(r => r.Text).Distinct());
        var book = string.Join(' ', text.Split(' ').Take(100_000));
        var article = ArticleReader.ReadText(book, UploadHints.None).Article!;
        var sentences = article.Sentences.Select(s => s.Range.Of(article.Document)).ToList();
        var claims = Enumerable
            .Range(0, 1000)
            .Select(i => (A: sentences[i * 37 % sentences.Count], B: sentences[((i * 37) + 1) % sentences.Count]))
            .Select(pair => string.Join(' ', pair.A.Split(' ').SkipLast(1).Append(pair.B.Split(' ')[0])))
            .ToList();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var index = new EvidenceIndex(article);
        _ = index.Find("the first question builds what the others use");
        var built = clock.Elapsed;
        claims.ForEach(claim => _ = index.Find(claim));
        var found = clock.Elapsed - built;
        claims.AsParallel().ForAll(claim => _ = ClaimChecker.Check(index, claim));
        Print("");
        Print(
            "1,000 claims against 100,000 words: index {0:F2} s, quotes found {1:F2} s, judged {2:F2} s",
            built.TotalSeconds,
            found.TotalSeconds,
            (clock.Elapsed - built - found).TotalSeconds
        );
    }

    private static void Print(string format, params object?[] values) =>
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, format, values));
}
