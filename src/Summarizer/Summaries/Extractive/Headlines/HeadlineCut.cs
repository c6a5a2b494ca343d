using Summarizer.Language.Sentences;
using Summarizer.Language.Words;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Headlines;

/// <summary>A clause cut to a headline's length where it is whole already: before another clause, before a phrase, at a comma; else with an ellipsis.</summary>
internal static class HeadlineCut
{
    private const int Longest = 90;
    private const int Shortest = 38;
    private const int FewestWords = 5;

    /// <summary>"The yard, the biggest of the north, grew": a verb alone says too little.</summary>
    private const int FewestAfterComma = 3;

    /// <param name="tokens">The clause's own, in the article; empty where it is to be cut by its marks alone.</param>
    public static string Of(string clause, IReadOnlyList<Token> tokens, string language)
    {
        var told = clause.Length <= Longest ? clause.TrimEnd('.', ' ') : BeforeBreak(clause, tokens, language) ?? AtMark(clause);
        return told.Length > 0 ? char.ToUpperInvariant(told[0]) + told[1..] : told;
    }

    /// <summary>The longest beginning within the limit that a word follows which opens another clause or phrase.</summary>
    private static string? BeforeBreak(string clause, IReadOnlyList<Token> tokens, string language)
    {
        var breaks = Phrases.For("headlinebreak", language);
        var (best, words) = (0, 0);
        for (var i = 0; i < tokens.Count && tokens[i].Start - tokens[0].Start <= Longest; i++)
        {
            var end = i == 0 ? 0 : tokens[i - 1].End - tokens[0].Start;
            if (
                words >= FewestWords
                && end >= Shortest
                && end <= Longest
                && tokens[i].IsWord
                && breaks.Holds(clause.AsSpan(tokens[i].Start - tokens[0].Start, tokens[i].Range.Length))
                && IsWhole(clause[..end], language)
                && !IsAside(clause[..end])
                && WordsAfterComma(clause[..end]) >= FewestAfterComma
            )
            {
                best = end;
            }

            words += tokens[i].Kind != TokenKind.Punctuation ? 1 : 0;
        }

        return best == 0 ? null : clause[..best].TrimEnd(',', ' ', '-', '–', '—', ':', ';');
    }

    private static int WordsAfterComma(string start) =>
        start[(start.TrimEnd(',', ' ').LastIndexOf(',') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>A single comma opens an aside: "Ada Holm, the owner of a shop, …" would lose what she did.</summary>
    private static bool IsAside(string start) => start.Count(c => c == ',') == 1 && start[^1] != ',';

    /// <summary>Quotation marks and brackets in pairs, no article or preposition at the end, no relative clause before a verb that may be missing.</summary>
    private static bool IsWhole(string start, string language) =>
        !start.Contains(" who ", StringComparison.Ordinal)
        && !start.Contains(" whose ", StringComparison.Ordinal)
        && !start.Contains(" which ", StringComparison.Ordinal)
        && start.Count(c => c == '"') % 2 == 0
        && start.Count(c => c == '“') == start.Count(c => c == '”')
        && start.Count(c => c == '(') == start.Count(c => c == ')')
        && !FunctionWords.Contains(language, start.AsSpan(start.LastIndexOf(' ') + 1));

    /// <summary>Up to the last comma, semicolon or dash within the limit, else the last word with an ellipsis.</summary>
    private static string AtMark(string clause)
    {
        var within = clause[..Longest];
        var mark = within.LastIndexOfAny([',', ';', ':', '–', '—']);
        return mark >= Longest / 2 && !(within[mark] == ',' && IsAside(within[..mark]))
            ? within[..mark].TrimEnd()
            : within[..Math.Max(1, within.LastIndexOf(' '))].TrimEnd(',', ' ') + "…";
    }
}
