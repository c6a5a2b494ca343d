using Summarizer.Language;
using Summarizer.Language.Sentences;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Claims;

/// <summary>
/// Finds what a long claim can do without: brackets, what stands between two dashes or commas and says more of a name, a clause before or behind
/// the main one. Nothing is left out that holds a condition, a negation, a hedge, a saying or half a quotation.
/// </summary>
internal static class Shortening
{
    /// <summary>Claims of at most so many words stay whole.</summary>
    public const int Enough = 25;

    /// <summary>So many words must stand before what is cut off at the end, and in all.</summary>
    private const int FewestWords = 8;

    private const int LongestAside = 24;

    /// <returns>Stretches to leave out, in order and apart; empty where the claim is short or nothing can go.</returns>
    public static List<TextRange> Of(ArticleReport report, ReportedSentence sentence, TextRange claim)
    {
        List<Token> tokens = [.. sentence.Tokens.Where(token => claim.Contains(token.Range))];
        var left = Words(tokens);
        var cuts = new List<TextRange>();
        if (left <= Enough || tokens.Count == 0)
        {
            return cuts;
        }

        var clauses = new ClauseReader(report, sentence, tokens);
        foreach (var cut in clauses.Brackets().Concat(clauses.Asides()).Concat(clauses.Behind()).Concat(clauses.Before()))
        {
            if (left <= Enough)
            {
                break;
            }

            // A longer cut takes the place of those within it.
            var rest = cuts.FindAll(other => !cut.Contains(other));
            var words = Words(tokens.FindAll(token => !cut.Contains(token.Range) && !rest.Exists(other => other.Contains(token.Range))));
            if (words >= FewestWords && words < left && !rest.Exists(cut.Overlaps) && clauses.MayGo(cut))
            {
                cuts = [.. rest, cut];
                left = words;
            }
        }

        cuts.Sort((a, b) => a.Start.CompareTo(b.Start));
        return cuts;
    }

    private static int Words(List<Token> tokens) => tokens.Count(token => token.Kind != TokenKind.Punctuation);

    private sealed class ClauseReader(ArticleReport report, ReportedSentence sentence, List<Token> tokens)
    {
        private readonly string text = report.Text;

        /// <summary>"(…)", and a pair of dashes or the last one.</summary>
        public IEnumerable<TextRange> Brackets()
        {
            for (var i = 1; i < tokens.Count; i++)
            {
                if (tokens[i].Is(text, '(') && tokens.FindIndex(i, token => token.Is(text, ')')) is > 0 and var close)
                {
                    yield return new TextRange(tokens[i - 1].End, tokens[close].End);
                }
                else if (IsDash(i) && i > FewestWords)
                {
                    var next = Enumerable.Range(i + 1, tokens.Count - i - 1).FirstOrDefault(IsDash, -1);
                    yield return new TextRange(tokens[i - 1].End, next > 0 ? tokens[next].End : End());
                    yield break;
                }
                else if (tokens[i].Is(text, ';') && i > FewestWords)
                {
                    yield return new TextRange(tokens[i - 1].End, End());
                }
            }
        }

        /// <summary>", who left in May," and ", the mayor of Elm," behind a name.</summary>
        public IEnumerable<TextRange> Asides()
        {
            var additions = Phrases.For("addition", report.Language);
            var articles = Phrases.For("apposition", report.Language);
            for (var i = 1; i + 2 < tokens.Count; i++)
            {
                if (!tokens[i].Is(text, ','))
                {
                    continue;
                }

                var close = Close(i);
                var isName = sentence.Names.Any(name => name.Range.End == tokens[i - 1].End);
                var opens = tokens[i + 1].Span(text);
                if (
                    close > 0
                    && close - i <= LongestAside
                    && (additions.Holds(opens) || (isName && (articles.Holds(opens) || tokens[i + 1].IsNumber)))
                    && !IsList(i, close)
                )
                {
                    yield return new TextRange(tokens[i - 1].End, tokens[close].End);
                }
            }
        }

