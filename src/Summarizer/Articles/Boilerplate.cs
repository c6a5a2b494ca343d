using System.Collections.Concurrent;
using System.Collections.Frozen;
using Summarizer.Language.Words;

namespace Summarizer.Articles;

/// <summary>Knows what pages carry beside the article, by the phrases of boilerplate.LANGUAGE.txt (which a newsroom extends).</summary>
internal sealed class Boilerplate
{
    private const int LongestBeginning = 60;
    private const int LongestContaining = 40;
    private const int LongestLine = 500;

    private static readonly ConcurrentDictionary<string, Boilerplate> Loaded = new();

    private readonly FrozenDictionary<string, string> whole;
    private readonly FrozenDictionary<string, (string Phrase, string Rule)[]> beginning;
    private readonly (string Phrase, string Rule)[] containing;

    private Boilerplate(IReadOnlyList<(string Rule, string Phrase)> phrases)
    {
        whole = phrases
            .Where(phrase => !phrase.Phrase.Contains('*'))
            .GroupBy(phrase => Bare(phrase.Phrase), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.First().Rule, StringComparer.OrdinalIgnoreCase);
        beginning = phrases
            .Where(phrase => phrase.Phrase.Length > 1 && phrase.Phrase[^1] == '*' && phrase.Phrase[0] != '*')
            .GroupBy(
                phrase => FirstWord(phrase.Phrase.TrimEnd('*')).ToString(),
                phrase => (phrase.Phrase.TrimEnd('*'), phrase.Rule),
                StringComparer.OrdinalIgnoreCase
            )
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
        containing = [.. phrases.Where(phrase => phrase.Phrase[0] == '*').Select(phrase => (phrase.Phrase.Trim('*'), phrase.Rule))];
    }

    /// <summary>The phrases of a language, English among them: pages everywhere carry its buttons. "und" knows English alone.</summary>
    public static Boilerplate For(string language) =>
        Loaded.GetOrAdd(
            language,
            static code => new Boilerplate([
                .. WordList
                    .Names("Articles/boilerplate.")
                    .Where(name =>
                        name.EndsWith(".en.txt", StringComparison.Ordinal) || name.EndsWith($".{code}.txt", StringComparison.Ordinal)
                    )
                    .SelectMany(WordList.Lines)
                    .Select(line => line.Split('\t', 2))
                    .Where(columns => columns.Length == 2)
                    .Select(columns => (columns[0], columns[1].Trim())),
            ])
        );

    /// <summary>The rule that a line or sentence falls under, null for text.</summary>
    public string? RuleOf(string line)
    {
        if (line.Length > LongestLine)
        {
            return null;
        }

        var bare = Bare(line);
        if (bare.Length == 0)
        {
            return null;
        }

        if (whole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(bare, out var rule))
        {
            return rule;
        }

        var words = line.AsSpan().Count(' ') + 1;
        var trimmed = line.AsSpan().TrimStart();
        if (
            words <= LongestBeginning
            && beginning.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(FirstWord(trimmed), out var phrases)
        )
        {
            foreach (var (phrase, name) in phrases)
            {
                if (Begins(trimmed, phrase))
                {
                    return name;
                }
            }
        }

        if (words <= LongestContaining)
        {
            foreach (var (phrase, name) in containing)
            {
                if (Contains(trimmed, phrase))
                {
                    return name;
                }
            }
        }

        return null;
    }

    // "follow*on twitter": the parts in order.
    private static bool Begins(ReadOnlySpan<char> line, string phrase)
    {
        var star = phrase.IndexOf('*');
        var head = star < 0 ? phrase : phrase[..star];
        return line.StartsWith(head, StringComparison.OrdinalIgnoreCase)
            && (star >= 0 ? Contains(line[head.Length..], phrase[(star + 1)..]) : EndsWord(line, head));
    }

    private static bool Contains(ReadOnlySpan<char> line, string phrase)
    {
        foreach (var part in phrase.AsSpan().Split('*'))
        {
            var at = line.IndexOf(phrase.AsSpan(part), StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return false;
            }

            line = line[(at + part.End.Value - part.Start.Value)..];
        }

        return true;
    }

    private static bool EndsWord(ReadOnlySpan<char> line, string head) =>
        line.Length == head.Length || !char.IsLetter(head[^1]) || !char.IsLetter(line[head.Length]);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = text.Length > 0 && text[0] == '©' ? 1 : text.IndexOfAny(' ', ':', '*');
        return end < 0 ? text : text[..end];
    }

    // "COMMENTS (12)" as "COMMENTS", "12 Shares" as "Shares".
    private static ReadOnlySpan<char> BareSpan(ReadOnlySpan<char> line)
    {
        var (start, end) = (0, line.Length);
        while (start < end && !char.IsLetter(line[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetter(line[end - 1]) && !IsMark(line[end - 1]))
        {
            end--;
        }

        return line[start..end];
    }

    private static string Bare(string line) => BareSpan(line).ToString();

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
