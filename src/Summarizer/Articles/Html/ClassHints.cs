using System.Buffers;
using System.Collections.Frozen;
using Summarizer.Language.Words;

namespace Summarizer.Articles;

/// <summary>What the words of a class or id attribute say of a box: the rule that would cut it, or null.</summary>
internal static class ClassHints
{
    private const int LongestWord = 40;

    private const string Hidden = "hidden";

    private static readonly FrozenDictionary<string, string> Rules = WordList.Table("Articles/Html/class-hints.tsv");

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Rules.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly SearchValues<string> ShownWide = SearchValues.Create(
        ["lg:", "md:", "sm:", "xl:", "d-sm-", "d-md-", "d-lg-", "d-xl-"],
        StringComparison.OrdinalIgnoreCase
    );

    public static string? RuleOf(string? names)
    {
        if (string.IsNullOrEmpty(names))
        {
            return null;
        }

        Span<char> pair = stackalloc char[2 * LongestWord];
        var previous = ReadOnlySpan<char>.Empty;
        for (var start = 0; start < names.Length; )
        {
            var end = EndOfWord(names, start);
            var word = names.AsSpan(start, end - start);
            if (word.Length is > 0 and <= LongestWord)
            {
                if (Lookup.TryGetValue(word, out var rule) && rule is not Hidden)
                {
                    return rule;
                }

                if (previous.Length is > 0 and <= LongestWord)
                {
                    previous.CopyTo(pair);
                    word.CopyTo(pair[previous.Length..]);
                    if (Lookup.TryGetValue(pair[..(previous.Length + word.Length)], out rule) && rule is not Hidden)
                    {
                        return rule;
                    }
                }
            }

            previous = word;
            for (start = end; start < names.Length && !char.IsAsciiLetterOrDigit(names[start]); start++)
            {
                if (char.IsWhiteSpace(names[start]))
                {
                    previous = default;
                }
            }
        }

        return IsHidden(names) ? Hidden : null;
    }

    /// <summary>A class that hides does so by its whole name ("overflow-hidden" hides nothing), and not where another shows on wide screens.</summary>
    public static bool IsHidden(string? names)
    {
        var hides = false;
        foreach (var part in names.AsSpan().SplitAny(' ', '\t', '\n'))
        {
            var name = names.AsSpan(part);
            hides |= Lookup.TryGetValue(name, out var rule) && rule is Hidden;
            if (name.ContainsAny(ShownWide))
            {
                return false;
            }
        }

        return hides;
    }

    /// <summary>A word ends before anything but a letter or digit, and before a capital that follows a small letter.</summary>
    private static int EndOfWord(string names, int start)
    {
        var end = start;
        while (
            end < names.Length
            && char.IsAsciiLetterOrDigit(names[end])
            && !(end > start && char.IsAsciiLetterUpper(names[end]) && char.IsAsciiLetterLower(names[end - 1]))
        )
        {
            end++;
        }

        return end;
    }
}
