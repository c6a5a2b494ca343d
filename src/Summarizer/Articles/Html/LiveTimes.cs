using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>Lines that say when a post of a live page came, and nothing else: "12.40 GMT", "Updated at 10:31".</summary>
internal static partial class LiveTimes
{
    private const int Longest = 40;

    public static bool IsOne(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest || text.IndexOfAnyInRange('0', '9') < 0)
        {
            return false;
        }

        foreach (var label in BylineWords.UpdatedLabels)
        {
            if (
                text.Length > label.Length
                && text.StartsWith(label, StringComparison.OrdinalIgnoreCase)
                && !char.IsLetter(text[label.Length])
            )
            {
                text = text[label.Length..].TrimStart(" :");
                break;
            }
        }

        return Clock().IsMatch(text);
    }

    [GeneratedRegex(
        @"^(?:at |um |à |a las )?\d{1,2}[.:h]\d{2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\.?|uhr)?(?:\s?[A-Z]{2,5})?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Clock();
}
