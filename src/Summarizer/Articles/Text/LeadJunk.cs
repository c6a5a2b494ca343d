using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>
/// Bylines and dates that run into the text when a page's lines are glued together: "By. Ada Holm. PUBLISHED:. 14:11 EST, 25 October 2013. |. UPDATED:. …",
/// "By . Ada Holm . Last updated at …".
/// </summary>
internal static partial class LeadJunk
{
    // Beyond this a "By. … PUBLISHED:" block is no head any more.
    private const int Farthest = 1200;
    private const int LongestField = 14;

    /// <returns>The text without such a block, and what it said.</returns>
    public static (string Text, TextCredits Credits) Cut(string text, Cuts cuts)
    {
        if (Read(text, 0, out var end, out var credits, out _))
        {
            cuts.Add("byline", text[..end]);
            return (text[end..], credits);
        }

        // After the summary points that some papers print above the byline.
        foreach (Match match in Inner().Matches(text[..Math.Min(text.Length, Farthest)]))
        {
            var start = match.Groups["by"].Index;
            if (Read(text, start, out end, out credits, out var dated) && dated)
            {
                cuts.Add("byline", text[start..end]);
                return (text[..start] + text[end..], credits);
            }
        }

        return StampAlone(text, cuts);
    }

    private static bool Read(string text, int start, out int end, out TextCredits credits, out bool dated)
    {
        (end, credits, dated) = (start, TextCredits.None, false);
        var (expectsName, hadName, updated) = (false, false, false);
        for (var at = start; at < text.Length; )
        {
            var next = FieldEnd(text, at);
            var field = text[at..next].Trim(' ', '.', '|', '\u00a0', '\n');
            var isLabel = Label(field, ref updated);
            if (field.Equals("By", StringComparison.OrdinalIgnoreCase))
            {
                expectsName = true;
            }
            else if (field.Length > 0 && !isLabel)
            {
                var byline = BylineParser.Parse(field, marked: expectsName);
                var isJunk =
                    byline.IsWhole
                        && TextLine.CountWords(field) <= LongestField
                        && (
                            expectsName
                            || byline.Published is not null
                            || byline.IsMarked
                            || hadName && field.StartsWith("and ", StringComparison.Ordinal)
                        )
                    || hadName && field.StartsWith("Follow @", StringComparison.OrdinalIgnoreCase);
                if (!isJunk || hadName && !expectsName && byline.Published is null && byline.IsMarked)
                {
                    break;
                }

                credits = credits.With(
                    updated && byline.Published is not null ? byline with { Published = null, Updated = byline.Published } : byline
                );
                dated |= byline.Published is not null;
                hadName |= byline.Authors.Count + byline.Agencies.Count > 0;
                expectsName = false;
            }

            at = next;
            end = SkipSpace(text, next);
        }

        credits = credits with { Published = credits.Published ?? credits.Updated };
        return hadName || dated;
    }

    private static bool Label(string field, ref bool updated)
    {
        var label = field.TrimEnd(' ', ':');
        if (BylineWords.UpdatedLabels.Contains(label, StringComparer.OrdinalIgnoreCase))
        {
            return updated = true;
        }

        return field.EndsWith(':') && BylineWords.PublishedLabels.Contains(label, StringComparer.OrdinalIgnoreCase);
    }

    // A field ends at a full stop before white space; "J. K. Marlow" goes on.
    private static int FieldEnd(string text, int at)
    {
        for (var i = at; i < text.Length && i < at + 160; i++)
        {
            var afterInitial = i > 0 && char.IsUpper(text[i - 1]) && (i < 2 || text[i - 2] is ' ' or '.');
            if (text[i] == '\n' || text[i] == '.' && !afterInitial && (i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1])))
            {
                return i + 1;
            }
        }

        return Math.Min(text.Length, at + 160);
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '|'))
        {
            at++;
        }

        return at;
    }

    /// <summary>"updated 8:10 AM EDT , Tue July 29 , 2014 Ada Holm won …": a stamp with a time of day or a label, run into the first sentence.</summary>
    private static (string Text, TextCredits Credits) StampAlone(string text, Cuts cuts)
    {
        var window = text[..Math.Min(text.Length, 120)];
        if (ArticleDateParser.Find(window) is not { } found)
        {
            return (text, TextCredits.None);
        }

        var before = window[..found.Range.Start].Trim(' ', ',', ':', '(');
        var updated = BylineWords.UpdatedLabels.Any(label => before.StartsWith(label, StringComparison.OrdinalIgnoreCase));
        var labelled =
            updated
            || BylineWords.PublishedLabels.Any(label => before.Equals(label, StringComparison.OrdinalIgnoreCase) && label.Length > 4);
        var rest = SkipSpace(text, found.Range.End);
        if (
            before.Split(' ').Length > 3
            || !(labelled || found.Date.Time is not null && (before.Length == 0 || BylineDates.IsWeekday(before)))
            || rest >= text.Length
            || !char.IsUpper(text[rest]) && text[rest] is not ('(' or '"' or '“' or '`' or '\'')
        )
        {
            return (text, TextCredits.None);
        }

        cuts.Add("byline", text[..rest]);
        return (text[rest..], new TextCredits([], [], found.Date, updated ? found.Date : null));
    }

    [GeneratedRegex(@"[.!?'’""]\s(?<by>By\s?\.\s|PUBLISHED:|UPDATED:)")]
    private static partial Regex Inner();
}
