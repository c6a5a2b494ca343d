namespace Summarizer.Articles;

/// <summary>The few words or the day above a headline that pages print in one line with it.</summary>
internal static class Kickers
{
    private const int ShortestTitle = 12;
    private const int LongestKicker = 45;
    private const int SureWords = 5;

    private static readonly string[] Joints = [": ", " - ", " – ", " — ", " | "];

    /// <summary>
    /// "Climate Drilling until it gets hot": where a title is the end of what is shown, or sets the same words apart ("Climate: Drilling …"),
    /// what stands before is a kicker.
    /// </summary>
    public static string Without(string shown, IEnumerable<string> titles)
    {
        foreach (var title in titles)
        {
            if (Apart(shown, title) is { } rest)
            {
                return rest;
            }

            var words = HeadlineChooser.WordsOf(title).Count;
            if (
                title.Length >= ShortestTitle
                && title.Length < shown.Length
                && (shown.Length - title.Length <= LongestKicker || words >= SureWords)
                && words >= 3
                && shown.EndsWith(title, StringComparison.OrdinalIgnoreCase)
                && shown[shown.Length - title.Length - 1] is not (',' or '\'' or '’')
            )
            {
                return shown[^title.Length..];
            }
        }

        return shown;
    }

    /// <summary>"17.01.2022 - Mill opens": the day is the page's and no part of its headline.</summary>
    public static string WithoutDay(string headline) =>
        ArticleDateParser.Find(headline) is { Range.Start: 0 } day
        && headline[day.Range.End..].TrimStart() is { Length: >= ShortestTitle } rest
        && rest[0] is '-' or '–' or '—' or '|' or ':'
            ? rest[1..].TrimStart()
            : headline;

    /// <summary>The title's second part, where what is shown is both parts without the title's mark between them.</summary>
    private static string? Apart(string shown, string title)
    {
        foreach (var joint in Joints)
        {
            var at = title.IndexOf(joint, StringComparison.Ordinal);
            if (at is <= 0 or > LongestKicker)
            {
                continue;
            }

            var (kicker, rest) = (title[..at], title[(at + joint.Length)..].Trim());
            if (
                rest.Length >= ShortestTitle
                && shown.StartsWith(kicker, StringComparison.OrdinalIgnoreCase)
                && shown[kicker.Length..].TrimStart().Equals(rest, StringComparison.OrdinalIgnoreCase)
            )
            {
                return shown[^rest.Length..];
            }
        }

        return null;
    }
}
