using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>A form of a summary that is stored beside <c>summary.json</c> and can be made again from it and the article's text.</summary>
public sealed record Rendering(string File, string ContentType, Func<Summary, string, string> Render)
{
    /// <summary>Every rendering of one article; the second argument is the document that offsets refer to.</summary>
    public static IReadOnlyList<Rendering> All { get; } =
    [
        new("summary.md", "text/markdown; charset=utf-8", (summary, _) => SummaryMarkdown.Render(summary)),
        new("summary.html", "text/html; charset=utf-8", SummaryPage.Render),
        new("email.html", "text/html; charset=utf-8", (summary, _) => EmailBlock.Html(summary)),
        new("email.txt", "text/plain; charset=utf-8", (summary, _) => EmailBlock.Text(summary)),
    ];
}
