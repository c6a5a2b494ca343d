using System.Collections.Concurrent;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;

namespace Summarizer.Summaries.Extractive.Words;

/// <summary>A list of words and phrases of one language, looked up token by token; a language without a list has none.</summary>
internal sealed class Phrases
{
    private static readonly ConcurrentDictionary<(string List, string Language), Phrases> Loaded = new();

    private readonly Dictionary<string, string[][]> byFirst;
    private readonly WordFilter openings;

    private Phrases(string list, string language)
    {
        byFirst = LanguageWords
            .Of(list, language)
            .Select(entry => entry.Word.Split(' '))
            .GroupBy(words => words[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(words => words.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase
            );
        openings = new WordFilter(byFirst.Keys);
    }

    public static Phrases For(string list, string language) =>
        Loaded.GetOrAdd((list, language), static key => new Phrases(key.List, key.Language));

    /// <summary>How many tokens the longest phrase that begins at a token has; 0 where none does.</summary>
    public int At(string text, IReadOnlyList<Token> tokens, int at)
    {
        var word = tokens[at].Span(text);
        if (!openings.MayHold(word) || !byFirst.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var phrases))
        {
            return 0;
        }

        foreach (var words in phrases)
        {
            var length = 1;
            while (length < words.Length && at + length < tokens.Count && tokens[at + length].Is(text, words[length]))
            {
                length++;
            }

            if (length == words.Length)
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Whether a single word is on the list.</summary>
    public bool Holds(ReadOnlySpan<char> word) =>
        openings.MayHold(word)
        && byFirst.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var phrases)
        && Array.Exists(phrases, words => words.Length == 1);

    /// <summary>Whether the text of these tokens has a word or phrase of the list.</summary>
    public bool AnyIn(string text, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsWord && At(text, tokens, i) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
