using System.Collections.Frozen;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;

namespace Summarizer.Language.Names;

/// <summary>
/// Names of a language without capitals, by the words before them: an office tells that a person's name follows ("minister (of) the-transport
/// Karim the-Bustani"), a noun such as "ministry" that it begins an organization's. Words with an article after an office belong to it.
/// </summary>
internal static class TitledNames
{
    private const int LongestOffice = 4;
    private const string Article = "ال";

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words = WordList
        .Pairs("Language/Names/titles.ar.tsv")
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Kind)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Reporting = WordList
        .Table("Language/Speech/reporting.ar.tsv")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<NameMention> Find(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        for (var at = 0; at < tokens.Count; at++)
        {
            var found = Kind(text, tokens, at) switch
            {
                "title" => Person(text, tokens, at),
                "head" => Organization(text, tokens, at),
                _ => null,
            };
            if (found is var (mention, last))
            {
                yield return mention;
                at = last;
            }
        }
    }

    /// <summary>The first word without an article after the office and its articled complements, and the word after it.</summary>
    private static (NameMention Mention, int Last)? Person(string text, List<Token> tokens, int title)
    {
        var first = title + 1;
        while (
            first < tokens.Count
            && first - title <= LongestOffice
            && tokens[first].IsWord
            && (IsArticled(text, tokens[first]) || Kind(text, tokens, first) == "title")
        )
        {
            first++;
        }

        if (
            !IsPlain(text, tokens, first)
            || IsArticled(text, tokens[first])
            || Kind(text, tokens, first) is not null
            || !IsPlain(text, tokens, first + 1)
            || Kind(text, tokens, first + 1) is not null
        )
        {
            return null;
        }

        // "Abd the-Rahman the-Jabiri": a third word with an article is the family's.
        var last =
            first
            + 1
            + (IsPlain(text, tokens, first + 2) && IsArticled(text, tokens[first + 2]) && Kind(text, tokens, first + 2) is null ? 1 : 0);
        var range = new TextRange(tokens[first].Start, tokens[last].End);
        return (
            new NameMention(
                range,
                range.Of(text),
                NameKind.Person,
                new TextRange(Bare(text, tokens[title]), tokens[first - 1].End).Of(text)
            ),
            last
        );
    }

    /// <summary>The noun, at most one word, and the articled word that says which: "union (of) workers (of) the-ports".</summary>
    private static (NameMention Mention, int Last)? Organization(string text, List<Token> tokens, int head)
    {
        var last =
            IsPlain(text, tokens, head + 1) && IsArticled(text, tokens[head + 1]) ? head + 1
            : IsPlain(text, tokens, head + 1) && IsPlain(text, tokens, head + 2) && IsArticled(text, tokens[head + 2]) ? head + 2
            : -1;
        if (last < 0)
        {
            return null;
        }

        var range = new TextRange(Bare(text, tokens[head]), tokens[last].End);
        return (new NameMention(range, range.Of(text), NameKind.Organization, null), last);
    }

    /// <summary>A word that no verb of saying, preposition or other small word is.</summary>
    private static bool IsPlain(string text, List<Token> tokens, int at) =>
        at < tokens.Count
        && tokens[at].IsWord
        && tokens[at].Range.Length > 1
        && !Reporting.ContainsKey(tokens[at].Span(text))
        && Kind(text, tokens, at) != "stop"
        && !FunctionWords.Contains("ar", tokens[at].Span(text));

    private static bool IsArticled(string text, Token token) => token.Range.Length > 3 && token.Span(text).StartsWith(Article);

    /// <summary>With or without the "and", "to" or "by" that is written with a word.</summary>
    private static string? Kind(string text, List<Token> tokens, int at) =>
        at >= tokens.Count || !tokens[at].IsWord ? null
        : Words.TryGetValue(tokens[at].Span(text), out var kind) ? kind
        : Prefixed(tokens[at].Span(text)) && Words.TryGetValue(tokens[at].Span(text)[1..], out kind) && kind != "stop" ? kind
        : null;

    private static int Bare(string text, Token token) => Words.ContainsKey(token.Span(text)) ? token.Start : token.Start + 1;

    private static bool Prefixed(ReadOnlySpan<char> word) => word is ['و' or 'ل' or 'ب' or 'ف', _, _, _, ..];
}
