using System.Collections.Frozen;
using Summarizer.Language.Words;

namespace Summarizer.Language.Detection;

/// <summary>
/// Tells which language a text is in: by its script where that decides, else by function words and letters, each weighing the more the fewer languages
/// share it. Some forty languages; the lists are words/function-words.tsv and words/letters.tsv.
/// </summary>
public static class LanguageDetector
{
    private const int LongestSample = 4000;
    private const double LetterWeight = 0.6;

    // Below this sum of evidence a text is too short to tell: about three words of one language alone.
    private const double LeastEvidence = 2.2;

    private static readonly FrozenDictionary<string, (string Language, double Weight)[]> Words = Weigh(
        FunctionWords.ByLanguage.SelectMany(pair => pair.Value.Select(word => (word, pair.Key))),
        1
    );

    private static readonly FrozenDictionary<string, (string Language, double Weight)[]> Letters = Weigh(
        WordList.Pairs("Language/Words/letters.tsv").Select(pair => (pair.Word, pair.Kind)),
        LetterWeight
    );

    /// <summary>ISO 639-1, or "und" where the text is too short to tell and nothing is declared.</summary>
    /// <param name="text">The text; its first few thousand characters decide.</param>
    /// <param name="declared">What the upload says of itself ("en-GB"), believed unless the text plainly speaks against it.</param>
    public static string Detect(string text, string? declared)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, LongestSample));
        var claimed = Code(declared);
        if (Scripts.Decisive(sample) is { } script)
        {
            return script;
        }

        var scores = Score(sample);
        var best = scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault();
        if (best.Key is null || best.Value < LeastEvidence)
        {
            return claimed ?? "und";
        }

        return claimed is not null && scores.GetValueOrDefault(claimed) * 1.5 >= best.Value ? claimed : best.Key;
    }

    private static Dictionary<string, double> Score(ReadOnlySpan<char> sample)
    {
        var scores = new Dictionary<string, double>();
        var words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        var letters = Letters.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < sample.Length; )
        {
            if (!IsWordPart(sample[i]))
            {
                i++;
                continue;
            }

            var start = i;
            for (; i < sample.Length && IsWordPart(sample[i]); i++)
            {
                if (sample[i] > '\u007f' && letters.TryGetValue(sample.Slice(i, 1), out var telling))
                {
                    Add(scores, telling);
                }
            }

            if (words.TryGetValue(sample[start..i], out var languages))
            {
                Add(scores, languages);
            }
        }

        return scores;
    }

    private static void Add(Dictionary<string, double> scores, (string Language, double Weight)[] evidence)
    {
        foreach (var (language, weight) in evidence)
        {
            scores[language] = scores.GetValueOrDefault(language) + weight;
        }
    }

    private static bool IsWordPart(char c) =>
        char.IsLetter(c)
        || char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static FrozenDictionary<string, (string Language, double Weight)[]> Weigh(
        IEnumerable<(string Text, string Language)> entries,
        double weight
    ) =>
        entries
            .GroupBy(entry => entry.Text, entry => entry.Language, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Distinct().Select(language => (language, weight / group.Distinct().Count())).ToArray(),
                StringComparer.OrdinalIgnoreCase
            );

    // "en-GB", "EN", "nb_NO": the first part, Norwegian's two forms as one.
    internal static string? Code(string? declared)
    {
        var code = declared?.Trim().Split('-', '_')[0].ToLowerInvariant();
        return code switch
        {
            "nb" or "nn" => "no",
            "iw" => "he",
            "in" => "id",
            { Length: 2 } when code.All(char.IsAsciiLetter) => code,
            _ => null,
        };
    }
}
