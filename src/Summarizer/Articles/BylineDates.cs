using Summarizer.Language.Words;

namespace Summarizer.Articles;

/// <summary>Takes the dates out of a byline, with the words that stand before them ("Published on", "Last updated at").</summary>
internal static class BylineDates
{
    private const int Most = 3;
    private const int LongestPreposition = 4;

    /// <summary>The line with a bar in the place of each date; the dates are added in order.</summary>
    public static string Cut(string line, string? language, List<(ArticleDate Date, bool Updated)> dates)
    {
        while (dates.Count < Most && ArticleDateParser.Find(line, language) is { } found)
        {
            var before = WithoutWeekday(line[..found.Range.Start]).TrimEnd(' ', ',', ':', '.', '-', '–', '—', '|', '(', '•');
            var after = line[found.Range.End..].TrimStart(' ', ',', ')', '.');
            var updated = EndsWithLabel(ref before, BylineWords.UpdatedLabels);
            if (!updated)
            {
                EndsWithLabel(ref before, BylineWords.PublishedLabels);
            }

            dates.Add((found.Date, updated));
            line = $"{before} | {after}";
        }

        // "Updated" alone, its date being "3h ago".
        foreach (var label in BylineWords.UpdatedLabels)
        {
            if (
                line.Length > label.Length
                && line.StartsWith(label, StringComparison.OrdinalIgnoreCase)
                && !char.IsLetter(line[label.Length])
            )
            {
                return line[label.Length..];
            }
        }

        var bar = line.IndexOf("Updated", StringComparison.OrdinalIgnoreCase);
        return bar > 0 && !char.IsLetter(line[bar - 1]) ? line.Remove(bar, "Updated".Length) : line;
    }

    /// <summary>The first date of a line and what it is said to be.</summary>
    public static LineDate? First(string line, string? language)
    {
        if (ArticleDateParser.Find(line, language) is not { } found)
        {
            return null;
        }

        var before = WithoutWeekday(line[..found.Range.Start]).TrimEnd(' ', '\u00a0');
        var label = before.TrimEnd(' ', ',', ':', '.', '-', '–', '—', '|', '(', '•');
        var after = line[found.Range.End..].Trim();
        var second = ArticleDateParser.Find(line, language, found.Range.End);
        var kind =
            EndsWithLabel(ref label, BylineWords.UpdatedLabels) ? DateLabel.Updated
            : EndsWithLabel(ref label, LongLabels) ? DateLabel.Published
            : before.EndsWith(':') && !EndsWithLabel(ref label, BylineWords.PublishedLabels) ? DateLabel.Other
            : DateLabel.None;
        return new LineDate(
            found.Date,
            kind,
            IsAlone: before.Length == 0 && after.Length == 0,
            IsOneOfMany: second is { } next && ArticleDateParser.Find(line, language, next.Range.End) is not null,
            After: after.Length > 0 ? after[0] : '\0'
        );
    }

    /// <summary>Whether a line is one of the words that name the day of publication, and more than a preposition.</summary>
    public static bool IsPublishedLabel(string line) => LongLabels.Contains(line, StringComparer.OrdinalIgnoreCase);

    private static readonly string[] LongLabels =
    [
        .. BylineWords.PublishedLabels.Where(label => label.Length > LongestPreposition || label[0] > '\u02ff'),
    ];

    private static bool EndsWithLabel(ref string before, IReadOnlyList<string> labels)
    {
        foreach (var label in labels)
        {
            if (
                before.EndsWith(label, StringComparison.OrdinalIgnoreCase)
                && (before.Length == label.Length || !char.IsLetter(before[^(label.Length + 1)]))
            )
            {
                before = before[..^label.Length].TrimEnd(' ', ':', '|', '•', '-', '–', '.');
                return true;
            }
        }

        return false;
    }

    // "Monday, 17 January 2022"
    private static string WithoutWeekday(string before)
    {
        var trimmed = before.TrimEnd(' ', ',', '.', '،');
        var word = trimmed[(trimmed.LastIndexOfAny([' ', '|', ':']) + 1)..];
        return Weekdays.Contains(word) ? trimmed[..^word.Length] : before;
    }

    /// <summary>Whether a word is a day of the week, in any language.</summary>
    public static bool IsWeekday(string text) => Weekdays.Contains(text.Trim(' ', ',', '.'));

    private static readonly System.Collections.Frozen.FrozenSet<string> Weekdays = WordList.Load("Articles/words/weekdays.txt");
}

/// <summary>A date in a line, and what stands around it: <paramref name="After"/> is the next sign but blanks, NUL at the line's end.</summary>
internal readonly record struct LineDate(ArticleDate Date, DateLabel Label, bool IsAlone, bool IsOneOfMany, char After);

internal enum DateLabel
{
    None,
    Published,
    Updated,

    /// <summary>"Registered:", "Date of birth:".</summary>
    Other,
}
