using System.Security.Cryptography;
using System.Text;

namespace Summarizer.Benchmarks.Answers;

/// <summary>How all articles fare with one kind of second reader.</summary>
internal sealed class ReplayScore
{
    private readonly List<(Replay Replay, RecordedStatement Statement, bool IsTrue)> judged = [];

    private readonly List<Replay> replays = [];

    public IReadOnlyList<Replay> Replays => replays;

    /// <param name="reader">Whether a statement is supported, by its truth and text; null where nobody answers.</param>
    public static async Task<ReplayScore> RunAsync(
        IReadOnlyList<RecordedArticle> articles,
        Func<bool, string, bool>? reader,
        CancellationToken cancellationToken
    )
    {
        var score = new ReplayScore();
        foreach (var article in articles)
        {
            var truths = article.True.Select(statement => statement.Text).ToHashSet();
            Func<string, bool>? supports = reader is null ? null : text => reader(truths.Contains(text), text);
            var extra = article
                .True.GroupBy(statement => statement.Place)
                .Where(place => place.Key is "headline" or "sentence")
                .SelectMany(place => place.Skip(1))
                .ToList();
            foreach (
                var answer in RecordedAnswer.With(article.True, []).Concat(extra.Count == 0 ? [] : RecordedAnswer.With(article.True, extra))
            )
            {
                await score.AddAsync(article, answer, answer.Statements, true, supports, cancellationToken);
            }

            foreach (var answer in RecordedAnswer.With(article.True, article.Errors))
            {
                await score.AddAsync(article, answer, answer.Statements.Where(article.Errors.Contains), false, supports, cancellationToken);
            }
        }

        return score;
    }

    /// <summary>One in ten decided wrongly, the same ones each time.</summary>
    public static Func<bool, string, bool> Noisy(int seed) =>
        (isTrue, text) => isTrue ^ (SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{text}"))[0] < 26);

    public double TrueLost(Func<Replay, bool> within) => Share(within, isTrue: true, "", published: false);

    public double ErrorsPublished(Func<Replay, bool> within) => Share(within, isTrue: false, "", published: true);

    public double FalseHeadlines(Func<Replay, bool> within) => Share(within, isTrue: false, "headline", published: true);

    public int ArticlesWithoutModelText =>
        replays.Where(replay => !replay.Kept.Holds).Select(replay => replay.Article.Id).Distinct().Count();

    /// <summary>What of these was asked a second time.</summary>
    public double AskedAgain => (double)replays.Sum(replay => replay.Chat.Asked) / replays.Sum(replay => replay.Answer.Statements.Count);

    public IEnumerable<(Replay Replay, RecordedStatement Statement, bool IsTrue)> Judged => judged;

    private async Task AddAsync(
        RecordedArticle article,
        RecordedAnswer answer,
        IEnumerable<RecordedStatement> counted,
        bool isTrue,
        Func<string, bool>? supports,
        CancellationToken cancellationToken
    )
    {
        var replay = await Replay.RunAsync(article, answer, supports, cancellationToken);
        replays.Add(replay);
        var before = judged.Where(row => row.Replay.Article == article).Select(row => row.Statement).ToHashSet();
        judged.AddRange(counted.Where(statement => !before.Contains(statement)).Select(statement => (replay, statement, isTrue)));
    }

    private double Share(Func<Replay, bool> within, bool isTrue, string place, bool published)
    {
        var rows = judged
            .Where(row => row.IsTrue == isTrue && within(row.Replay) && (place.Length == 0 || row.Statement.Place == place))
            .ToList();
        return rows.Count == 0 ? 0 : (double)rows.Count(row => row.Replay.Publishes(row.Statement) == published) / rows.Count;
    }
}
