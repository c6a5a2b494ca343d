using System.Collections.Concurrent;
using Summarizer.Language;

namespace Summarizer.Summaries.Extractive;

/// <summary>Finds the words that show what kind of fact a sentence tells; a language without a list has none.</summary>
internal sealed class FactCues
{
    private static readonly ConcurrentDictionary<string, FactCues> Loaded = new();

    /// <summary>First word to the phrases that begin with it.</summary>
    private readonly Dictionary<string, (string[] Words, string Kind)[]> phrases;

    private readonly WordFilter openings;

    private FactCues(string language)
    {
        var name = $"Summaries/Extractive/cues.{language}.tsv";
        phrases = (WordList.Names(name).Any() ? WordList.Pairs(name) : [])
            .Select(pair => (Words: pair.Word.Split(' '), pair.Kind))
            .GroupBy(phrase => phrase.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
        openings = new WordFilter(phrases.Keys);
    }

    public static FactCues For(string language) => Loaded.GetOrAdd(language, static language => new FactCues(language));

    /// <param name="within">Where to look: of reported speech, only the words outside the quotation marks.</param>
    public IReadOnlySet<string> Find(string text, IReadOnlyList<Token> tokens, Func<Token, bool> within)
    {
        var found = new HashSet<string>();
        var lookup = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsWord && openings.MayHold(tokens[i].Span(text)) && lookup.TryGetValue(tokens[i].Span(text), out var candidates) && within(tokens[i]))
            {
                foreach (var (words, kind) in candidates)
                {
                    if (Matches(text, tokens, i, words) && (kind != "planned" || MainClause.Holds(text, tokens, i)))
                    {
                        found.Add(kind);
                    }
                }
            }
        }

        return found;
    }

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
