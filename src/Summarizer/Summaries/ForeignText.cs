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

    // Every piece has a longest length: a pattern that looks for its end from each letter grows with the square of the statement. No limit of
    // time instead, since on a busy machine that one befalls any statement.
    [GeneratedRegex(
        """
            [a-z][a-z0-9+.-]{1,9}://\S+ | \b(?:mailto|tel|javascript|data):\S+ | \bwww\.\S+
            | [\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+
            | \b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,7}\.(?:com|net|org|info|biz|io|app|dev|shop|online|site|example|test|co\.[a-z]{2}|[a-z]{2})/\S*
            | \b(?:[a-z0-9-]{1,63}\.){1,8}(?:com|net|org|info|biz|io|app|dev|shop|online|site|example)\b
            | \+\d[\d\s().-]{5,}\d | \b(?:\d{3,5}[-.\s]){2}\d{3,5}\b | \b1?-?(?:800|888|877|866|900)-\S*\w
            | </?[a-z!][^>]{0,300}> | !?\[[^\]]{0,300}\]\([^)]{0,300}\) | ```|\{\{|\}\}|<\|[^|]{0,300}\|> | \[/?INST\]
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pieces();

    [GeneratedRegex(@"[\s().\-]")]
    private static partial Regex Parting();
}