        /// <summary>The clause or participle behind the last comma.</summary>
        public IEnumerable<TextRange> Behind()
        {
            var opening = Phrases.For("trailing", report.Language);
            var additions = Phrases.For("addition", report.Language);
            for (var i = tokens.Count - 2; i > FewestWords; i--)
            {
                if (
                    tokens[i].Is(text, ',')
                    && tokens[i + 1].IsWord
                    && (
                        opening.At(text, tokens, i + 1) > 0
                        || additions.Holds(tokens[i + 1].Span(text))
                        || (report.Language == "en" && IsParticiple(tokens[i + 1].Span(text)))
                    )
                )
                {
                    yield return new TextRange(tokens[i - 1].End, End());
                }
            }
        }

        /// <summary>"As winter came, …": a clause of time or contrast before the main one.</summary>
        public IEnumerable<TextRange> Before()
        {
            var comma = tokens.FindIndex(token => token.Is(text, ',') && !sentence.Dates.Any(date => date.Range.Contains(token.Range)));
            if (
                comma > 2
                && comma + FewestWords < tokens.Count
                && Phrases.For("leading", report.Language).Holds(tokens[0].Span(text))
                && OpeningWords.KindOf(tokens[comma + 1].Span(text), report.Language) is null
                && tokens[comma + 1].IsWord
                && !Phrases.For("coordinator", report.Language).Holds(tokens[comma + 1].Span(text))
                && !Phrases.For("addition", report.Language).Holds(tokens[comma + 1].Span(text))
                && !(report.Language == "en" && IsParticiple(tokens[comma + 1].Span(text)))
            )
            {
                yield return new TextRange(tokens[0].Start, tokens[comma + 1].Start);
            }
        }

        public bool MayGo(TextRange cut)
        {
            var kept = Phrases.For("kept", report.Language);
            for (var i = 0; i < tokens.Count; i++)
            {
                if (!cut.Contains(tokens[i].Range))
                {
                    continue;
                }

                if (
                    text[tokens[i].Start] is '"' or '“' or '”' or '‘' or '«' or '»' or '„'
                    || (tokens[i].IsWord && (kept.At(text, tokens, i) > 0 || SayingWords.AreSaying(report.Language, tokens[i].Span(text))))
                )
                {
                    return false;
                }
            }

            return !sentence.Quotations.Any(quotation => quotation.Direct && quotation.Range.Overlaps(cut));
        }

        /// <summary>Before the claim's own stop, which stays.</summary>
        private int End() => tokens[^1].Kind == TokenKind.Punctuation && tokens.Count > 1 ? tokens[^2].End : tokens[^1].End;

        private bool IsDash(int at) =>
            text[tokens[at].Start] is '—' or '–'
            || (tokens[at].Is(text, '-') && text[tokens[at].Start - 1] is ' ' or '-')
            || (tokens[at].Is(text, '-') && tokens[at].End < text.Length && text[tokens[at].End] is '-');

        private int Close(int comma)
        {
            var depth = 0;
            for (var i = comma + 1; i + 1 < tokens.Count; i++)
            {
                depth +=
                    tokens[i].Is(text, '(') ? 1
                    : tokens[i].Is(text, ')') ? -1
                    : 0;
                if (depth == 0 && tokens[i].Is(text, ',') && !sentence.Dates.Any(date => date.Range.Contains(tokens[i].Range)))
                {
                    return i;
                }
            }

            return -1;
        }

        /// <summary>"Elm, the quay, and the yard": what follows the second comma goes on counting, or the aside itself counts.</summary>
        private bool IsList(int open, int close)
        {
            var joins = Phrases.For("coordinator", report.Language);
            var isClause = Phrases.For("addition", report.Language).Holds(tokens[open + 1].Span(text));
            return joins.Holds(tokens[close + 1].Span(text))
                || (!isClause && tokens.Skip(open + 1).Take(close - open).Any(token => joins.Holds(token.Span(text))));
        }

        private static bool IsParticiple(ReadOnlySpan<char> word) => word.Length > 5 && word.EndsWith("ing");
    }
}
