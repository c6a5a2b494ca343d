using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Benchmarks.Read;

namespace Summarizer.Benchmarks.Corpus;

/// <summary>
/// How much of a text comes back from what was rendered from it: a folder of NAME.gold.json (text, headline, authors, date) and of
/// NAME.VARIANT.EXTENSION. Prints shingle F1 and the share of right headlines, authors and dates for each variant, and a page's time beside pdftotext.
/// </summary>
internal static class RenderedScore
{
    public static int Run(string folder)
    {
        Console.WriteLine($"{"variant", -28} files    F1  least  headline  authors  date");
        var worst = new List<(double F1, string File)>();
        foreach (var variant in Rendered(folder).GroupBy(file => file.Variant).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var scores = variant.Select(file => Score(file.Path, file.Gold)).ToList();
            worst.AddRange(scores.Select((score, i) => (score.F1, Path.GetFileName(variant.ElementAt(i).Path))));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{variant.Key, -28} {scores.Count, 5} {scores.Average(score => score.F1):F3}  {scores.Min(score => score.F1):F3}  {Share(scores, score => score.Headline)}     {Share(scores, score => score.Authors)}    {Share(scores, score => score.Date)}"
                )
            );
        }

        foreach (var (f1, file) in worst.Order().Take(15))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {f1:F3} {file}"));
        }

        Speed([.. Rendered(folder).Select(file => file.Path).Where(path => path.EndsWith(".pdf", StringComparison.Ordinal))]);
        return 0;
    }

    private static string Share(List<RenderedResult> scores, Func<RenderedResult, bool?> right) =>
        scores.Exists(score => right(score) is not null)
            ? scores
                .Where(score => right(score) is not null)
                .Average(score => right(score) == true ? 1.0 : 0)
                .ToString("F2", CultureInfo.InvariantCulture)
            : "  – ";

    private static IEnumerable<(string Path, string Variant, RenderedGold Gold)> Rendered(string folder)
    {
        foreach (var gold in Directory.EnumerateFiles(folder, "*.gold.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(gold)[..^".gold.json".Length];
            var told = JsonSerializer.Deserialize<RenderedGold>(File.ReadAllText(gold), JsonSerializerOptions.Web)!;
            foreach (var file in Directory.EnumerateFiles(folder, $"{name}.*").Where(file => file != gold).Order(StringComparer.Ordinal))
            {
                yield return (file, Path.GetFileName(file)[(name.Length + 1)..], told);
            }
        }
    }

    private static RenderedResult Score(string file, RenderedGold gold)
    {
        var article = ArticleReader.Read(File.ReadAllBytes(file), new UploadHints { Name = Path.GetFileName(file) }).Article;
        var (hit, excess, miss) = Shingles.Compare(gold.Text, article?.BodyText ?? "");
        return new RenderedResult(
            2 * hit / Math.Max(1e-9, (2 * hit) + excess + miss),
            gold.Headline is null ? null : Same(gold.Headline, article?.Headline?.Text),
            gold.Authors is null
                ? null
                : article is not null && gold.Authors.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(article.Authors),
            gold.Date is null ? null : gold.Date == article?.Published?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
    }

    private static bool Same(string told, string? read) =>
        read is not null
        && string.Concat(told.Where(char.IsLetterOrDigit))
            .Equals(string.Concat(read.Where(char.IsLetterOrDigit)), StringComparison.OrdinalIgnoreCase);

    private static void Speed(List<string> files)
    {
        if (files.Count == 0)
        {
            return;
        }

        var pages = files.ToDictionary(file => file, file => Pages(file));
        files.ForEach(file => ArticleReader.Read(File.ReadAllBytes(file), UploadHints.None));
        var clock = Stopwatch.StartNew();
        files.ForEach(file => ArticleReader.Read(File.ReadAllBytes(file), UploadHints.None));
        var ours = clock.Elapsed.TotalMilliseconds;
        clock.Restart();
        files.ForEach(Pdftotext);
        var theirs = clock.Elapsed.TotalMilliseconds;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{pages.Values.Sum()} pages of PDF: {ours / pages.Values.Sum():F2} ms a page, pdftotext {theirs / pages.Values.Sum():F2} ms (its start with each of {files.Count} files included)"
            )
        );
    }

    private static int Pages(string file)
    {
        using var document = UglyToad.PdfPig.PdfDocument.Open(file);
        return document.NumberOfPages;
    }

    private static void Pdftotext(string file)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}

internal sealed record RenderedGold(string Text, string? Headline, IReadOnlyList<string>? Authors, string? Date);

/// <summary>Null where the source says nothing to hold it against.</summary>
internal sealed record RenderedResult(double F1, bool? Headline, bool? Authors, bool? Date);
