using System.Globalization;

namespace Summarizer.Articles;

/// <summary>The place of a dateline: where it ends, whether it can be one, and its name in mixed case.</summary>
internal static class DatelinePlace
{
    private static readonly string[] Small =
    [
        "de",
        "del",
        "la",
        "le",
        "les",
        "los",
        "las",
        "am",
        "an",
        "der",
        "auf",
        "of",
        "upon",
        "sur",
        "di",
        "da",
        "do",
        "and",
        "und",
        "et",
        "y",
    ];

    /// <summary>Where the leading run of capitalized words, commas and slashes ends; 0 where there is none.</summary>
    public static int End(string text, int limit, int mostWords)
    {
        var (at, end, words) = (0, 0, 0);
        while (at < limit && words < mostWords)
        {
            var start = at;
            while (
                at < limit
                && (
                    char.IsLetter(text[at])
                    || text[at] is '\'' or '’' or '.'
                    || text[at] == '-' && IsInside(text, at)
                    || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                )
            )
            {
                at++;
            }

            if (at == start || !(char.IsUpper(text[start]) || IsCaseless(text[start]) || Small.Contains(text[start..at]) && words > 0))
            {
                break;
            }

            // A month starts the date.
            if (words > 0 && DateToken.Scan(text[start..at], 1) is [{ Month: > 0 }])
            {
                break;
            }

            (end, words) = (at, words + 1);
            while (at < limit && (char.IsWhiteSpace(text[at]) || text[at] is ',' or '/' or '،'))
            {
                at++;
            }
        }

        return end;
    }

    public static bool IsPlausible(string place)
    {
        var words = place.Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            && place.Length > 1
            && !Array.TrueForAll(words, word => BylineWords.NotPlaces.Contains(word))
            && !BylineWords.NotPlaces.Contains(words[0])
            && !BylineWords.Agencies.Contains(place);
    }

    public static bool IsCapitals(string place) =>
        place.Split(' ', ',', '/')[0] is { Length: > 1 } first && first.All(c => !char.IsLetter(c) || char.IsUpper(c));

    /// <summary>"NEW YORK, N.Y." as "New York, N.Y."</summary>
    public static string Named(string place) =>
        string.Join(
            ' ',
            place
                .Split(' ')
                .Select((word, index) => word.Any(char.IsLower) || IsShortState(word, index) ? word : PersonName.Word(word, inside: false))
        );

    // "UAE", "US": initials after the first word stay.
    private static bool IsShortState(string word, int index) =>
        index > 0 && word.Length is 2 or 3 && index > 0 && word is "UK" or "US" or "USA" or "UAE" or "DC" or "NSW";

    private static bool IsInside(string text, int at) =>
        at > 0 && char.IsLetter(text[at - 1]) && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static bool IsCaseless(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter;
}
