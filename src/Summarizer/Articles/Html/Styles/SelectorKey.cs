namespace Summarizer.Articles.Html.Styles;

/// <summary>What rules are looked up by.</summary>
internal static class SelectorKey
{
    /// <summary>The id, class or tag that an element must have for the selector to match it: "*" where it names none.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> selector)
    {
        var (end, depth) = (selector.Length, 0);
        for (var i = selector.Length - 1; i >= 0; i--)
        {
            var c = selector[i];
            depth += c is ')' or ']' ? 1 : 0;
            if (c is '(' or '[' && --depth == 0 || c is ':' && depth == 0)
            {
                end = i;
            }
            else if (depth == 0 && c is ' ' or '>' or '+' or '~' or '\n' or '\t')
            {
                return NameOf(selector[(i + 1)..end]);
            }
        }

        return NameOf(selector[..end]);
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> compound)
    {
        var mark = compound.LastIndexOfAny('.', '#');
        return compound.IsEmpty ? "*"
            : mark >= 0 ? compound[mark..]
            : compound;
    }
}
