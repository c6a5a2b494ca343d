using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Grounding;
using Summarizer.Publishing;
using Summarizer.Summaries;

namespace Summarizer.Benchmarks.Facts;

/// <summary>`facts`: the embedded model's key facts and labels against an editor's grades, the half looked at beside the half that judges.</summary>
internal static class FactsCommand
{
    private static readonly (string Name, Func<GradedArticle, bool> Holds)[] Columns =
    [
        ("looked at: news", article => article.MayBeLookedAt && article.IsNews),
        ("other", article => article.MayBeLookedAt && !article.IsNews),
        ("judged: news", article => !article.MayBeLookedAt && article.IsNews),
        ("other", article => !article.MayBeLookedAt && !article.IsNews),
        ("all: news", article => article.IsNews),
        ("other", article => !article.IsNews),
    ];

    public static Command Create()
    {
        var data = new Option<string>("--data")
        {
            Description = "The folder with facts_graded.jsonl",
            DefaultValueFactory = _ => "../shared/data",
        };
        var output = new Option<string?>("--output") { Description = "A file for the summaries, in the scorer's format" };
        var fit = new Option<bool>("--fit") { Description = "Fit the weights of the signs of worth instead" };
        var pages = new Option<bool>("--pages")
        {
            Description = "Instead: count what never should be told, over all pages of extract_*.jsonl.gz",
        };
        var files = new Argument<string[]>("FILE")
        {
            Description = "Instead: print the facts of these articles",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("facts", "Key facts and their labels against an editor's grades") { data, output, fit, pages, files };
        command.SetAction(
            (parsed, token) =>
            {
                if (parsed.GetValue(files) is { Length: > 0 } named)
                {
                    FilesRun.Run(named);
                    return Task.CompletedTask;
                }

                if (parsed.GetValue(pages))
                {
                    PagesRun.Run(parsed.GetValue(data)!, parsed.GetValue(output));
                    return Task.CompletedTask;
                }

                return RunAsync(parsed.GetValue(data)!, parsed.GetValue(output), parsed.GetValue(fit), token);
            }
        );
        return command;
    }

    private static async Task RunAsync(string data, string? output, bool fit, CancellationToken cancellationToken)
    {
        var articles = GradedArticle.Load(Path.Combine(data, "facts_graded.jsonl"));
        if (fit)
        {
            FactsFit.Run(articles);
            return;
        }

        var summaries = articles.ConvertAll(article => Summarize(article.Id, article.Read()));
        if (output is not null)
        {
            var line = new JsonSerializerOptions(SummaryJson.Options) { WriteIndented = false };
            var rows = articles.Zip(summaries, (article, summary) => JsonSerializer.Serialize(new { id = article.Id, summary }, line));
            await File.WriteAllLinesAsync(output, rows, cancellationToken);
        }

        PrintFacts([.. Columns.Select(column => Scored(articles, summaries, column.Holds).Facts)]);
        Console.WriteLine();
        PrintLabels([
            Scored(articles, summaries, article => article.MayBeLookedAt).Labels,
            Scored(articles, summaries, article => !article.MayBeLookedAt).Labels,
            Scored(articles, summaries, _ => true).Labels,
        ]);
        if (LongestFact(summaries) is { } longest)
        {
            Print("{0,-30} {1}", "words of the longest fact", longest);
        }
    }

    public static Summary Summarize(string id, Article article)
    {
        var request = SummaryRequest.Standard;
        var proposal = new ExtractiveModel().ProposeAsync(new EvidenceIndex(article), request, CancellationToken.None).Result;
        var source = new SourceInfo(id, null, "", 0, null, article.Url);
        return SummaryComposer.Compose(id, article, source, request, proposal, DateTimeOffset.UnixEpoch)
            ?? throw new InvalidOperationException($"{id}: nothing of its summary is borne out.");
    }

    private static (FactsScore Facts, LabelScore Labels) Scored(
        List<GradedArticle> articles,
        List<Summary> summaries,
        Func<GradedArticle, bool> holds
    )
    {
        var (facts, labels) = (new FactsScore(), new LabelScore());
        foreach (var (article, summary) in articles.Zip(summaries).Where(pair => holds(pair.First)))
        {
            facts.Add(article, summary, labels);
        }

        return (facts, labels);
    }

    private static void PrintFacts(FactsScore[] scores)
    {
        Row("", [.. Columns.Select(column => column.Name)]);
        Row("articles · facts", [.. scores.Select(score => $"{score.Articles} · {score.Grades.Count}")]);
        Row("struck", [.. scores.Select(score => Share(score.Struck, score.Grades.Count))]);
        Row("weak", [.. scores.Select(score => Share(score.Weak, score.Grades.Count))]);
        Row("musts told", [.. scores.Select(score => Share(score.MustsTold, score.Musts))]);
        Row("the one sentence good", [.. scores.Select(score => Share(score.SentencesGood, score.Articles))]);
        Row("words a fact", [.. scores.Select(score => string.Create(CultureInfo.InvariantCulture, $"{score.Words.Average():0.0}"))]);
    }

    private static void PrintLabels(LabelScore[] scores)
    {
        Print("{0,-30} {1,18} {2,18} {3,18}", "right of the labels given", "looked at", "judged", "all");
        foreach (var name in LabelScore.Names)
        {
            Print("{0,-30} {1,18} {2,18} {3,18}", [name, .. scores.Select(score => Share(score[name].Right, score[name].Given, " of "))]);
        }
    }

    private static int? LongestFact(List<Summary> summaries) =>
        summaries
            .SelectMany(summary => summary.KeyFacts)
            .Max(fact => (int?)fact.Claim.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    private static string Share(int part, int whole, string? of = null) =>
        whole == 0 ? "–"
        : of is null ? string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0} %")
        : string.Create(CultureInfo.InvariantCulture, $"{(double)part / whole:0.00}{of}{whole}");

    private static void Row(string name, object[] cells) => Print("{0,-22} {1,16} {2,10} {3,14} {4,10} {5,12} {6,10}", [name, .. cells]);

    private static void Print(string format, params object?[] values) =>
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, format, values));
}
