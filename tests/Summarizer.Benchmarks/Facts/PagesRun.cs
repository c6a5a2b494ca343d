using System.Globalization;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Benchmarks.Read;
using Summarizer.Publishing;
using Summarizer.Summaries;

namespace Summarizer.Benchmarks.Facts;

/// <summary>`facts --pages`: every page of the development halves summarized; how many facts, sentences and paragraphs hold what never should be told.</summary>
internal static class PagesRun
{
    private static readonly string[] Sets = ["extract_scrapinghub", "extract_naeb", "extract_segments_dates"];

    public static void Run(string data, string? output)
    {
        var line = new JsonSerializerOptions(SummaryJson.Options) { WriteIndented = false };
        using var rows = output is null ? null : new StreamWriter(output);
        var (pages, facts, words, longest) = (0, 0, 0, 0);
        var faults = new Dictionary<string, int>();
        var places = new Dictionary<string, int>();
        foreach (var page in Sets.SelectMany(set => GoldPage.Load(Path.Combine(data, set + ".jsonl.gz"))))
        {
            if (ArticleReader.ReadHtml(page.Html, UploadHints.None with { Url = page.Url }).Article is not { } article)
            {
                continue;
            }

            var summary = FactsCommand.Summarize(page.Id, article);
            pages++;
            facts += summary.KeyFacts.Count;
            foreach (var fact in summary.KeyFacts)
            {
                var length = fact.Claim.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
                words += length;
                longest = Math.Max(longest, length);
            }

            foreach (var (place, text) in Told(summary))
            {
                places[place] = places.GetValueOrDefault(place) + 1;
                if (PageFaults.Of(text) is { } fault)
                {
                    faults[$"{fault} in {place}"] = faults.GetValueOrDefault($"{fault} in {place}") + 1;
                    Console.WriteLine($"  {page.Id}: {fault} in {place}");
                }
            }

            rows?.WriteLine(JsonSerializer.Serialize(new { id = page.Id, summary }, line));
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{pages} pages, {facts} facts, {(double)words / facts:F1} words a fact, the longest {longest}; adverts, service lines, datelines, list numbers, captions: {faults.Values.Sum()} in {places.Values.Sum()} texts ({100.0 * faults.Values.Sum() / places.Values.Sum():F2} %)"
            )
        );
        foreach (var (fault, count) in faults.OrderByDescending(pair => pair.Value))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {fault}: {count}"));
        }
    }

    private static IEnumerable<(string Place, string Text)> Told(Summary summary) =>
        summary
            .KeyFacts.Select(fact => ("a fact", fact.Claim))
            .Append(("the sentence", summary.Text.Sentence.Text))
            .Concat(summary.Text.Paragraph.Select(sentence => ("the paragraph", sentence.Text)));
}
