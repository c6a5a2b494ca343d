using Summarizer.Language.Words;

namespace Summarizer.Language.Numbers;

/// <summary>How exact a figure is said to be, from up to three words before it ("in excess of", "about").</summary>
internal static class BoundReader
{
    private const int LongestPhrase = 3;

    private static readonly Dictionary<string, NumberBound> Phrases = WordList
        .Table("Language/Numbers/bounds.en.tsv")
        .ToDictionary(
            entry => entry.Key,
            entry => Enum.Parse<NumberBound>(entry.Value, ignoreCase: true),
            StringComparer.OrdinalIgnoreCase
        );

    private static readonly Dictionary<string, NumberBound>.AlternateLookup<ReadOnlySpan<char>> Lookup = Phrases.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static NumberBound Before(NumberScan scan, int at)
    {
        at -= scan.Is(at - 1, "a") || scan.Is(at - 1, "the") ? 1 : 0;
        for (var words = LongestPhrase; words > 0; words--)
        {
            if (
                at - words >= 0
                && Lookup.TryGetValue(scan.Text.AsSpan(scan.Tokens[at - words].Start..scan.Tokens[at - 1].End), out var bound)
            )
            {
                return bound;
            }
        }

        return NumberBound.Exact;
    }
}
