using System.Collections.Frozen;
using System.Globalization;
using Summarizer.Language.Words;

namespace Summarizer.Language.Numbers;

/// <summary>What stands beside a figure: currencies, magnitudes and measures, from data files.</summary>
internal static class Units
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByWord = WordList
        .Table("Language/Numbers/units.tsv")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Magnitudes = WordList
        .Table("Language/Numbers/magnitudes.tsv")
        .ToFrozenDictionary(
            entry => entry.Key,
            entry => decimal.Parse(entry.Value, CultureInfo.InvariantCulture),
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static string? Find(ReadOnlySpan<char> word) => ByWord.TryGetValue(word, out var unit) ? unit : null;

    /// <summary>ISO 4217: three capitals.</summary>
    public static bool IsCurrency(string? unit) => unit is { Length: 3 } && char.IsAsciiLetterUpper(unit[0]);

    public static decimal? Magnitude(ReadOnlySpan<char> word) => Magnitudes.TryGetValue(word, out var factor) ? factor : null;
}
