using System.CommandLine;
using System.Globalization;

namespace Summarizer.Benchmarks.Corpus;

/// <summary>`corpus`: difficult files, each read in a bounded child, and what came of them: crashes, hangs and over-memory must be 0.</summary>
internal static class CorpusCommand
{
    public static Command Create()
    {
        var folders = new Argument<string[]>("DIR")
        {
            Description = "Folders of files, searched through",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var mutants = new Option<int>("--mutants") { Description = "Instead, so many broken copies of the samples in every format" };
        var seed = new Option<int>("--seed") { Description = "Which copies", DefaultValueFactory = _ => 1 };
        var score = new Option<string?>("--score")
        {
            Description = "Instead, a folder of texts and what was rendered from them: how much comes back",
        };
        var children = new Option<int>("--children") { Description = "Children at a time", DefaultValueFactory = _ => 1 };
        var command = new Command("corpus", "Difficult files, each in a bounded child; mutants of the samples; rendered texts")
        {
            folders,
            mutants,
            seed,
            score,
            children,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                parsed.GetValue(score) is { } rendered ? Task.FromResult(RenderedScore.Run(rendered))
                : parsed.GetValue(mutants) is > 0 and var count
                    ? MutantsAsync(count, parsed.GetValue(seed), parsed.GetValue(children), cancellationToken)
                : FilesAsync(parsed.GetValue(folders)!, parsed.GetValue(children), cancellationToken)
        );
        return command;
    }

    private static async Task<int> FilesAsync(string[] folders, int children, CancellationToken cancellationToken)
    {
        var failed = 0;
        foreach (var folder in folders)
        {
            var files = Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => (Name: Path.GetRelativePath(folder, file), Bytes: (Func<byte[]>)(() => File.ReadAllBytes(file))));
            failed += Print(folder, await CorpusRun.RunAsync(files, children, cancellationToken));
        }

        return failed > 0 ? 1 : 0;
    }

    private static async Task<int> MutantsAsync(int count, int seed, int children, CancellationToken cancellationToken) =>
        Print(
            string.Create(CultureInfo.InvariantCulture, $"{count} mutants, seed {seed}"),
            await CorpusRun.RunAsync(Mutants.Of(count, seed), children, cancellationToken)
        ) > 0
            ? 1
            : 0;

    private static int Print(string what, IReadOnlyList<CorpusOutcome> outcomes)
    {
        var failures = outcomes.Where(outcome => outcome.Kind is CorpusKind.Crash or CorpusKind.Hang or CorpusKind.OverMemory).ToList();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: {outcomes.Count} files, {outcomes.Count(outcome => outcome.Kind == CorpusKind.Article)} articles"
            )
        );
        foreach (
            var reason in outcomes
                .Where(outcome => outcome.Kind == CorpusKind.Rejected)
                .GroupBy(outcome => outcome.Detail)
                .OrderByDescending(group => group.Count())
        )
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  rejected {reason.Key, -16} {reason.Count()}"));
        }

        foreach (var kind in (CorpusKind[])[CorpusKind.Crash, CorpusKind.Hang, CorpusKind.OverMemory])
        {
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"  {kind, -25} {failures.Count(failure => failure.Kind == kind)}")
            );
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  slowest {outcomes.MaxBy(outcome => outcome.Seconds)?.Seconds:F1} s ({outcomes.MaxBy(outcome => outcome.Seconds)?.Name}), most memory {outcomes.Max(outcome => outcome.PeakBytes) / 1e6:F0} MB"
            )
        );
        failures.ForEach(failure => Console.WriteLine($"  {failure.Kind}: {failure.Name}: {failure.Detail}"));
        return failures.Count;
    }
}
