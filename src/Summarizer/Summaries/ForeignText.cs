using System.Text.RegularExpressions;
using Summarizer.Grounding;

namespace Summarizer.Summaries;

/// <summary>Addresses, telephone numbers and markup in a statement that the words given for it do not have: nothing a reporter would write.</summary>
internal static partial class ForeignText
{
    /// <returns>The first such piece; null where there is none.</returns>
    public static string? In(string statement, IReadOnlyList<Evidence> evidence) =>
        Pieces()
            .Matches(statement)
            .Select(match => match.Value)
            .FirstOrDefault(piece =>
                !evidence.Any(words => Folded(words.Quote).Contains(Folded(piece), StringComparison.OrdinalIgnoreCase))
            );

    /// <summary>Groups of digits are parted in many ways.</summary>
    private static string Folded(string text) => Parting().Replace(text, "");

    [GeneratedRegex(
        """
            [a-z][a-z0-9+.-]{1,9}://\S+ | \b(?:mailto|tel|javascript|data):\S+ | \bwww\.\S+
            | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
            | \b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|info|biz|io|app|dev|shop|online|site|example|test|co\.[a-z]{2}|[a-z]{2})/\S*
            | \b(?:[a-z0-9-]+\.)+(?:com|net|org|info|biz|io|app|dev|shop|online|site|example)\b
            | \+\d[\d\s().-]{5,}\d | \b(?:\d{3,5}[-.\s]){2}\d{3,5}\b | \b1?-?(?:800|888|877|866|900)-\S*\w
            | </?[a-z!][^>]*> | !?\[[^\]]*\]\([^)]*\) | ```|\{\{|\}\}|<\|[^|]*\|> | \[/?INST\]
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Pieces();

    [GeneratedRegex(@"[\s().\-]")]
    private static partial Regex Parting();
}
