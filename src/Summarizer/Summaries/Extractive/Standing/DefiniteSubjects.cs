using System.Collections.Frozen;
using Summarizer.Articles;
using Summarizer.Language;
using Summarizer.Language.Names;
using Summarizer.Language.Sentences;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Standing;

/// <summary>
/// Whether words open with something that only the sentences before them name ("The company said …", "In 2012, she …").
/// English alone has the words for it; elsewhere nothing is found.
/// </summary>
internal static class DefiniteSubjects
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Kinds = LanguageWords
        .Of("subject", "en")
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Kind, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>So many words behind a "the" are looked at for what says which is meant.</summary>
    private const int LongestSubject = 4;

    /// <summary>"The company said …", not "The company behind …" or "The city council of …".</summary>
    public static bool BeginsTold(Article article, List<Token> tokens) =>
        article.Language is "en" && BeginsTold(article.Document, tokens.FindAll(token => token.Kind != TokenKind.Punctuation));

    public static bool BeginsTold(ArticleReport report, ReportedSentence sentence, TextRange claim)
    {
        if (report.Language is not "en")
        {
            return false;
        }

        // Most claims begin with neither "the" nor what stands before a main clause.
        var first = sentence.Tokens.FirstOrDefault(token => claim.Contains(token.Range));
        if (
            first.Range.Length == 0
            || !(first.Kind == TokenKind.Punctuation || first.Is(report.Text, "the") || KindOf(first, report.Text) is "fronted" or "phrase")
        )
        {
            return false;
        }

        List<Token> tokens = [.. sentence.Tokens.Where(token => claim.Contains(token.Range))];
        return BeginsTold(report.Text, tokens.FindAll(token => token.Kind != TokenKind.Punctuation))
            || IsSubjectTold(report.Text, sentence, tokens);
    }

    /// <summary>The subject behind what stands before the main clause ("In 2012, she …", "In a break with tradition, the party …"), nobody being named before it.</summary>
    private static bool IsSubjectTold(string text, ReportedSentence sentence, List<Token> tokens) =>
        tokens.FindIndex(token => token.Is(text, ',')) is > 0 and var comma
        && comma + 1 < tokens.Count
        && KindOf(tokens[0], text) is "fronted" or "phrase"
        && (IsKind("subject", tokens[comma + 1], text) || BeginsTold(text, tokens[(comma + 1)..]))
        && !sentence.Names.Any(name => name.Kind != NameKind.Place && name.Range.Start < tokens[comma].Start);

    private static bool BeginsTold(string text, List<Token> words) =>
        words.Count > 3
        && words[0].Is(text, "the")
        && IsKind("anaphor", words[1], text)
        && !words[2].StartsUpper(text)
        && !SaysWhich(words[2], text)
        && !SaysWhich(words[3], text);

    /// <summary>"The general condemned …": a "the" whose noun neither says which nor stands in the headline, as if the reader had met it.</summary>
    public static bool IsTakenForKnown(
        ArticleReport report,
        ReportedSentence sentence,
        TextRange claim,
        Func<ReadOnlySpan<char>, bool> isHeadline
    )
    {
        if (report.Language is not "en")
        {
            return false;
        }

        var (text, at) = (report.Text, 0);
        while (at < sentence.Tokens.Count && sentence.Tokens[at].Start < claim.Start)
        {
            at++;
        }

        if (at + 3 >= sentence.Tokens.Count || !sentence.Tokens[at].Is(text, "the"))
        {
            return false;
        }

        for (var i = at + 1; i < Math.Min(sentence.Tokens.Count, at + 1 + LongestSubject); i++)
        {
            var token = sentence.Tokens[i];
            if (
                !token.IsWord
                || token.StartsUpper(text)
                || SaysWhich(token, text)
                || Phrases.For("body", report.Language).Holds(token.Span(text))
                || isHeadline(token.Span(text))
            )
            {
                return token.Kind == TokenKind.Punctuation && i > at + 1;
            }
        }

        return true;
    }

    /// <summary>Whether a word opens a clause that stands before the main one ("As …, …").</summary>
    public static bool IsFronted(string text, Token word) => IsKind("fronted", word, text);

    /// <summary>A clause before a main one that never comes: "As ministers from all over the world fly in."</summary>
    public static bool IsFragment(string text, IReadOnlyList<Token> tokens)
    {
        if (tokens.Count == 0 || !IsFronted(text, tokens[0]))
        {
            return false;
        }

        foreach (var token in tokens)
        {
            if (token.Is(text, ','))
            {
                return false;
            }
        }

        return true;
    }

    public static bool SaysWhich(Token word, string text) => KindOf(word, text) is "which" or "phrase" or "fronted";

    private static bool IsKind(string kind, Token word, string text) => KindOf(word, text) == kind;

    private static string? KindOf(Token word, string text) => Kinds.TryGetValue(word.Span(text), out var kind) ? kind : null;
}
