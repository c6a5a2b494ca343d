using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Summarizer.Language;
using Summarizer.Language.Dates;

namespace Summarizer.Benchmarks.Dates;

/// <summary>`dates`: how many of the public English cases are resolved rightly, wrongly, not at all.</summary>
internal static class DatesCommand
{
    public static Command Create()
    {
        var specs = new Option<FileInfo>("--specs")
        {
            Description = "DateTimeModel.json of microsoft/Recognizers-Text, Specs/DateTime/English",
            Required = true,
        };
        var show = new Option<Verdict?>("--show") { Description = "List the cases with this verdict" };
        var command = new Command("dates", "Dates resolved, against the public English cases of microsoft/Recognizers-Text")
        {
            specs,
            show,
        };
        command.SetAction(arguments => Run(arguments.GetRequiredValue(specs).FullName, arguments.GetValue(show)));
        return command;
    }

    private static int Run(string file, Verdict? show)
    {
        var cases = DateCases.Read(file);
        var judged = cases
            .Select(expected => (Case: expected, Answer: Answer(expected)))
            .Select(pair => (pair.Case, pair.Answer, Verdict: pair.Case.Judge(pair.Answer)))
            .ToList();
        Console.WriteLine("cases                    n   right   whole last   wrong   unanswered");
        Print("one span offered", judged.Where(row => row.Case.Unambiguous).Select(row => row.Verdict));
        Print("several (any is right)", judged.Where(row => !row.Case.Unambiguous).Select(row => row.Verdict));
        foreach (var type in judged.GroupBy(row => row.Case.Type).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Print($"  {type.Key}", type.Select(row => row.Verdict));
        }

        Print("all", judged.Select(row => row.Verdict));
        var peer = new RecognizersPeer();
        Print("Recognizers-Text", cases.Select(expected => expected.Judge(peer.Answer(expected))));
        PrintStray(file, show is not null);
        foreach (var row in judged.Where(row => row.Verdict == show))
        {
            var offered = string.Join(
                " | ",
                row.Case.Offered.Select(span =>
                    string.Create(CultureInfo.InvariantCulture, $"{span.From:yyyy-MM-dd}..{span.To:yyyy-MM-dd}")
                )
            );
            var answer = string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Answer?.Text} {row.Answer?.From:yyyy-MM-dd}..{row.Answer?.To:yyyy-MM-dd}"
            );
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{row.Case.Reference:yyyy-MM-dd} {row.Case.Input} [{row.Case.Range.Of(row.Case.Input)}] {offered} <- {answer}"
                )
            );
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Time(cases, Answer):0} µs a case; Recognizers-Text {Time(cases, peer.Answer):0} µs"
            )
        );
        return 0;
    }

    /// <summary>Dates seen where the cases see none: no part of the bar, but a reader of news has to pay for them.</summary>
    private static void PrintStray(string file, bool list)
    {
        var inputs = DateCases.Marked(file);
        var stray = inputs
            .SelectMany(row =>
                DateFinder
                    .Find(row.Input, new TextRange(0, row.Input.Length), row.Reference, "en")
                    .Where(mention => !row.Marked.Any(mention.Range.Overlaps))
                    .Select(mention => $"{row.Input} <- {mention.Text}")
            )
            .ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"stray dates of ours: {stray.Count} in {inputs.Count} inputs"));
        (list ? stray : []).ForEach(Console.WriteLine);
    }

    /// <summary>Of the dates found that touch the expected words, the one that shares most of them.</summary>
    private static DateMention? Answer(DateCase expected) =>
        DateFinder
            .Find(expected.Input, new TextRange(0, expected.Input.Length), expected.Reference, "en")
            .Where(mention => mention.Range.Overlaps(expected.Range))
            .MaxBy(mention => Math.Min(mention.Range.End, expected.Range.End) - Math.Max(mention.Range.Start, expected.Range.Start));

    private static double Time(IReadOnlyList<DateCase> cases, Func<DateCase, DateMention?> answer)
    {
        var watch = Stopwatch.StartNew();
        foreach (var expected in cases)
        {
            answer(expected);
        }

        return watch.Elapsed.TotalMicroseconds / cases.Count;
    }

    private static void Print(string name, IEnumerable<Verdict> verdicts)
    {
        var counts = verdicts.CountBy(verdict => verdict).ToDictionary();
        var all = counts.Values.Sum();
        double Share(Verdict verdict) => (double)counts.GetValueOrDefault(verdict) / all;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -22} {all, 4}   {Share(Verdict.Right):0.000}   {Share(Verdict.WholeLast):0.000}        {Share(Verdict.Wrong):0.000}   {Share(Verdict.Unanswered):0.000}"
            )
        );
    }
}
