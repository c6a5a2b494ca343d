using Summarizer.Language.Words;

namespace Summarizer.Language.Numbers;

/// <summary>
/// What a figure counts, where a reader would be told nothing wrong: <see cref="NumberMention.Of"/> up to its first plural, with no word behind it
/// that could be the real noun. A span of time and money count nothing that stands beside them.
/// </summary>
public static class SureCount
{
    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Plurals = WordList
        .Load("Language/Numbers/plurals.en.txt")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Spans = ["year", "month", "week", "day", "hour", "minute", "second", "time", "score", "fraction"];

    public static string? Of(string text, NumberMention number, string language)
    {
        if (
            language != "en"
            || number.Of is not { } of
            || Spans.Contains(number.Unit)
            || Units.IsCurrency(number.Unit)
            || IsHalfAWord(text, number)
        )
        {
            return null;
        }

        var words = of.Split(' ');
        if (number.Unit is "ordinal" or "year old")
        {
            return words.Length <= 2 ? of : null;
        }

        var isOfThe = text.AsSpan(number.Range.End).TrimStart().StartsWith("of ");
        if (number.Unit is "percent" or "percentage point" && !isOfThe)
        {
            return null;
        }

        var last = Array.FindIndex(words, word => IsPlural(word));
        return last >= 0 ? string.Join(' ', words[..(last + 1)])
            : isOfThe && EndsPhrase(text, number, of) ? of
            : null;
    }

    /// <summary>"a 102-page report", "No. 3".</summary>
    private static bool IsHalfAWord(string text, NumberMention number) =>
        (number.Text.Contains('-') && number.Unit != "year old")
        || (number.Range.End < text.Length && text[number.Range.End] is '-' or '‑');

    private static bool IsPlural(string word) =>
        Plurals.Contains(word)
        || (
            word.Length > 3
            && word[^1] == 's'
            && !word.EndsWith("ss", StringComparison.Ordinal)
            && !word.EndsWith("us", StringComparison.Ordinal)
            && !word.EndsWith("is", StringComparison.Ordinal)
        );

    private static bool EndsPhrase(string text, NumberMention number, string of)
    {
        var at = text.IndexOf(of, number.Range.End, StringComparison.Ordinal);
        return at >= 0 && text.AsSpan(at + of.Length).TrimStart() is [] or ['.' or ',' or ';' or ')', ..];
    }
}
