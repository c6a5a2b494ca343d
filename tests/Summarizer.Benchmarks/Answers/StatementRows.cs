using System.Globalization;
using Summarizer.Grounding;

namespace Summarizer.Benchmarks.Answers;

/// <summary>Each recorded statement and what code alone makes of it, a line each: for choosing thresholds.</summary>
internal static class StatementRows
{
    public static IEnumerable<string> Of(ReplayScore score) =>
        score.Judged.Select(row =>
        {
            var (article, statement) = (row.Replay.Article, row.Statement);
            var cited = article.Sentences.PlacesOf(statement.Numbers);
            var verdict = ClaimChecker.Check(article.Index, statement.Text, cited.Count == 0 ? null : cited);
            return string.Join(
                '\t',
                article.Id,
                article.Index.Article.Language,
                row.IsTrue ? "1" : "0",
                statement.Place,
                verdict.Kind,
                verdict.Score.ToString("F4", CultureInfo.InvariantCulture),
                string.Join(',', verdict.Findings.Select(finding => finding.Kind)),
                row.Replay.Publishes(statement) ? "published" : "lost",
                statement.Text,
                verdict.Reason
            );
        });
}
