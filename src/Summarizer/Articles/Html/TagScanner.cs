namespace Summarizer.Articles;

/// <summary>Goes through the tags of a page in order, without building anything: comments and quoted attributes are passed over.</summary>
internal ref struct TagScanner(ReadOnlySpan<char> html)
{
    private readonly ReadOnlySpan<char> html = html;
    private int at;

    public ReadOnlySpan<char> Name { get; private set; }

    public ReadOnlySpan<char> Attributes { get; private set; }

    public bool IsClosing { get; private set; }

    public readonly bool IsSelfClosing => Attributes.EndsWith("/");

    public bool Next()
    {
        while (at < html.Length)
        {
            var next = html[at..].IndexOf('<');
            if (next < 0 || at + next + 1 >= html.Length)
            {
                return false;
            }

            at += next + 1;
            if (html[at..].StartsWith("!--"))
            {
                SkipPast(html[(at + 3)..].IndexOf("-->"), 6);
                continue;
            }

            IsClosing = html[at] is '/';
            var start = IsClosing ? at + 1 : at;
            var end = start;
            while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || (end > start && html[end] is '-' or ':')))
            {
                end++;
            }

            if (end == start || !char.IsAsciiLetter(html[start]))
            {
                continue;
            }

            Name = html[start..end];
            at = EndOfTag(end);
            Attributes = html[end..at];
            return true;
        }

        return false;
    }

    /// <summary>Passes over the text of an element that holds no tags, up to its end tag.</summary>
    public void SkipText(ReadOnlySpan<char> name)
    {
        while (at < html.Length)
        {
            var next = html[at..].IndexOf("</");
            if (next < 0)
            {
                at = html.Length;
                return;
            }

            at += next;
            if (html[(at + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }

            at += 2;
        }
    }

    private void SkipPast(int found, int length) => at = found < 0 ? html.Length : at + found + length;

    private readonly int EndOfTag(int from)
    {
        while (from < html.Length)
        {
            var next = html[from..].IndexOfAny('>', '"', '\'');
            if (next < 0)
            {
                return html.Length;
            }

            from += next;
            if (html[from] is '>')
            {
                return from;
            }

            // A quote opens a value only after "=": elsewhere it is a slip.
            if (html[..from].TrimEnd() is [.., '='])
            {
                var close = html[(from + 1)..].IndexOf(html[from]);
                if (close < 0)
                {
                    return html.Length;
                }

                from += close + 1;
            }

            from++;
        }

        return html.Length;
    }
}
