using System.Collections.Frozen;

namespace Summarizer.Articles;

/// <summary>
/// Finds pages that would cost the parser minutes or gigabytes, by one look at the tags: its time grows with the square of the nesting
/// and of a tag's attributes, its memory with the number of elements.
/// </summary>
internal static class HtmlLimits
{
    public const int Depth = 1_000;
    private const int Elements = 300_000;
    private const int TagLength = 200_000;

    /// <summary>Elements that are empty or that the parser closes by itself: they don't nest.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unnested = new[]
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd",
        "td", "th", "tr", "option", "path", "html", "head", "body",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>The reason for a rejection, or null.</returns>
    public static string? Exceeded(string html)
    {
        int depth = 0, elements = 0;
        for (var i = Next(html, 0); i >= 0;)
        {
            var closing = html[i + 1] is '/';
            var start = closing ? i + 2 : i + 1;
            var end = EndOfName(html, start);
            if (end == start)
            {
                i = Next(html, i + 1);
                continue;
            }

            var name = html.AsSpan(start, end - start);
            if (closing)
            {
                depth -= depth > 0 && !Unnested.Contains(name) ? 1 : 0;
            }
            else if (++elements > Elements)
            {
                return $"limit: the page has more than {Elements} elements";
            }
            else if (IsRaw(name))
            {
                end = EndOfRawText(html, end, name);
            }
            else if (!Unnested.Contains(name) && ++depth > Depth)
            {
                return $"limit: the page's elements are nested more than {Depth} deep";
            }

            var close = html.AsSpan(end).IndexOf('>');
            if (close > TagLength)
            {
                return $"limit: a tag of the page is longer than {TagLength} characters";
            }

            i = close < 0 ? -1 : Next(html, end + close);
        }

        return null;
    }

    private static bool IsRaw(ReadOnlySpan<char> name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase);

    private static int EndOfRawText(string html, int from, ReadOnlySpan<char> name)
    {
        for (var i = from; i < html.Length; i += 2)
        {
            var next = html.AsSpan(i).IndexOf("</");
            if (next < 0)
            {
                break;
            }

            i += next;
            if (html.AsSpan(i + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return html.Length;
    }

    private static int EndOfName(string html, int from)
    {
        while (from < html.Length && char.IsAsciiLetterOrDigit(html[from]))
        {
            from++;
        }

        return from;
    }

    private static int Next(string html, int from)
    {
        var next = html.AsSpan(from).IndexOf('<');
        return next < 0 || from + next + 1 >= html.Length ? -1 : from + next;
    }
}
