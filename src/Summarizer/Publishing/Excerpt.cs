using System.Globalization;
using System.Text;

namespace Summarizer.Publishing;

/// <summary>What a public output may still take of an article's own words.</summary>
internal sealed class Excerpt(int words)
{
    private readonly List<string> taken = [];

    public int Left { get; private set; } = words;

    /// <returns>The text, if all of it may be taken; what was taken before is free.</returns>
    public string? Whole(string text)
    {
        if (taken.Any(earlier => earlier.Contains(text, StringComparison.Ordinal)))
        {
            return text;
        }

        var count = Count(text);
        if (count > Left)
        {
            return null;
        }

        Left -= count;
        taken.Add(text);
        return text;
    }

    /// <returns>As many of the text's first words as may be taken, at most <paramref name="most"/>; null for none.</returns>
    public string? Start(string text, int most)
    {
        var allowed = Math.Min(most, Left);
        if (Count(text) <= allowed)
        {
            return Whole(text);
        }

        var (cut, used) = (0, 0.0);
        foreach (var word in Words(text))
        {
            used += word.Weight;
            if (used > allowed)
            {
                break;
            }

            cut = word.End;
        }

        return cut == 0 ? null
            : Whole(text[..cut].TrimEnd(' ', ',', ';', ':', '.', '،')) is { } start ? start + " …"
            : null;
    }

    public static int Count(string text) => (int)Math.Ceiling(Words(text).Sum(word => word.Weight));

    // Words stand between blanks; where a script sets none, two letters make about a word.
    private static IEnumerable<(int End, double Weight)> Words(string text)
    {
        var (at, inWord) = (0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnspaced(rune))
            {
                if (inWord)
                {
                    yield return (at, 1);
                    inWord = false;
                }

                yield return (at + rune.Utf16SequenceLength, 0.5);
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                if (inWord)
                {
                    yield return (at, 1);
                }

                inWord = false;
            }
            else
            {
                inWord = true;
            }

            at += rune.Utf16SequenceLength;
        }

        if (inWord)
        {
            yield return (at, 1);
        }
    }

    private static bool IsUnspaced(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter
        && rune.Value
            is (>= 0x0E00 and <= 0x0EFF)
                or (>= 0x1780 and <= 0x17FF)
                or (>= 0x3040 and <= 0x30FF)
                or (>= 0x3400 and <= 0x9FFF)
                or (>= 0x20000 and <= 0x3FFFF);
}
