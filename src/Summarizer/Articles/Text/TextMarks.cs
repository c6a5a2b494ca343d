using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>Lines that are marks of a layout rather than words: slugs, end marks, rules, breadcrumbs, bullets.</summary>
internal static partial class TextMarks
{
    /// <summary>The rule that such a line is cut under, null for words.</summary>
    public static string? RuleOf(TextLine line) =>
        line.Text.Length > 160 ? null
        : EndMark().IsMatch(line.Text) ? "end"
        : Rule().IsMatch(line.Text) ? "rule"
        : Slug().IsMatch(line.Text) || WireSlug().IsMatch(line.Text) ? "slug"
        : Breadcrumb().IsMatch(line.Text) && !line.EndsSentence ? "navigation"
        : Count().IsMatch(line.Text) ? "share"
        : Address().IsMatch(line.Text) ? "address"
        : null;

    /// <summary>"12. May 2025 — …" has a day and no number of an item.</summary>
    public static bool IsItem(string text) => Item().IsMatch(text) && ArticleDateParser.Find(text) is not { Range.Start: 0 };

    /// <summary>The item's words without its bullet.</summary>
    public static string WithoutBullet(string text) => Bullet().Replace(text, "");

    // "###", "# # #", "-30-", "- 30 -", "-ends-", "***"
    [GeneratedRegex(
        @"^(?:#\s?#\s?#[#\s]*|-\s?30\s?-|–\s?30\s?–|-+\s?(?:ends|end|ende|fin)\s?-+|\(?END\)?|ENDS|XXX|\*\s?\*\s?\*[*\s]*)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex EndMark();

    [GeneratedRegex(@"^[-–—_=*~.•·|#\s]{1,}$")]
    private static partial Regex Rule();

    // "FERRY-SINKING/", "HARBOUR-CLOSURE/TALKS (UPDATE 2, PIX)", "^Eds: …", "URGENT"
    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{Lu}\d]*[-/][\p{Lu}\d/-]*(?:\s?\([\p{Lu}\d ,/-]+\))?|\(MORE\)|\^?Eds:.{0,140}|URGENT|BULLETIN|FLASH|UPDATE \d{1,2})$"
    )]
    private static partial Regex Slug();

    // "BC-Westmark-Ferry Sinking, 2nd Ld-Writethru,550"
    [GeneratedRegex(@"^(?:[A-Z]{2}[-–]|[a-z]{1,3}\d{3,4}\b).{3,100}(?:Ld|\d{2,4}|Writethru|Lead)\b[^.]{0,20}$")]
    private static partial Regex WireSlug();

    [GeneratedRegex(@"^(?:\p{L}[\p{L} &]{1,24}\s?[>»›/|•·]\s?){1,6}\p{L}[\p{L} &]{1,40}$")]
    private static partial Regex Breadcrumb();

    // "12 Shares", "3 min read", "1.2K"
    [GeneratedRegex(
        @"^\d[\d.,]{0,8}\s?[KkMm]?(?:\s(?:shares?|views?|likes?|min(?:ute)?s?(?: read)?|reads?|retweets?))?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Count();

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:[•▪●■◦‣►▶*·–—-]\s+|\(?\d{1,2}[.)]\s+)\S")]
    private static partial Regex Item();

    [GeneratedRegex(@"^[•▪●■◦‣►▶*·–—-]\s+")]
    private static partial Regex Bullet();
}
