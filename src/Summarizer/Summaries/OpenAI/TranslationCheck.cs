using Summarizer.Language;
using Summarizer.Language.Dates;
using Summarizer.Language.Names;

namespace Summarizer.Summaries.OpenAI;

/// <summary>Whether a translation still says the figures, dates and people that the original says.</summary>
internal static class TranslationCheck
{
    /// <summary>Endings change from language to language, the beginning of a name hardly.</summary>
    private const int Stem = 4;

    /// <returns>What is wrong, in words that a model is asked again with; null where nothing is.</returns>
    public static string? ProblemOf(string original, string translated, string from, string to, DateOnly? published)
    {
        if (translated.Length == 0)
        {
            return "it is empty";
        }

        var (before, after) =
            EmbeddedFile.Exists($"Language/Numbers/numbers.{to}.tsv") && EmbeddedFile.Exists($"Language/Numbers/numbers.{from}.tsv")
                ? (Figures(original, from), Figures(translated, to))
                : (Digits(original), Digits(translated));
        if (before.Except(after).ToList() is { Count: > 0 } lost)
        {
            return $"it lacks {string.Join(", ", lost)}";
        }

        if (after.Except(before).ToList() is { Count: > 0 } added)
        {
            return $"the original does not say {string.Join(", ", added)}";
        }

        if (
            EmbeddedFile.Exists($"Language/Dates/dates.{to}.tsv")
            && Dates(original, from, published).Except(Dates(translated, to, published)).ToList() is { Count: > 0 } days
        )
        {
            return $"it lacks the date {days[0]}";
        }

        return
            People(original, from).FirstOrDefault(name => IsLatin(translated) && IsLatin(name) && !Holds(translated, name)) is { } missing
            ? $"it does not name {missing}"
            : null;
    }

    private static HashSet<string> Figures(string text, string language) =>
        [
            .. Reading
                .Of(text, language, today: null)
                .Numbers.Where(number => number.Text.Any(char.IsDigit))
                .Select(number => $"{number.Value:0.####}"),
        ];

    private static HashSet<string> Digits(string text)
    {
        var joined = string.Concat(
                text.Select(
                    (character, at) =>
                        IsSeparator(text, at) ? '\0'
                        : char.IsDigit(character) ? character
                        : ' '
                )
            )
            .Replace("\0", "", StringComparison.Ordinal);
        return [.. joined.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>"1,200.5" and "1 200,5" are the same digits.</summary>
    private static bool IsSeparator(string text, int at) =>
        text[at] is '.' or ',' or '\u00a0' or '\u202f' or '\'' or '\u2019'
        && at > 0
        && at + 1 < text.Length
        && char.IsDigit(text[at - 1])
        && char.IsDigit(text[at + 1]);

    private static HashSet<string> Dates(string text, string language, DateOnly? published) =>
        [
            .. DateFinder
                .Find(text, Whole(text), published, language)
                .Where(date => date is { From: not null, To: not null })
                .Select(date => $"{date.From:yyyy-MM-dd}/{date.To:yyyy-MM-dd}"),
        ];

    private static IEnumerable<string> People(string text, string language) =>
        NameFinder.Find(text, Whole(text), language).Where(name => name.Kind == NameKind.Person).Select(name => name.Text.Split(' ')[^1]);

    private static bool Holds(string text, string name) =>
        System.Globalization.CultureInfo.InvariantCulture.CompareInfo.IndexOf(
            text,
            name[..Math.Min(Stem, name.Length)],
            System.Globalization.CompareOptions.IgnoreCase | System.Globalization.CompareOptions.IgnoreNonSpace
        ) >= 0;

    private static bool IsLatin(string text) => text.All(character => character < '\u0250' || !char.IsLetter(character));

    private static TextRange Whole(string text) => new(0, text.Length);
}
