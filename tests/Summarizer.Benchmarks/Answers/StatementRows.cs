using System.Globalization;
using Summarizer.Grounding;
using Summarizer.Summaries;

namespace Summarizer.Benchmarks.Answers;

/// <summary>Each recorded statement and what code alone makes of it, a line each: for choosing thresholds.</summary>
internal static class StatementRows
{
    private const string Head = "article\tlanguage\ttrue\tplace\tverdict\tscore\tdoubt\tcited\tfindings\ttext\treason";

    public static IEnumerable<string> Of(IEnumerable<RecordedArticle> articles) =>
        articles
            .SelectMany(article =>
                article
                    .True.Select(statement => Row(article, statement, isTrue: true))
                    .Concat(article.Errors.Select(statement => Row(article, statement, isTrue: false)))
            )
            .Prepend(Head);

    private static string Row(RecordedArticle article, RecordedStatement statement, bool isTrue)
    {
        var cited = article.Sentences.PlacesOf(statement.Numbers);
        var place = Enum.Parse<StatementPlace>(statement.Place, ignoreCase: true);
        var found = StatementCheck.Of(article.Index, new Statement(place, statement.Text, cited));
        var verdict = ClaimChecker.Check(article.Index, statement.Text, cited.Count == 0 ? null : cited);
        return string.Join(
            '\t',
            article.Id,
            article.Index.Article.Language,
            isTrue ? "1" : "0",
            place,
            found.Kind is VerdictKind.Contradicted ? $"{found.Kind}:{found.Rule}" : found.Kind,
            verdict.Score.ToString("F4", CultureInfo.InvariantCulture),
            found.IsDoubted ? "doubted" : "",
            cited.Count,
            string.Join(',', verdict.Findings.Select(finding => finding.IsCertain ? $"{finding.Kind}!" : $"{finding.Kind}")),
            statement.Text,
            found.Why
        );
    }
}
