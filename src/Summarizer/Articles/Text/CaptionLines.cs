using System.Text.RegularExpressions;
using Summarizer.Language.Words;

namespace Summarizer.Articles;

/// <summary>Tells the captions and credits of pictures from text: "Ada Holm at the harbour. PHOTO: FILE", "The ferry in 2019 (Reuters)".</summary>
internal static partial class CaptionLines
{
    private const int LongestCaption = 60;
    private const int LongestLine = 600;

    private static readonly string[] Labels = Kind("label");
    private static readonly string[] Houses = Kind("house");

    public static bool IsCaption(string line) =>
        line.Length <= LongestLine
        && TextLine.CountWords(line) <= LongestCaption
        && (StartsLabelled(line) || LabelInside(line) || EndsWithCredit(line));

    /// <summary>A credit alone ("Photo: Ada Holm/Reuters", "(AP)") shows nothing and is cut.</summary>
    public static bool IsCreditAlone(string line) =>
        IsCaption(line)
        && TextLine.CountWords(line) <= 6
        && !Sentence().IsMatch(line)
        && (StartsLabelled(line) || line[0] is '(' or '[' or '©');

    // "Photo: Ada Holm", "[Photo by Ada Holm]", "Image caption, …"
    private static bool StartsLabelled(string line)
    {
        var text = line.AsSpan().TrimStart("([*_ ");
        foreach (var label in Labels)
        {
            if (
                text.StartsWith(label, StringComparison.OrdinalIgnoreCase)
                && text.Length > label.Length
                && IsLabelEnd(text[label.Length..], line[0] is '(' or '[')
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLabelEnd(ReadOnlySpan<char> rest, bool bracket) =>
        rest.TrimStart() is [':' or '：', ..]
        || bracket && (rest[0] is ' ' or ')' or ']' or ',')
        || rest.StartsWith(" by ", StringComparison.OrdinalIgnoreCase) && rest.Length > 4 && char.IsUpper(rest[4]);

    // "… in 2019. PHOTO: FILE", "… (Photo by Ada Holm)"
    private static bool LabelInside(string line)
    {
        foreach (Match match in LabelPlace().Matches(line))
        {
            var label = match.Groups["label"].Value.Trim();
            if (Array.Exists(Labels, known => known.Equals(label, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithCredit(string line)
    {
        var text = line.AsSpan().TrimEnd(" .)]");
        foreach (var house in Houses)
        {
            if (text.EndsWith(house, StringComparison.Ordinal) && text.Length > house.Length && IsBeforeCredit(text[..^house.Length], line))
            {
                return true;
            }
        }

        return Copyright().IsMatch(line);
    }

    // The house stands in brackets, after a slash, a bar or a full stop; "… told Reuters" is a sentence.
    private static bool IsBeforeCredit(ReadOnlySpan<char> before, string line)
    {
        var trimmed = before.TrimEnd();
        return trimmed.Length > 0
            && (
                trimmed[^1] is '/' or '|' or '[' or '©'
                || trimmed[^1] == '(' && line.TrimEnd().EndsWith(')')
                || trimmed[^1] == '.' && !line.TrimEnd().EndsWith('.')
                || trimmed.EndsWith("via", StringComparison.OrdinalIgnoreCase)
            );
    }

    private static string[] Kind(string kind) =>
        [
            .. WordList
                .Pairs("Articles/words/captions.txt")
                .Where(pair => pair.Kind == kind)
                .Select(pair => pair.Word)
                .Distinct()
                .OrderByDescending(word => word.Length),
        ];

    [GeneratedRegex(
        @"(?:[.!?""”’)]\s|\s[|/–—-]\s|\s[(\[]|\s{2,})\s*(?<label>[\p{L}'’]{2,15}(?:\s[\p{L}'’]{2,12})?)(?=\s?[:：]|\sby\s\p{Lu})",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LabelPlace();

    [GeneratedRegex(@"[(\[]\s?(?:©|[\p{L} .'-]{2,30}/\s?[\p{L} .'-]{2,30})\s?[^)\]]{0,40}[)\]]\.?$|©\s?\p{Lu}[\p{L} /.-]{1,40}$")]
    private static partial Regex Copyright();

    [GeneratedRegex(@"\p{Ll}{3}[.!?]\s")]
    private static partial Regex Sentence();
}
