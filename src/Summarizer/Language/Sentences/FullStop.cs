using Summarizer.Language.Words;

namespace Summarizer.Language.Sentences;

/// <summary>Reads the hardest stop: a full stop ends a sentence, an abbreviation, an initial, an ordinal, or nothing at all.</summary>
internal static class FullStop
{
    // Languages that write ordinals with a full stop ("am 5. Januar").
    private static readonly HashSet<string> OrdinalLanguages =
    [
        "de",
        "da",
        "no",
        "nb",
        "nn",
        "fi",
        "cs",
        "sk",
        "hu",
        "hr",
        "sr",
        "sl",
        "pl",
        "tr",
        "et",
        "lv",
        "lt",
        "is",
    ];

    // Longer runs without white space are no words; the bound keeps the scan linear.
    private const int LongestWord = 80;

    public static bool Ends(string text, StopPlace place, TextRange sentence, string language)
    {
        var (stop, end, next, detached) = place;
        if (next == end)
        {
            return EndsWithoutSpace(text, stop, end, sentence);
        }

        var first = StopReading.FirstLetter(text, next, sentence.End);
        if (StopReading.IsContinuation(first))
        {
            return false;
        }

        var word = WordBefore(text, detached ? stop - 1 : stop, sentence.Start);
        if (detached)
        {
            return !(char.IsAsciiDigit(first) && Abbreviations.KindOf(word, language) is AbbreviationKind.Number)
                && !(word.Length == 1 && char.IsUpper(word[0]));
        }

        if (char.IsLower(first) && !IsBrand(text, next, sentence.End))
        {
            return false;
        }

        return end > stop + 1 || word.Length == 0 || IsEndAfterWord(word, first, text, place, sentence, language);
    }

    private static bool IsEndAfterWord(
        ReadOnlySpan<char> word,
        char first,
        string text,
        StopPlace place,
        TextRange sentence,
        string language
    )
    {
        var (stop, next) = (place.Stop, place.Next);
        if (IsNumber(word))
        {
            // "1. Bread": a list's number; "5. Januar": an ordinal.
            return !(word.Length <= 2 && IsFirst(text, stop - word.Length, sentence.Start))
                && !(word.Length <= 2 && OrdinalLanguages.Contains(language) && !StartsSentence(text, next, sentence.End, language));
        }

        return Abbreviations.KindOf(word, language) switch
        {
            AbbreviationKind.Title => IsPlaceName(word, text, stop, sentence) && StartsSentence(text, next, sentence.End, language),
            AbbreviationKind.Never => false,
            AbbreviationKind.Number => !char.IsAsciiDigit(first),
            AbbreviationKind.Maybe => StartsSentence(text, next, sentence.End, language),
            _ => !IsInitials(word) || StartsSentence(text, next, sentence.End, language),
        };
    }

    // "stability.“Afghanistan", "rose.The": no space, yet plainly a new sentence; not "U.S.A", "example.com", "Node.js", "3.5".
    private static bool EndsWithoutSpace(string text, int stop, int end, TextRange sentence)
    {
        var word = WordBefore(text, stop, sentence.Start);
        if (word.Length < 2 || word.Contains('.') || !(char.IsLower(word[^1]) || char.IsDigit(word[^1]) || end > stop + 1))
        {
            return false;
        }

        if (Marks.Opens(text[end]) && end + 1 < sentence.End)
        {
            return char.IsUpper(text[end + 1]) || text[end] is '“' or '«' or '„' or '‘' && char.IsLetterOrDigit(text[end + 1]);
        }

        // "Ph.D."
        if (!char.IsUpper(text[end]) || char.IsDigit(word[^1]) || (end + 1 < sentence.End && text[end + 1] == '.'))
        {
            return false;
        }

        var after = end + 1;
        while (
            after < Math.Min(sentence.End, end + LongestWord)
            && (char.IsLetterOrDigit(text[after]) || text[after] is '.' or '/' or '_' or '(')
        )
        {
            if (
                char.IsUpper(text[after])
                || text[after] is '/' or '_' or '('
                || text[after] == '.' && after + 1 < sentence.End && char.IsLetterOrDigit(text[after + 1])
            )
            {
                return false;
            }

            after++;
        }

        return !text.AsSpan(end, after - end).Equals("Com", StringComparison.Ordinal) && !IsAddress(word);
    }

    /// <summary>The run of letters, digits, inner stops and hyphens that ends before <paramref name="position"/>.</summary>
    private static ReadOnlySpan<char> WordBefore(string text, int position, int limit)
    {
        var start = position;
        var farthest = Math.Max(limit, position - LongestWord);
        while (
            start > farthest
            && (
                char.IsLetterOrDigit(text[start - 1])
                || text[start - 1] is '.' or '-' or '\'' or '’' or '@' or '№' or 'º' or ':'
                || char.IsSurrogate(text[start - 1])
            )
        )
        {
            start--;
        }

        return text.AsSpan(start, position - start).TrimStart("'’.-:");
    }

    private static bool StartsSentence(string text, int next, int limit, string language)
    {
        if (Marks.Opens(text[next]) && text[next] is not '(')
        {
            return true;
        }

        var end = next;
        while (end < limit && char.IsLetter(text[end]))
        {
            end++;
        }

        return FunctionWords.Contains(language, text.AsSpan(next, end - next));
    }

    // "on Main St. The" ends, "St. The" doesn't: only where a capitalized word stands before.
    private static bool IsPlaceName(ReadOnlySpan<char> word, string text, int stop, TextRange sentence)
    {
        if (word is not ("St" or "Mt" or "Ft"))
        {
            return false;
        }

        var before = WordBefore(text, Math.Max(sentence.Start, stop - word.Length - 1), sentence.Start);
        return before.Length > 1 && char.IsUpper(before[0]);
    }

    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            return char.IsLetter(word[0]);
        }

        // "U.N", "J.-P", "a.k.a": single letters parted by stops.
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsLetter(word[i]) && i + 1 < word.Length && word[i + 1] is not ('.' or '-'))
            {
                return false;
            }
        }

        return word.Contains('.') && !char.IsDigit(word[^1]);
    }

    private static bool IsFirst(string text, int position, int start) => text.AsSpan(start, position - start).IsWhiteSpace();

    private static bool IsNumber(ReadOnlySpan<char> word) => word.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsBrand(string text, int next, int limit) =>
        next + 1 < limit && char.IsLower(text[next]) && char.IsUpper(text[next + 1]);

    private static bool IsAddress(ReadOnlySpan<char> word) =>
        word.Contains('@') || word.StartsWith("www", StringComparison.OrdinalIgnoreCase);
}

/// <param name="End">After the stop and its closing marks.</param>
/// <param name="Next">After the white space that follows, inside the sentence's limit.</param>
/// <param name="Detached">White space stands before the stop.</param>
internal readonly record struct StopPlace(int Stop, int End, int Next, bool Detached);
