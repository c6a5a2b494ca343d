using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Summarizer.Articles;
using Summarizer.Benchmarks.Load;
using Summarizer.Benchmarks.Summarize;
using Summarizer.Publishing;
using Summarizer.Summaries;

namespace Summarizer.Benchmarks.Site;

/// <summary>
/// `duplicates`: whether a text of two outlets is one story, and two events told from one template are two. The pairs are made of articles:
/// a copy is edited as desks do, a twin has other names and figures in the same words.
/// </summary>
internal static partial class DuplicatesCommand
{
    private static readonly string[] Invented =
    [
        "Aomura",
        "Belmar",
        "Cordane",
        "Dunmere",
        "Eastrop",
        "Fenwold",
        "Garlock",
        "Hexmoor",
        "Ivelund",
        "Jarrold",
        "Kestle",
        "Lorvane",
    ];

    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder of the sets", Required = true };
        var pairs = LoadCommand.Number("--pairs", 200, "Articles of each set to make a copy and a twin of");
        var show = new Option<bool>("--show") { Description = "Print the pairs that are judged wrongly" };
        var command = new Command("duplicates", "Copies of one story that are merged, and twins of a template that are")
        {
            data,
            pairs,
            show,
        };
        command.SetAction((parsed, token) => RunAsync(parsed.GetValue(data)!, parsed.GetValue(pairs), parsed.GetValue(show), token));
        return command;
    }

    private static async Task RunAsync(DirectoryInfo data, int pairs, bool show, CancellationToken cancellationToken)
    {
        await using var instance = new LoadInstance(new LoadJob("UseDevelopmentStorage=true", "", null, [], 1));
        var summarizer = instance.Get<ArticleSummarizer>();
        foreach (var set in GoldArticle.Sets)
        {
            var (count, copies, twins, others) = (0, 0, 0, 0);
            FeedItem? before = null;
            foreach (var article in GoldArticle.Load(Path.Combine(data.FullName, $"{set}.jsonl")).Take(pairs))
            {
                if (
                    await ItemAsync("a", article.Text) is { } item
                    && await ItemAsync("b", Copy(article.Text)) is { } copy
                    && await ItemAsync("c", Twin(article.Text)) is { } twin
                )
                {
                    count++;
                    copies += IsMerged(item, copy, true) ? 1 : 0;
                    twins += IsMerged(item, twin, false) ? 1 : 0;
                    others += before is not null && IsMerged(before with { Id = "b" }, item, false) ? 1 : 0;
                    before = item;
                }
            }

            LoadCommand.Print(
                $"{set}: {count} pairs each; merged: copies {(double)copies / count:P1}, twins {(double)twins / count:P1}, neighbours {(double)others / count:P1}"
            );
        }

        async Task<FeedItem?> ItemAsync(string id, string text)
        {
            var read = ArticleReader.ReadText(text, new UploadHints());
            if (read.Article is not { } article)
            {
                return null;
            }

            var summary = await summarizer.SummarizeAsync(
                id,
                article,
                new SourceInfo(id, null, "", 0, null, null),
                SummaryRequest.Of(new SummarizerOptions().Summary),
                cancellationToken
            );
            return FeedItem.From(summary, DateTimeOffset.UnixEpoch, 90) with { TextSha256 = id };
        }

        bool IsMerged(FeedItem one, FeedItem other, bool wanted)
        {
            var isOne = NearDuplicates.Merge([one, other]).Count == 1;
            if (show && isOne != wanted)
            {
                Console.WriteLine(
                    $"{(isOne ? "MERGED" : "APART")}\n  {one.Headline} | {one.Sentence}\n  {other.Headline} | {other.Sentence}"
                );
            }

            return isOne;
        }
    }

    /// <summary>As another desk would print it: its own dateline, a sentence cut from the middle, the last third gone, "said" moved.</summary>
    private static string Copy(string text)
    {
        var sentences = Sentence().Split(text).Where(sentence => sentence.Length > 0).ToList();
        var kept = sentences.Take(Math.Max(5, sentences.Count * 2 / 3)).Where((_, index) => index != 3);
        return string.Join(
            ' ',
            kept.Select(
                (sentence, index) => index % 4 == 1 ? sentence.Replace(" said ", " told reporters ", StringComparison.Ordinal) : sentence
            )
        );
    }

    /// <summary>The same words about another place, other people and other figures.</summary>
    private static string Twin(string text)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var renamed = Name()
            .Replace(
                text,
                name =>
                {
                    names.TryAdd(
                        name.Value,
                        Invented[names.Count % Invented.Length]
                            + (names.Count / Invented.Length is var round && round > 0 ? new string((char)('a' + round), 2) : "")
                    );
                    return names[name.Value];
                }
            );
        return Digit().Replace(renamed, digit => ((digit.Value[0] - '0' + 3) % 10).ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"(?<=[.!?]""?)\s+(?=[A-Z""])")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?<=[a-z,] )[A-Z][a-z]{3,}")]
    private static partial Regex Name();

    [GeneratedRegex(@"[0-9]")]
    private static partial Regex Digit();
}
