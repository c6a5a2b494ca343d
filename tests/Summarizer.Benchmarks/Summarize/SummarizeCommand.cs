using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Summaries;
using Summarizer.Summaries.Extractive;
using Summarizer.Summaries.Extractive.Overlap;

namespace Summarizer.Benchmarks.Summarize;

/// <summary>`summarize`: the extractive model's summaries beside those that people wrote, the first sentences, other systems, and TextRank.</summary>
internal static class SummarizeCommand
{
    private static readonly string[] Leads = ["lead2", "lead3"];

    public static Command Create()
    {
        var data = new Option<string>("--data")
        {
            Description = "The folder with sum_*.jsonl",
            DefaultValueFactory = _ => "../shared/data",
        };
        var output = new Option<string?>("--output") { Description = "A folder for the summaries, in the scorer's format" };
        var noSpeed = new Option<bool>("--no-speed") { Description = "Quality alone" };
        var command = new Command(
            "summarize",
            "Summaries: ROUGE, time and memory beside the first sentences, published systems and TextRank"
        )
        {
            data,
            output,
            noSpeed,
        };
        command.SetAction((parsed, token) => RunAsync(parsed.GetValue(data)!, parsed.GetValue(output), parsed.GetValue(noSpeed), token));
        return command;
    }

    private static async Task RunAsync(string data, string? output, bool noSpeed, CancellationToken cancellationToken)
    {
        var memory = noSpeed ? null : await SummarizeSpeed.MemoryAfterLoadingAsync(cancellationToken);
        var pooled = new List<double[]>();
        Print(
            "{0,-18} {1,7} {2,7} {3,8} {4,6}   {5}",
            "set",
            "ROUGE-1",
            "ROUGE-2",
            "ROUGE-L",
            "words",
            "ROUGE-1 minus the better of the first 2 and 3 sentences"
        );
        foreach (var set in GoldArticle.Sets)
        {
            var articles = GoldArticle.Load(Path.Combine(data, set + ".jsonl"));
            var told = articles.ConvertAll(article => Summarize(article.Read()));
            var scores = articles.Zip(told, (article, sentences) => Rouge.Of(sentences, article.Reference)).ToList();
            var lead = Lead(data, set, articles);
            var differences = scores.Zip(lead, (ours, theirs) => 100 * (ours.One - theirs.One)).ToArray();
            pooled.Add(differences);
            var mean = Rouge.Mean(scores);
            var words = told.Average(sentences =>
                sentences.Sum(sentence => sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length)
            );
            Print(
                "{0,-18} {1,7:F2} {2,7:F2} {3,8:F2} {4,6:F1}   {5}",
                set,
                100 * mean.One,
                100 * mean.Two,
                100 * mean.Lsum,
                words,
                PooledInterval.Of([differences])
            );
            SystemRanking.Print(articles, scores);
            if (output is not null)
            {
                Directory.CreateDirectory(output);
                var rows = articles.Zip(told, (article, sentences) => JsonSerializer.Serialize(new { id = article.Id, sentences }));
                await File.WriteAllLinesAsync(Path.Combine(output, set + ".jsonl"), rows, cancellationToken);
            }
        }

        Print("{0,-18} {1,31} {2}", "pooled", "", PooledInterval.Of(pooled));
        if (memory is not null)
        {
            Print("memory after loading, over an empty process: {0}", memory);
            await SummarizeSpeed.PrintAsync(data, cancellationToken);
        }
    }

    public static string[] Summarize(Article article) => Summarize(article, Weights.Default);

    public static string[] Summarize(Article article, Weights weights) =>
        [
            .. ExtractiveSummary
                .Of(article, SummaryLength.Standard, weights, CancellationToken.None)
                .Paragraph.Select(sentence => sentence.Text),
        ];

    public static List<Rouge> Lead(string data, string set, List<GoldArticle> articles) =>
        Leads
            .Select(lead => GoldArticle.LoadPredictions(Path.Combine(data, $"{lead}.{set}.jsonl")))
            .Select(lead => articles.ConvertAll(article => Rouge.Of(lead.GetValueOrDefault(article.Id, []), article.Reference)))
            .MaxBy(scores => Rouge.Mean(scores).One)!;

    private static void Print(string format, params object?[] values) =>
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, format, values));
}
