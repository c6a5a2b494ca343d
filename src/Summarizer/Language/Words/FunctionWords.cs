using System.Collections.Frozen;

namespace Summarizer.Language.Words;

/// <summary>The commonest function words of each language the detector knows.</summary>
internal static class FunctionWords
{
    /// <summary>Language to its words, commonest first.</summary>
    public static FrozenDictionary<string, string[]> ByLanguage { get; } =
        WordList
            .Pairs("Language/Words/function-words.tsv")
            .GroupBy(pair => pair.Kind, pair => pair.Word)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly FrozenDictionary<string, FrozenSet<string>> Sets = ByLanguage.ToFrozenDictionary(
        pair => pair.Key,
        pair => pair.Value.ToFrozenSet(StringComparer.OrdinalIgnoreCase)
    );

    private static readonly FrozenSet<string> English = Sets["en"];

    /// <summary>A language's own; English ones where it has no list.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(string language) =>
        Sets.GetValueOrDefault(language, English).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(string language, ReadOnlySpan<char> word) => Of(language).Contains(word);
}
