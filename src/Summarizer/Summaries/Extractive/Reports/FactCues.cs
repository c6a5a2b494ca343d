using System.Collections.Concurrent;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Reports;

/// <summary>Finds the words that show what kind of fact a sentence tells; a language without a list has none.</summary>
internal sealed class FactCues
{
    private static readonly ConcurrentDictionary<string, FactCues> Loaded = new();

    /// <summary>A verb at the end of its clause shows that this is not the main one.</summary>
    private readonly bool verbLast;

    /// <summary>First word to the phrases that begin with it.</summary>
    private readonly Dictionary<string, (string[] Words, string Kind)[]> phrases;

    private readonly WordFilter openings;

    private FactCues(string language)
    {
        phrases = LanguageWords
            .Of("cue", language)
            .Select(pair => (Words: pair.Word.Split(' '), pair.Kind))
            .GroupBy(phrase => phrase.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
        openings = new WordFilter(phrases.Keys);
        verbLast = language is "de" or "nl";
    }

    public static FactCues For(string language) => Loaded.GetOrAdd(language, static language => new FactCues(language));

    /// <param name="within">Where to look: of reported speech, only the words outside the quotation marks.</param>
    public IReadOnlySet<string> Find(string text, IReadOnlyList<Token> tokens, Func<Token, bool> within)
    {
        var found = new HashSet<string>();
        var lookup = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (
                tokens[i].IsWord
                && openings.MayHold(tokens[i].Span(text))
                && lookup.TryGetValue(tokens[i].Span(text), out var candidates)
                && within(tokens[i])
            )
            {
                foreach (var (words, kind) in candidates)
                {
                    if (
                        Matches(text, tokens, i, words)
                        && (kind is "background" or "hedged" or "condition" or "purpose" || MainClause.Holds(text, tokens, i))
                        && !(kind is "planned" && verbLast && EndsClause(tokens, i + words.Length))
                        && !(kind is "planned" && words is ["is" or "are", "to", ..] && found.Contains("purpose"))
                    )
                    {
                        found.Add(kind);
                    }
                }
            }
        }

        // "would" is what is planned, but not where it hangs on an "if".
        if (found.Contains("would") && !found.Contains("condition"))
        {
            found.Add("planned");
        }

        return found;
    }

    private static bool EndsClause(IReadOnlyList<Token> tokens, int next) =>
        next >= tokens.Count || tokens[next].Kind == TokenKind.Punctuation;

    private static bool Matches(string text, IReadOnlyList<Token> tokens, int at, string[] words)
    {
        for (var k = 1; k < words.Length; k++)
        {
            if (at + k >= tokens.Count || !tokens[at + k].Is(text, words[k]))
            {
                return false;
            }
        }

        return true;
    }
}
