using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using Summarizer.Language.Words;

namespace Summarizer.Language.Numbers;

/// <summary>The number words of one language, read from its data file; languages without one have digits only.</summary>
internal sealed class NumberLexicon
{
    private static readonly ConcurrentDictionary<string, NumberLexicon> All = new();
    private static readonly string[] WithFile = ["en", "de", "fr", "es", "it", "pt", "nl", "ar"];

    private readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly WordFilter filter;

    private NumberLexicon(string language)
    {
        Language = language;
        DecimalComma = IsDecimalComma(language);
        var table = WithFile.Contains(language)
            ? WordList.Table($"Language/Numbers/numbers.{language}.tsv")
            : FrozenDictionary<string, string>.Empty;
        filter = new WordFilter(table.Keys);
        words = table
            .ToFrozenDictionary(entry => entry.Key, entry => Parse(entry.Value), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string Language { get; }

    /// <summary>Whether "1.234" is a thousand and more, as it is written on the continent.</summary>
    public bool DecimalComma { get; }

    private static bool IsDecimalComma(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language, predefinedOnly: true).NumberFormat.NumberDecimalSeparator is ",";
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    public static NumberLexicon For(string language) =>
        All.GetOrAdd(language is "und" or "" ? "en" : language, static key => new NumberLexicon(key));

    public NumberWord Find(ReadOnlySpan<char> word) => filter.MayHold(word) && words.TryGetValue(word, out var found) ? found : default;

    private static NumberWord Parse(string entry)
    {
        var parts = entry.Split(' ');
        return new NumberWord(
            Enum.Parse<NumberWordKind>(parts[0], ignoreCase: true),
            decimal.Parse(parts[1], CultureInfo.InvariantCulture)
        );
    }
}

internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value);

internal enum NumberWordKind
{
    None,
    Unit,
    Ten,
    Hundred,
    Scale,
    Group,
    Ordinal,
    OrdinalTen,
    Fraction,
}
