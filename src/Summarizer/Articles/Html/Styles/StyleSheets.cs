namespace Summarizer.Articles.Html.Styles;

/// <summary>Finds the style sheets that stand in a page's source, and whether it links others.</summary>
internal static class StyleSheets
{
    private const int MostSheets = 200;
    private const int Around = 4_000;

    public static List<Range> In(string html)
    {
        var sheets = new List<Range>();
        for (var at = 0; sheets.Count < MostSheets && (at = html.IndexOf("<style", at, StringComparison.OrdinalIgnoreCase)) >= 0; )
        {
            var start = html.IndexOf('>', at) + 1;
            var end = start == 0 ? -1 : html.IndexOf("</style", start, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
            {
                break;
            }

            if (IsForScreens(html.AsSpan(at, start - at)) && !IsWithin(html, at, "noscript") && !IsWithin(html, at, "script"))
            {
                sheets.Add(start..end);
            }

            at = end;
        }

        return sheets;
    }

    public static bool LinksOthers(string html)
    {
        for (var at = 0; (at = html.IndexOf("<link", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 5)
        {
            var end = html.IndexOf('>', at);
            if (end < 0)
            {
                return false;
            }

            if (html.AsSpan(at, end - at).Contains("stylesheet", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return html.Contains("@import", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsForScreens(ReadOnlySpan<char> tag)
    {
        var at = tag.IndexOf("media=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return true;
        }

        var value = tag[(at + 6)..].Trim("\"'>");
        var end = value.IndexOfAny('"', '\'');
        return SheetScanner.IsScreen((end < 0 ? value : value[..end]).ToString());
    }

    /// <summary>Whether the place stands inside an element that a browser with scripts does not show.</summary>
    private static bool IsWithin(string html, int at, string name)
    {
        var before = html.AsSpan(Math.Max(0, at - Around), Math.Min(at, Around));
        return before.LastIndexOf("<" + name, StringComparison.OrdinalIgnoreCase)
            > before.LastIndexOf("</" + name, StringComparison.OrdinalIgnoreCase);
    }
}
