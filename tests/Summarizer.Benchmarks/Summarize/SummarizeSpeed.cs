using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Summaries;
using Summarizer.Summaries.Extractive;
using Summarizer.Summaries.Extractive.Overlap;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Standing;

namespace Summarizer.Benchmarks.Summarize;

/// <summary>Time an article and memory, beside npm's ts-textrank on the same texts in the same run (where node and the package are there).</summary>
internal static class SummarizeSpeed
{
    private const int Rounds = 10;

    /// <summary>The growth of the resident set by the first summary, in a process that had done nothing.</summary>
    public static async Task<string> MemoryAfterLoadingAsync(CancellationToken cancellationToken)
    {
        using var child = Process.Start(OwnProcess.Info("memory"))!;
        return (await child.StandardOutput.ReadToEndAsync(cancellationToken)).Trim();
    }

    /// <summary>What the child process prints.</summary>
    public static void PrintMemory()
    {
        var before = Resident();
        var text = string.Concat(
            Enumerable
                .Range(1, 40)
                .Select(i => $"The council of Norwick approved plan {i} on Monday, and its mayor said that it would cost ${i} million. ")
        );
        _ = SummarizeCommand.Summarize(ArticleReader.ReadText(text, new UploadHints()).Article!);
        Console.WriteLine(FormattableString.Invariant($"{(Resident() - before) / 1048576.0:F1} MB"));
    }

    public static async Task PrintAsync(string data, CancellationToken cancellationToken)
    {
        foreach (var set in GoldArticle.Sets)
        {
            var path = Path.Combine(data, set + ".jsonl");
            var articles = GoldArticle.Load(path);
            var read = articles.ConvertAll(article => article.Read());
            var summary = Best(read, article => Paragraph(TokenizedArticle.Of(Fresh(article), CancellationToken.None)));
            var facts = Best(read, article => SummarizeCommand.Summarize(Fresh(article)));
            var reading = Best(articles, article => SummarizeCommand.Summarize(article.Read()));
            var peer = await TextRankAsync(path, cancellationToken);
            string Each(double time) =>
                FormattableString.Invariant($"{time / articles.Count:F2} ms")
                + (peer is { } p ? FormattableString.Invariant($" ({time / articles.Count / p:F2}x)") : "");
            Console.WriteLine(
                FormattableString.Invariant(
                    $"{set}, an article: summary {Each(summary)}, with key facts and topics {Each(facts)}, reading it too {Each(reading)}; ts-textrank {(peer is { } time ? FormattableString.Invariant($"{time:F2} ms") : "is not there: npm ci in Summarize/textrank")}"
                )
            );
        }
    }

    private static int[] Paragraph(TokenizedArticle article) =>
        ExtractiveSummary.Paragraph(
            new ExpectedOverlap(ArticleTerms.Of(article), Weights.Default),
            new ArticleSentences(article),
            SummaryPreset.Of(SummaryLength.Standard, Weights.Default)
        );

    /// <summary>As it comes from the reader: what was found in a text is kept as long as its string lives.</summary>
    private static Article Fresh(Article article) => article with { Document = new string(article.Document.AsSpan()) };

    private static double Best<T>(List<T> articles, Action<T> run) =>
        Enumerable
            .Range(0, Rounds)
            .Min(_ =>
            {
                var watch = Stopwatch.StartNew();
                articles.ForEach(run);
                return watch.Elapsed.TotalMilliseconds;
            });

    private static async Task<double?> TextRankAsync(string path, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Summarize", "textrank");
        try
        {
            var start = new ProcessStartInfo("node", [Path.Combine(folder, "run.mjs"), path, Rounds.ToString(CultureInfo.InvariantCulture)])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var node = Process.Start(start)!;
            var said = await node.StandardOutput.ReadToEndAsync(cancellationToken);
            return JsonDocument.Parse(said).RootElement.GetProperty("milliseconds").GetDouble();
        }
        catch (Exception cause) when (cause is System.ComponentModel.Win32Exception or JsonException)
        {
            return null;
        }
    }

    private static long Resident()
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
