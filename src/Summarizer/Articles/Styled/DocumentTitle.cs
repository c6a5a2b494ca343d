using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>Which of a document's properties may be believed: many are a file's name, a template's or an account's.</summary>
internal static partial class DocumentTitle
{
    private const int FewestWords = 3;
    private const int LongestTitle = 300;

    public static string? Believable(string? title) =>
        title is { Length: <= LongestTitle } && TextLine.CountWords(title) >= FewestWords && !FileName().IsMatch(title)
            ? TextLines.Squeeze(title)
            : null;

    /// <summary>A person's name of two words or more, with no word of a house or an account in it.</summary>
    public static string? Author(string? author) =>
        author is { Length: <= 100 } && author.Contains(' ', StringComparison.Ordinal) && !Account().IsMatch(author)
            ? BylineParser.Names(author) is [var name] && name.Contains(' ', StringComparison.Ordinal)
                ? name
                : null
            : null;

    [GeneratedRegex(
        @"^(?:Microsoft Word|Untitled|Document\d*|Unbenannt)\b|\.(?:docx?|pdf|indd|odt|rtf|html?|txt|qxp)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex FileName();

    [GeneratedRegex(
        @"\b(?:user|admin|administrator|owner|office|author|unknown|anonymous|microsoft|apple|libreoffice|adobe|the|news|newsletter|daily|weekly|times|post|press|team|editors?|desk|media|staff|alerts?|updates?|info|noreply|no-reply|service|gmbh|ltd|inc)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Account();
}
