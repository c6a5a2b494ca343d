using System.CommandLine;
using System.Globalization;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Benchmarks.Answers;

/// <summary>`answers`: what is lost and what slips through when recorded answers of a model go through the real path, and what they take.</summary>
internal static class AnswersCommand
{
    /// <summary>An answer of before, whose evidence was quotes: tokens of its instructions and schema, and requests an article with its repairs.</summary>
    private const int EarlierInstructions = 1544;
    private const double EarlierRequests = 1.9;

    /// <summary>A token said costs as much as so many sent.</summary>
    private const int OutputPrice = 4;

    private const int Seeds = 5;

    public static Command Create()
    {
        var data = new Option<string>("--data")
        {
            Description = "The folder with llm_answers.jsonl and llm_injected.jsonl",
            DefaultValueFactory = _ => "../shared/data",
        };
        var rows = new Option<string?>("--rows")
        {
            Description = "Only write to this file what code alone makes of each statement, tab-separated",
        };
        var command = new Command(
            "answers",
            "A model's recorded answers through the real path: true statements lost, errors published, tokens"
        )
        {
            data,
            rows,
        };
        command.SetAction((parsed, token) => RunAsync(parsed.GetValue(data)!, parsed.GetValue(rows), token));
        return command;
    }

    private static async Task RunAsync(string data, string? rows, CancellationToken cancellationToken)
    {
        var articles = RecordedArticle.Load(Path.Combine(data, "llm_answers.jsonl"));
        if (rows is not null)
        {
            await File.WriteAllLinesAsync(rows, StatementRows.Of(articles), cancellationToken);
            return;
        }

        var labels = await ReplayScore.RunAsync(articles, (isTrue, _) => isTrue, cancellationToken);
        var noisy = new List<ReplayScore>();
        for (var seed = 0; seed < Seeds; seed++)
        {
            noisy.Add(await ReplayScore.RunAsync(articles, ReplayScore.Noisy(seed), cancellationToken));
        }

        var absent = await ReplayScore.RunAsync(articles, null, cancellationToken);
        PrintTable(labels, noisy, absent);
        foreach (
            var (suffix, within) in new (string, Func<Replay, bool>)[]
            {
                ("", _ => true),
                ("_en", replay => replay.Article.IsEnglish),
                ("_other", replay => !replay.Article.IsEnglish),
            }
        )
        {
            Print($"true_lost_labels{suffix}", labels.TrueLost(within));
            Print($"true_lost_noisy{suffix}", noisy.Average(score => score.TrueLost(within)));
            Print($"true_lost_absent{suffix}", absent.TrueLost(within));
            Print($"errors_published_labels{suffix}", labels.ErrorsPublished(within));
            Print($"errors_published_noisy{suffix}", noisy.Average(score => score.ErrorsPublished(within)));
            Print($"errors_published_absent{suffix}", absent.ErrorsPublished(within));
            Print($"headlines_false_labels{suffix}", labels.FalseHeadlines(within));
            Print($"headlines_false_absent{suffix}", absent.FalseHeadlines(within));
        }

        ReplayScore[] all = [labels, .. noisy, absent];
        Print("articles_without_model_text", all.Max(score => score.ArticlesWithoutModelText));
        Print("requests_mean", labels.Replays.Average(replay => replay.Chat.Requests));
        Print("requests_most", all.SelectMany(score => score.Replays).Max(replay => replay.Chat.Requests));
        Print("asked_again", labels.AskedAgain);
        PrintTokens(labels);
        await Injected.PrintAsync(Path.Combine(data, "llm_injected.jsonl"), cancellationToken);
    }

    private static void PrintTable(ReplayScore labels, List<ReplayScore> noisy, ReplayScore absent)
    {
        Console.WriteLine(
            $"{labels.Replays.Select(replay => replay.Article.Id).Distinct().Count()} articles, {labels.Replays.Count} answers"
        );
        Console.WriteLine("| the second reader is played by | labels | labels, 10 % wrong | nobody |");
        Console.WriteLine("| --- | --- | --- | --- |");
        Row("true statements lost", score => score.TrueLost(_ => true));
        Row("erroneous statements published", score => score.ErrorsPublished(_ => true));
        Row("false headlines published", score => score.FalseHeadlines(_ => true));
        Console.WriteLine();

        void Row(string what, Func<ReplayScore, double> share) =>
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {what} | {100 * share(labels):F1} % | {100 * noisy.Average(share):F1} % | {100 * share(absent):F1} % |"
                )
            );
    }

    private static void PrintTokens(ReplayScore labels)
    {
        double before = 0,
            after = 0,
            quoted = 0,
            numbered = 0;
        foreach (var replay in labels.Replays)
        {
            var article = EarlierInstructions + TokenCounter.Count(replay.Article.Index.Article.Document);
            var answer = TokenCounter.Count(replay.Answer.ByQuotes());
            quoted += answer;
            numbered += replay.Chat.FirstOutput;

            // A repair sends the first answer again and gets another like it.
            before += article + (OutputPrice * answer) + ((EarlierRequests - 1) * (article + answer + (OutputPrice * answer)));
            after += replay.Chat.Input + (OutputPrice * replay.Chat.Output);
        }

        Print("instruction_tokens", Prompt.InstructionTokens(new SummarizerOptions()));
        Print("reader_instruction_tokens", Prompt.ReaderTokens);
        Print("input_tokens_mean", labels.Replays.Average(replay => replay.Chat.Input));
        Print("output_tokens_mean", labels.Replays.Average(replay => replay.Chat.Output));
        Print("first_answer_tokens_ratio", numbered / quoted);
        Print("all_tokens_ratio", after / before);
    }

    internal static void Print(string name, double value) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value:0.####}"));
}
