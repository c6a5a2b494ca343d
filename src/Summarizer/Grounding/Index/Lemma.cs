using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Index;

/// <summary>
/// What a word's forms have in common, for comparing and never for showing. English by its irregular forms and a few endings (no stemmer
/// knows that won is of win); other languages: the word without its ending.
/// </summary>
internal static class Lemma
{
    private static readonly FrozenDictionary<string, string> Irregular = WordList.Table("Grounding/irregular.en.tsv");
    private static readonly FrozenDictionary<string, string> Digits = WordList.Table("Grounding/digits.en.tsv");
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>A bound, so that a long-lived process that reads strangers' texts does not grow. The dictionary's own count takes all of its locks.</summary>
    private const int MostKnown = 200_000;

    private static int remembered;

    /// <param name="word">Folded as <see cref="Word.Text"/>.</param>
    public static string Of(string word, string language) =>
        word.Length < 3 ? word
        : char.IsDigit(word[0]) ? word.Replace(",", "", StringComparison.Ordinal)
        : language is not ("en" or "und") ? (word.Length > 5 ? word[..^2] : word)
        : Known.TryGetValue(word, out var known) ? known
        : Remember(word, OfEnglish(word));

    /// <summary>As <see cref="Of"/> for a whole list of words that are asked for once: nothing is remembered.</summary>
    public static string OfListed(string word) =>
        word.Length < 3 ? word
        : char.IsDigit(word[0]) ? word.Replace(",", "", StringComparison.Ordinal)
        : OfEnglish(word);

    private static string OfEnglish(string word) =>
        Digits.TryGetValue(word, out var digits) ? digits : Strip(Irregular.GetValueOrDefault(word, word));

    private static string Remember(string word, string lemma)
    {
        if (Volatile.Read(ref remembered) < MostKnown && Known.TryAdd(word, lemma))
        {
            Interlocked.Increment(ref remembered);
        }

        return lemma;
    }

    private static string Strip(string word)
    {
        var stem = word switch
        {
            _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => word[..^3] + "y",
            _ when word.EndsWith("sses", StringComparison.Ordinal)
                    || word.EndsWith("shes", StringComparison.Ordinal)
                    || word.EndsWith("ches", StringComparison.Ordinal)
                    || word.EndsWith("xes", StringComparison.Ordinal) => word[..^2],
            _ when word.EndsWith('s') && word[^2] is not ('s' or 'u' or 'i') && word.Length > 3 => word[..^1],
            _ => word,
        };
        stem = stem switch
        {
            _ when stem.EndsWith("ied", StringComparison.Ordinal) && stem.Length > 4 => stem[..^3] + "y",
            _ when stem.EndsWith("ing", StringComparison.Ordinal) && stem.Length > 5 && HasVowel(stem, 3) => stem[..^3],
            _ when stem.EndsWith("ed", StringComparison.Ordinal) && stem.Length > 4 && HasVowel(stem, 2) => stem[..^2],
            _ when stem.EndsWith("ly", StringComparison.Ordinal) && stem.Length > 5 => stem[..^2],
            _ => stem,
        };
        stem = stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
        return stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'e' or 'o') ? stem[..^1] : stem;
    }

    private static bool HasVowel(string word, int but) => word.AsSpan(0, word.Length - but).IndexOfAny(Vowels) >= 0;
}
