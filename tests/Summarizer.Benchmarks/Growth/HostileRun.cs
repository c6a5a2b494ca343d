using System.Diagnostics;
using System.Globalization;
using System.Text;
using Summarizer.Benchmarks.Corpus;
using Summarizer.Language.Words;

namespace Summarizer.Benchmarks.Growth;

/// <summary>Every entry of every word file, every mark and every format's opener, repeated to a length: none may end the process or take long.</summary>
internal static class HostileRun
{
    private const string Lead = "The ferry Corncrake left Larkhaven at dawn on Monday with 212 people aboard, the harbour said.\n\n";

    private static readonly string[] Openers =
    [
        "<div>",
        "<b>",
        "<table><tr><td>",
        "<ul><li>",
        "<svg>",
        "<math>",
        "<svg><td>",
        "<svg><desc><div/>",
        "<template>",
        "<select>",
        "<!--",
        "<![CDATA[",
        "<p class=byline>",
        "[",
        "![",
        "![a](",
        "[a](",
        "> ",
        "- ",
        "1. ",
        "  - ",
        "# ",
        "```\n",
        "~~~\n",
        "|a",
        "*",
        "**a",
        "_a",
        "`",
        "``a",
        "<a",
        "&#",
        "[^a]",
        "[a]: ",
        "\\",
        "---\n[",
        "{",
        "{\"a\":",
        "[{",
        "[[",
        "{a: ",
        "- - ",
        "? ",
        "&a *a ",
        "--b\n",
        "=?utf-8?q?",
        "(",
        "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
        "«",
        "“",
        "‘",
        "„",
        "\"",
        "'",
        "( ",
        "[ ",
        "( said ",
        "— ",
    ];

    private static readonly string[] Files = ["a.txt", "a.md", "a.html", "a.json", "a.eml"];

    public static IEnumerable<(string Name, Func<byte[]> Bytes)> All(int bytes) =>
        Pieces()
            .Distinct()
            .Select((piece, i) => ($"{i:D5}-{Files[0]}", (Func<byte[]>)(() => Repeated(Lead, piece + " ", bytes))))
            .Concat(
                from opener in Openers.Concat(Marks())
                from file in Files
                select (
                    $"{opener.ReplaceLineEndings("-")}-{file}",
                    (Func<byte[]>)(() => Repeated(file == Files[0] ? Lead : "", opener, bytes))
                )
            );

    /// <summary>The first column of every word file, and each word of the second.</summary>
    private static IEnumerable<string> Pieces() =>
        WordList
            .Names("")
            .Where(name => name.EndsWith(".tsv", StringComparison.Ordinal) || name.EndsWith(".txt", StringComparison.Ordinal))
            .SelectMany(WordList.Lines)
            .SelectMany(line =>
                line.Split('\t') is [var first, ..] columns ? columns.Skip(1).SelectMany(column => column.Split(' ')).Prepend(first) : []
            )
            .Where(word => word.Length is > 0 and < 60);

    private static IEnumerable<string> Marks() =>
        Enumerable
            .Range(33, 0x3100 - 33)
            .Select(i => (char)i)
            .Where(c => char.IsPunctuation(c) || char.IsSymbol(c))
            .Where(c => c < 0x250 || c is >= '\u2010' and <= '\u2040' or >= '\u3000')
            .Select(c => c.ToString());

    private static byte[] Repeated(string start, string piece, int bytes) =>
        Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(piece, Math.Max(1, bytes / Encoding.UTF8.GetByteCount(piece)))));

    public static async Task<int> RunAsync(int bytes, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var outcomes = await CorpusRun.RunAsync(All(bytes), children: 1, cancellationToken);
        var failures = outcomes.Where(outcome => outcome.Kind is CorpusKind.Crash or CorpusKind.Hang or CorpusKind.OverMemory).ToList();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{outcomes.Count} uploads of {bytes} bytes, {outcomes.Count(outcome => outcome.Kind == CorpusKind.Article)} articles, {failures.Count} failures, slowest {outcomes.Max(outcome => outcome.Seconds):F1} s ({outcomes.MaxBy(outcome => outcome.Seconds)!.Name}), {watch.Elapsed.TotalMinutes:F1} minutes"
            )
        );
        failures.ForEach(failure => Console.WriteLine($"  {failure.Kind}: {failure.Name}: {failure.Detail}"));
        return failures.Count > 0 ? 1 : 0;
    }
}
