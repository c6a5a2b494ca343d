using System.Collections.Frozen;
using Summarizer.Language.Words;

namespace Summarizer.Language.Dates;

/// <summary>The words of one language that tell whether a date near them is past or to come, and the ends of verbs that do.</summary>
internal sealed class TenseWords
{
    private const int ShortestStem = 2;

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly (string End, string Cue)[] ends;

    public TenseWords(string language)
    {
        var table = WordList.Table($"Language/Dates/tense.{language}.tsv");
        words = table.GetAlternateLookup<ReadOnlySpan<char>>();
        ends = [.. table.Where(entry => entry.Key[0] == '-').Select(entry => (entry.Key[1..], entry.Value))];
    }

    /// <summary>"past", "future", "to", "moved" or "none"; null for a word that says nothing.</summary>
    public string? Of(ReadOnlySpan<char> word)
    {
        if (words.TryGetValue(word, out var cue))
        {
            return cue;
        }

        foreach (var (end, told) in ends)
        {
            if (word.Length >= end.Length + ShortestStem && char.IsLower(word[0]) && word.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return told;
            }
        }

        return null;
    }
}
