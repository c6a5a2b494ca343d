using Summarizer.Language;
using Summarizer.Language.Sentences;
using Summarizer.Summaries.Extractive.Facts;
using Summarizer.Summaries.Extractive.Reports;

namespace Summarizer.Summaries.Extractive.Claims;

/// <summary>
/// Finds what a long claim can do without: brackets, what stands between two dashes or commas and says more of a name, a clause before or behind
/// the main one; where it is still too long, a second main clause or what a preposition leads in at the end. Nothing is left out that holds a condition, a negation, a hedge, a saying or half a quotation.
/// </summary>
internal static class Shortening
{
    /// <summary>Claims of at most so many words stay whole.</summary>
    public const int Enough = 25;

    /// <summary>So many words must stand before what is cut off at the end, and in all.</summary>
    private const int FewestWords = 8;

    /// <returns>Stretches to leave out, in order and apart; empty where the claim is short or nothing can go.</returns>
    public static List<TextRange> Of(ArticleReport report, ReportedSentence sentence, TextRange claim)
    {
        List<Token> tokens = [.. sentence.Tokens.Where(token => claim.Contains(token.Range))];
        var left = Words(report.Text, tokens);
        var cuts = new List<TextRange>();
        if (left <= Enough || tokens.Count == 0)
        {
            return cuts;
        }

        var clauses = new ClauseReader(report, sentence, tokens);
        var light = clauses.Brackets().Concat(clauses.Asides()).Concat(clauses.Behind()).Concat(clauses.Before());
        var deep = clauses.Seconds().Concat(clauses.Joints());
        foreach (var (cut, enough) in light.Select(cut => (cut, Enough)).Concat(deep.Select(cut => (cut, FactCandidates.MostWords))))
        {
            if (left <= enough)
            {
                continue;
            }

            // A longer cut takes the place of those within it.
            var rest = cuts.FindAll(other => !cut.Contains(other));
            var words = Words(
                report.Text,
                tokens.FindAll(token => !cut.Contains(token.Range) && !rest.Exists(other => other.Contains(token.Range)))
            );
            if (words >= FewestWords && words < left && !rest.Exists(cut.Overlaps) && clauses.MayGo(cut))
            {
                cuts = [.. rest, cut];
                left = words;
            }
        }

        // What there is room for again stays.
        foreach (var cut in cuts.OrderBy(cut => cut.Length).ToList())
        {
            var words = Words(report.Text, tokens.FindAll(token => cut.Contains(token.Range)));
            if (left + words <= Enough)
            {
                cuts.Remove(cut);
                left += words;
            }
        }

        cuts.Sort((a, b) => a.Start.CompareTo(b.Start));
        return cuts;
    }

    /// <summary>As a reader counts them: "one-size-fits-all" and "council's" are one each.</summary>
    public static int Words(string text, IEnumerable<Token> tokens) =>
        tokens.Count(token => token.Kind != TokenKind.Punctuation && !(token.Start > 0 && IsGlue(text, token.Start - 1)));

    private static bool IsGlue(string text, int at) => text[at] is '-' or '\'' or '’' && at > 0 && char.IsLetterOrDigit(text[at - 1]);
}
