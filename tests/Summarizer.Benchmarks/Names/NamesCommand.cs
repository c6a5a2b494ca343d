using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Summarizer.Language;
using Summarizer.Language.Names;

namespace Summarizer.Benchmarks.Names;

/// <summary>`names`: people, organizations and places against those that a person marked, beside compromise on the same texts in the same run.</summary>
internal static class NamesCommand
{
    private const int Rounds = 5;

    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The folder of the sum_* and extract_* sets", Required = true };
        var show = new Option<bool>("--show") { Description = "List what differs, in the half that may be looked at" };
        var command = new Command("names", "Names found, against marked articles") { data, show };
        command.SetAction(
            (arguments, cancellationToken) =>
                RunAsync(arguments.GetRequiredValue(data).FullName, arguments.GetValue(show), cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(string data, bool show, CancellationToken cancellationToken)
    {
        var rows = NameRow.Load(data, "names.jsonl");
        var ours = rows.ConvertAll(row => Find(row.Text));
        Print("ours", rows, ours);
        var peer = await CompromisePeer.RunAsync(rows, cancellationToken);
        if (peer is { } other)
        {
            Print("compromise", rows, other.Found);
        }

        Agreement(rows, NameRow.Load(data, "names.second.jsonl"));
        var time = Enumerable.Range(0, Rounds).Min(_ => Time(rows));
        Console.WriteLine(
            peer is { Milliseconds: var theirs }
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"an article: ours {time:0.00} ms, compromise {theirs:0.00} ms: {time / theirs:0.000} of its time"
                )
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"an article: ours {time:0.00} ms; compromise is not there: npm ci in Names/compromise"
                )
        );
        foreach (var (row, found) in rows.Zip(ours).Where(pair => show && pair.First.Seen))
        {
            Show(row, NameScore.Bare(row, found));
        }

        return 0;
    }

    /// <summary>How far marking the same articles again, later and in another order, gives the same.</summary>
    private static void Agreement(List<NameRow> first, List<NameRow> second)
    {
        var score = NameScore.Of(
            second.SelectMany(
                row => first.Where(one => one.Id == row.Id),
                (row, one) => (one, (IEnumerable<(TextRange, NameKind)>)row.Names)
            )
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"two passes over {second.Count} articles agree: F1 {score.F1:0.000}   of {score.Marked}"
            )
        );
    }

    private static List<(TextRange, NameKind)> Find(string text) =>
        [.. NameFinder.Find(text, new TextRange(0, text.Length), "en").Select(mention => (mention.Range, mention.Kind))];

    /// <summary>Milliseconds an article, each read as a text never seen: what was read of a string is kept as long as it lives.</summary>
    private static double Time(List<NameRow> rows)
    {
        var texts = rows.ConvertAll(row => new string(row.Text.AsSpan()));
        var watch = Stopwatch.StartNew();
        texts.ForEach(text => Find(text));
        return watch.Elapsed.TotalMilliseconds / rows.Count;
    }

    private static void Print(string name, List<NameRow> rows, List<List<(TextRange, NameKind)>> found)
    {
        var pairs = rows.Zip(found, (row, names) => (row, (IEnumerable<(TextRange, NameKind)>)names)).ToList();
        foreach (
            var (half, score) in new[]
            {
                ("looked at", NameScore.Of(pairs.Where(pair => pair.row.Seen))),
                ("not looked at", NameScore.Of(pairs.Where(pair => !pair.row.Seen))),
                ("all", NameScore.Of(pairs)),
            }
        )
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name, -11} {half, -14} P {score.Precision:0.000}  R {score.Recall:0.000}  F1 {score.F1:0.000}   of {score.Marked}"
                )
            );
        }
    }

    private static void Show(NameRow row, HashSet<(TextRange Range, NameKind Kind)> found)
    {
        foreach (var (range, kind) in row.Names.Except(found).Concat(found.Except(row.Names)).OrderBy(name => name.Range.Start))
        {
            var from = Math.Max(0, range.Start - 30);
            var around = row.Text[from..Math.Min(row.Text.Length, range.End + 30)].ReplaceLineEndings(" ");
            var verdict = row.Names.Contains((range, kind)) ? "missed" : "wrong ";
            Console.WriteLine($"{verdict} {kind, -12} [{range.Of(row.Text)}] {around}");
        }
    }
}
