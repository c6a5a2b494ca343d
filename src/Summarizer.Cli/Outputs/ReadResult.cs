using System.Globalization;
using Summarizer.Articles;

namespace Summarizer.Cli.Outputs;

/// <summary>What <c>read</c> prints under the file's name or the row's id. <c>Text</c> is the body alone; <c>Document</c> is what a summary's offsets refer to.</summary>
internal sealed record ReadResult(
    object Id,
    string? Title,
    string? Subtitle,
    IReadOnlyList<string> Authors,
    string? Date,
    string? Dateline,
    string Language,
    string Text,
    string Document,
    IReadOnlyList<RemovedSpan> Removed
)
{
    public static ReadResult Of(object id, Article article) =>
        new(
            id,
            article.Headline?.Text,
            article.Subheadline?.Text,
            article.Authors,
            article.Published?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            article.Dateline?.Place,
            article.Language,
            article.BodyText,
            article.Document,
            [.. article.Removed.Select(cut => new RemovedSpan(cut.Rule, cut.Preview))]
        );
}

/// <summary>A span that was cut, and the rule that cut it.</summary>
internal sealed record RemovedSpan(string Rule, string Preview);
