using System.Globalization;
using System.Text.RegularExpressions;
using Summarizer.Language;
using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>
/// <c>summary.html</c>, private: the summary beside the article's text. Hovering, focusing or choosing a sentence or fact, or
/// <c>#f3</c> in the address, lights up the words that bear it out; the style alone does that, the script only scrolls to them.
/// </summary>
public static partial class SummaryPage
{
    /// <param name="document">The text that the summary's offsets refer to.</param>
    public static string Render(Summary summary, string document)
    {
        var phrases = Phrases.For(summary.Text.Language);
        var claims = SummaryPane.Claims(summary);
        return new HtmlPage
        {
            Title = Attribution.Headline(summary),
            Language = summary.Text.Language,
            Css = EmbeddedFile.Text("Publishing/pages/base.css") + EmbeddedFile.Text("Publishing/pages/summary.css") + Highlights(claims),
            Body = $"""
                <a class="skip" href="#article">{Html.Line(phrases["article"])}</a>
                <main class="pair">
                {SummaryPane.Render(summary, phrases)}
                {ArticlePane(summary, document, claims, phrases)}
                </main>
                """,
            Script = EmbeddedFile.Text("Publishing/pages/summary.js"),
        }.Render();
    }

    private static string ArticlePane(Summary summary, string document, IReadOnlyList<MarkedClaim> claims, Phrases phrases)
    {
        var marked = new MarkedDocument(document, claims);
        var paragraphs = Paragraphs().EnumerateMatches(document);
        var html = new List<string>();
        foreach (var match in paragraphs)
        {
            var range = new TextRange(match.Index, match.Index + match.Length);
            html.Add(Element(summary, document, range) is var (open, close) ? $"{open}{marked.Paragraph(range)}{close}" : "");
        }

        var language = summary.Article.Language;
        return $"""
            <article class="article" id="article" lang="{Html.Line(language)}" dir="{Phrases.Direction(language)}">
            <p class="label" lang="{phrases.Language}">{Html.Line(phrases["article"])}</p>
            <p class="hint screen" lang="{phrases.Language}">{Html.Line(phrases["articleHint"])}</p>
            {string.Join('\n', html)}
            </article>
            """;
    }

    private static (string Open, string Close) Element(Summary summary, string document, TextRange range)
    {
        var article = summary.Article;
        bool Is(PlacedText? part) => part is not null && range.Start >= part.Start && range.End <= part.End;
        return Is(article.Headline)
                ? (OneLine.Of(document[range.Start..range.End]) == Attribution.Headline(summary) ? "<h2 class=\"same\">" : "<h2>", "</h2>")
            : Is(article.Subheadline) ? ("<p class=\"deck\">", "</p>")
            : article.Captions.Any(Is) ? ("<p class=\"caption\">", "</p>")
            : LooksLikeSubhead(document.AsSpan(range.Start, range.Length)) ? ("<p class=\"subhead\">", "</p>")
            : ("<p>", "</p>");
    }

    // Only how it looks hangs on this: a short line that ends like no sentence.
    private static bool LooksLikeSubhead(ReadOnlySpan<char> line) =>
        line.Length is > 2 and <= 70 && char.IsLetterOrDigit(line[^1]) && char.IsUpper(line[0]) && line.IndexOf('\n') < 0;

    // One rule for a claim's words, and one for the claim while its words are pointed at.
    private static string Highlights(IReadOnlyList<MarkedClaim> claims) =>
        string.Concat(
            claims.Select(claim =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $$"""
                    :root:has(#{{claim.Key}}:is(:hover,:focus-within,:target,[aria-current]),[id^="{{claim.Key}}-e"]:target,.{{claim.Key}}:hover) :is(mark.{{claim.Key}},#{{claim.Key}}){background:var(--lit);color:var(--lit-ink)}

                    """
                )
            )
        );

    [GeneratedRegex(@"\S[^\n]*")]
    private static partial Regex Paragraphs();
}
