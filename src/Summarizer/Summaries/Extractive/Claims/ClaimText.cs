using Summarizer.Language;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Claims;

/// <summary>The words of a stretch of the article as a claim that stands by itself: some replaced or left out, quotation marks in pairs.</summary>
internal static class ClaimText
{
    /// <param name="changes">Stretches inside <paramref name="claim"/> and what stands in their place; they don't overlap.</param>
    public static string Write(
        ArticleReport report,
        ReportedSentence sentence,
        TextRange claim,
        IReadOnlyList<(TextRange Range, string Words)> changes
    )
    {
        var (text, at, written) = (report.Text, claim.Start, "");
        foreach (var (range, words) in changes.Concat(Additives(report, sentence, claim)).OrderBy(change => change.Range.Start))
        {
            if (range.Start >= at)
            {
                written += text[at..range.Start] + words;
                at = range.End;
            }
        }

        return Capitalized(Paired((written + text[at..claim.End]).TrimStart()));
    }

    /// <summary>"also" and the space before it, where it is not half of something.</summary>
    private static IEnumerable<(TextRange Range, string Words)> Additives(ArticleReport report, ReportedSentence sentence, TextRange claim)
    {
        var (text, tokens, additives) = (report.Text, sentence.Tokens, Phrases.For("additive", report.Language));
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (
                tokens[i].IsWord
                && claim.Contains(tokens[i].Range)
                && tokens[i].Start > claim.Start
                && additives.At(text, tokens, i) > 0
                && text[tokens[i].Start - 1] == ' '
                && tokens[i - 1].IsWord
                && !tokens[i - 1].Is(text, "but")
                && tokens[i + 1].IsWord
                && tokens[i + 1].Span(text) is not ("known" or "called" or "as")
                && !sentence.Quotations.Any(quotation => quotation.Direct && quotation.Range.Contains(tokens[i].Range))
            )
            {
                yield return (new TextRange(tokens[i].Start - 1, tokens[i].End), "");
            }
        }
    }

    /// <summary>A quotation that goes on in the next sentence ends here, one that began before begins here: "“It rained." gets its closing mark.</summary>
    private static string Paired(string claim)
    {
        var (curly, straight) = (claim.Count(c => c == '“') - claim.Count(c => c == '”'), claim.Count(c => c == '"') % 2);
        return curly == -1 && !claim.Contains('„') ? "“" + claim
            : curly == 1 && !claim.Contains('„') ? claim + "”"
            : straight == 1 && curly == 0 ? (Closes(claim, claim.LastIndexOf('"')) ? "\"" + claim : claim + "\"")
            : IsOpen(claim) ? claim + "'"
            : claim;
    }

    /// <summary>Whether a single mark opens a quotation and none closes one: one inside a word or after it is an apostrophe.</summary>
    private static bool IsOpen(string claim)
    {
        var (opened, closed) = (0, 0);
        for (var i = 0; i + 1 < claim.Length; i++)
        {
            opened += claim[i] is '\'' && (i == 0 || claim[i - 1] == ' ') && BeginsWord(claim.AsSpan(i + 1)) ? 1 : 0;
            closed += claim[i] is '\'' && i > 0 && claim[i - 1] != ' ' && !char.IsLetterOrDigit(claim[i + 1]) ? 1 : 0;
        }

        return opened == 1 && closed == 0 && claim[^1] is '.' or '!' or '?';
    }

    private static bool Closes(string claim, int at) =>
        at > 0 && !char.IsWhiteSpace(claim[at - 1]) && (at + 1 == claim.Length || char.IsWhiteSpace(claim[at + 1]));

    /// <summary>A word, and no ending that stands apart ("the boat 's").</summary>
    private static bool BeginsWord(ReadOnlySpan<char> text) =>
        char.IsUpper(text[0]) || (text.Length > 3 && char.IsLetter(text[0]) && char.IsLetter(text[1]) && char.IsLetter(text[2]));

    public static string Capitalized(string text) =>
        text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
