using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>A printed byline to names and dates: "By KAMRAN YOUSAF, Political Correspondent | Updated 3h ago", "Ada Holm January 17, 2022".</summary>
internal static partial class BylineParser
{
    private const int LongestByline = 300;
    private const int MostDates = 2;

    /// <param name="text">One line, or what a page marks as its author.</param>
    /// <param name="marked">True where a page says that this is the author: one-word and lower-case names are believed then.</param>
    /// <param name="language">For dates such as 3/4/2022.</param>
    public static Byline Parse(string text, bool marked = false, string? language = null)
    {
        var line = Spaces().Replace(text.Length > LongestByline ? text[..LongestByline] : text, " ").Trim();
        var dates = new List<(ArticleDate Date, bool Updated)>();
        line = BylineDates.Cut(line, language, dates);
        // A list of days is none of them.
        if (dates.Count(date => !date.Updated) > MostDates)
        {
            dates.Clear();
        }

        line = Noise().Replace(line, " | ");
        line = StripLead(line, out var hasLead);
        var names = new BylineNames(marked, marked || hasLead);
        foreach (var piece in Separators().Split(line))
        {
            names.Add(piece);
        }

        var published = dates.Find(date => !date.Updated).Date;
        var updated = dates.Find(date => date.Updated).Date;
        return new Byline(
            names.Authors,
            names.Agencies,
            published ?? updated,
            published is null ? null : updated,
            hasLead || names.HasPress || dates.Count > 0 && names.Authors.Count > 0,
            names.IsWhole && text.Length <= LongestByline && (hasLead || names.Authors.Count + names.Agencies.Count + dates.Count > 0)
        );
    }

    /// <summary>The names alone, for an author field of a page or of front matter.</summary>
    public static IReadOnlyList<string> Names(string text) => Parse(text, marked: true).Authors;

    private static string StripLead(string line, out bool found)
    {
        found = false;
        for (var again = true; again; )
        {
            again = false;
            line = line.TrimStart(' ', '|', '•', '·', '-', '–', '—', ',', '.', ':', '*', '_');
            foreach (var lead in BylineWords.Leads)
            {
                if (
                    line.StartsWith(lead, StringComparison.OrdinalIgnoreCase)
                    && line.Length > lead.Length
                    && (line[lead.Length] is ' ' or ':' or '.' or '：' || lead[^1] == ':')
                )
                {
                    (line, found, again) = (line[lead.Length..].TrimStart(' ', ':', '.', '：'), true, true);
                    break;
                }
            }
        }

        foreach (var lead in BylineWords.Glued)
        {
            if (
                line.Length > lead.Length + 2
                && line.StartsWith(lead, StringComparison.OrdinalIgnoreCase)
                && char.IsLower(line[lead.Length - 1])
                && char.IsUpper(line[lead.Length])
                && char.IsLower(line[lead.Length + 1])
            )
            {
                (line, found) = (line[lead.Length..], true);
            }
        }

        return line;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    // What a byline carries beside names: addresses, handles, "3h ago", "5 min read".
    [GeneratedRegex(
        @"[\(\[<]?\s?\S+@\S+\.\w+[\)\]>]?|(?<!\w)@{1,2}\w+|https?://\S+|www\.\S+|\b\d+\s?(?:h|hr|hrs|hours?|m|mins?|minutes?|d|days?|weeks?|w)\s+ago\b|\b(?:an?|one)\s+(?:hour|minute|day|week)\s+ago\b|\b\d+\s?[- ]?min(?:ute)?s?\s+read\b|\b(?:follow|e-?mail|share|view all posts by|more from)\b:?|\b(?:vor|hace|il y a|há)\s+\d+\s+\w+",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Noise();

    [GeneratedRegex(@"\s*[,;|•·/&\u2022\u060C]\s*|\s+[-–—]\s+|\s+(?=\()|(?<=\))\s+|\.\s+(?=and\b)|\s+(?:with|w/)\s+")]
    private static partial Regex Separators();
}
