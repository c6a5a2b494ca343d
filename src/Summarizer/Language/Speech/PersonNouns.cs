using System.Collections.Frozen;
using Summarizer.Language.Names;
using Summarizer.Language.Words;

namespace Summarizer.Language.Speech;

/// <summary>Nouns that stand for one person, and whether it is she or he.</summary>
internal static class PersonNouns
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Known = WordList
        .Pairs("Language/Speech/gendernouns.en.tsv")
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Kind, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Of the last word: "a Labour spokesman", "the mayor", "the 34-year-old".</summary>
    public static bool Has(ReadOnlySpan<char> phrase) =>
        Last(phrase) is var word
        && (
            Known.ContainsKey(word)
            || NameLists.Roles.Has(word)
            || word.EndsWith("man")
            || word.EndsWith("person")
            || (word is "old" && phrase.EndsWith("-old"))
        );

    /// <summary>No office: whoever is meant may have been named.</summary>
    public static bool IsGeneral(ReadOnlySpan<char> phrase) =>
        Last(phrase) is var word && (Known.ContainsKey(word) || word is "old") && !NameLists.Roles.Has(word);

    /// <returns>"she", "he", or null where the noun doesn't tell.</returns>
    public static string? Gender(ReadOnlySpan<char> phrase) =>
        Known.TryGetValue(Last(phrase), out var gender)
            ? gender == "either"
                ? null
                : gender
            : Last(phrase) is var word && word.EndsWith("woman")
                ? "she"
                : word.EndsWith("man") && word.Length > 5
                    ? "he"
                    : null;

    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> phrase) => phrase[(phrase.LastIndexOf(' ') + 1)..];
}
