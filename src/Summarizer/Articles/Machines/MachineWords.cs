using System.Collections.Frozen;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;

namespace Summarizer.Articles.Machines;

/// <summary>The words of machines.*.tsv in a text: of all languages at once, since who writes to a machine need not keep to the page's.</summary>
internal static class MachineWords
{
    private static readonly FrozenDictionary<string, Phrase[]> Phrases = WordList
        .Names("Articles/Machines/machines.")
        .SelectMany(WordList.Pairs)
        .Select(pair => new Phrase(pair.Kind, pair.Word.Split(' ')))
        .GroupBy(phrase => phrase.Words[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = Phrases.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static List<MachineWord> Find(string text, List<Token> tokens)
    {
        var found = new List<MachineWord>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is not TokenKind.Punctuation && Lookup.TryGetValue(tokens[i].Span(text), out var candidates))
            {
                foreach (var phrase in candidates)
                {
                    if (Matches(text, tokens, i, phrase.Words))
                    {
                        found.Add(new MachineWord(phrase.Kind, i, i + phrase.Words.Length));
                    }
                }
            }
        }

        return found;
    }

    private static bool Matches(string text, List<Token> tokens, int at, string[] words)
    {
        for (var k = 1; k < words.Length; k++)
        {
            if (at + k >= tokens.Count || !tokens[at + k].Span(text).Equals(words[k], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Phrase(string Kind, string[] Words);
}

/// <param name="Start">Of its first token.</param>
/// <param name="End">Behind its last.</param>
internal readonly record struct MachineWord(string Kind, int Start, int End);
