using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>The summary's half of the page: every sentence and fact is a link to the words that bear it out.</summary>
internal static class SummaryPane
{
    public static IReadOnlyList<MarkedClaim> Claims(Summary summary) =>
        [
            new MarkedClaim("s", null, summary.Text.Sentence.Evidence),
            .. BeyondSentence.Paragraph(summary).Select((sentence, index) => new MarkedClaim($"p{index + 1}", null, sentence.Evidence)),
            .. Facts(summary).Select(fact => new MarkedClaim(fact.Key, fact.Label, fact.Fact.Evidence)),
        ];

    // A fact that says the sentence again stands there as the sentence; it is still found by its key.
    private static IEnumerable<(KeyFact Fact, string Key, string? Label)> Facts(Summary summary)
    {
        var shown = 0;
        return
        [
            .. summary.KeyFacts.Select(
                (fact, index) => (fact, $"f{index + 1}", BeyondSentence.Repeats(fact.Claim, summary) ? null : $"{++shown}")
            ),
        ];
    }

    public static string Render(Summary summary, Phrases phrases)
    {
        var sentences = BeyondSentence.Paragraph(summary);
        var shown = Facts(summary).Where(fact => fact.Label is not null).ToList();
        var lede = Facts(summary)
            .Where(fact => fact.Label is null)
            .Aggregate(
                Claim("span", "s", summary.Text.Sentence.Text, FactWords.Support(summary.Text.Sentence.Support, phrases)),
                (inner, fact) => $"<span class=\"claim\" id=\"{fact.Key}\">{inner}</span>"
            );
        var paragraph =
            sentences.Count == 0
                ? ""
                : $"<p>{string.Join(' ', sentences.Select((sentence, index) => Claim("span", $"p{index + 1}", sentence.Text, FactWords.Support(sentence.Support, phrases))))}</p>\n";
        var facts =
            shown.Count == 0
                ? ""
                : $"""
                    <h2 class="label section">{Html.Line(phrases["keyFacts"])}</h2>
                    <ol class="facts">
                    {string.Join('\n', shown.Select(fact => Fact(fact.Fact, fact.Key, phrases)))}
                    </ol>

                    """;
        return $"""
            <section class="summary" aria-labelledby="headline">
            <p class="kicker">{Kicker(summary, phrases)}</p>
            <h1 id="headline">{Html.Line(Attribution.Headline(summary))}</h1>
            <p class="lede">{lede}</p>
            {paragraph}{facts}{Foot(summary, phrases)}
            </section>
            """;
    }

    private static string Kicker(Summary summary, Phrases phrases) =>
        string.Join(
            " · ",
            new[] { Attribution.Outlet(summary), Attribution.PublishedDate(summary, phrases), Attribution.ReadingTime(summary, phrases) }
                .Where(part => part.Length > 0)
                .Select(Html.Line)
        );

    private static string Claim(string element, string key, string text, string? support, string after = "") =>
        $"<{element} class=\"claim\" id=\"{key}\"><a href=\"#{key}-e1\"{Title(support)}>{Html.Line(text)}</a>{after}</{element}>";

    private static string Title(string? words) => words is null ? "" : $" title=\"{Html.Line(words)}\"";

    private static string Fact(KeyFact fact, string key, Phrases phrases)
    {
        var support = FactWords.Support(fact.Support, phrases);
        var notes = new[] { FactWords.Certainty(fact, phrases), FactWords.When(fact, phrases), fact.Speaker, support }
            .Select(OneLine.Of)
            .Where(note => note.Length > 0)
            .ToList();
        return Claim(
            "li",
            key,
            fact.Claim,
            support,
            notes.Count == 0 ? "" : $"<span class=\"small\">{Html.Line(string.Join(" · ", notes))}</span>"
        );
    }

    private static string Foot(Summary summary, Phrases phrases)
    {
        var source = Attribution.Source(summary, phrases) is { Length: > 0 } line ? $"<p>{Html.Line(line)}</p>" : "";
        var link = SafeLink.ToPage(summary.Source.Url) is { } address
            ? $"<p><a href=\"{Html.Line(address)}\" rel=\"noopener noreferrer\">{Html.Line(phrases["readArticle"])}</a> ({Html.Line(SafeLink.Host(address))})</p>"
            : "";
        var borneOut = phrases["borneOut"]
            .Replace("{kept}", $"{summary.Grounding.Kept}", StringComparison.Ordinal)
            .Replace("{proposed}", $"{summary.Grounding.Proposed}", StringComparison.Ordinal);
        return $"""
            <footer class="small">
            {source}
            {link}
            <p>{Html.Line(Attribution.Made(summary.Generation, phrases))} {Html.Line(borneOut)}</p>
            <details class="copy screen" data-copy="{Html.Line(phrases["copy"])}" data-copied="{Html.Line(phrases["copied"])}">
            <summary>{Html.Line(phrases["copy"])}</summary>
            {CopyText("HTML", EmailBlock.Html(summary))}
            {CopyText("Markdown", SummaryMarkdown.Render(summary))}
            {CopyText("Text", SummaryPlainText.Render(summary))}
            </details>
            </footer>
            """;
    }

    private static string CopyText(string format, string text) =>
        $"<label for=\"copy-{format}\">{format}</label>\n<textarea id=\"copy-{format}\" readonly spellcheck=\"false\">\n{Html.Verbatim(text)}</textarea>";
}
