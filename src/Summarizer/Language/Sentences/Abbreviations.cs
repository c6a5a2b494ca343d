using System.Collections.Concurrent;
using System.Collections.Frozen;
using Summarizer.Language.Words;

namespace Summarizer.Language.Sentences;

/// <summary>What a full stop after an abbreviation means, by language. English holds everywhere: its titles are printed in every language.</summary>
internal static class Abbreviations
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, AbbreviationKind>> Loaded = new();

    public static AbbreviationKind KindOf(ReadOnlySpan<char> word, string language) =>
        Loaded.GetOrAdd(language, Load).GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind)
            ? kind
            : AbbreviationKind.None;

    private static FrozenDictionary<string, AbbreviationKind> Load(string language)
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.OrdinalIgnoreCase);
        foreach (
            var list in WordList
                .Names("Language/Words/abbreviations.")
                .Where(name => name.EndsWith($".{language}.txt", StringComparison.Ordinal))
                .Prepend("Language/Words/abbreviations.en.txt")
        )
        {
            foreach (var (kind, word) in WordList.Pairs(list))
            {
                kinds[word] = Enum.Parse<AbbreviationKind>(kind, ignoreCase: true);
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}

internal enum AbbreviationKind
{
    None,

    /// <summary>A name follows: never an end.</summary>
    Title,

    /// <summary>No end before a digit.</summary>
    Number,

    /// <summary>An end only where the next word starts sentences.</summary>
    Maybe,

    /// <summary>Never an end.</summary>
    Never,
}
