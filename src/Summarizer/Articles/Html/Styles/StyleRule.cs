using AngleSharp.Css;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace Summarizer.Articles.Html.Styles;

/// <summary>One selector of a style sheet and what it declares; the selector is read once an element may match it.</summary>
internal sealed class StyleRule(string page, Range selector, Range declarations, int order)
{
    private static readonly CssSelectorParser Parser = new();

    private ISelector? parsed;
    private bool isParsed;

    public int Order => order;

    public Priority Specificity => parsed?.Specificity ?? default;

    public ReadOnlySpan<char> Declarations => page.AsSpan(declarations);

    public bool Matches(IElement element)
    {
        if (!isParsed)
        {
            isParsed = true;
            var text = page[selector];
            // States that a page is not in when it is first seen, and parts that are no text.
            parsed = text.Contains(':', StringComparison.Ordinal) && !IsStructural(text) ? null : Parser.ParseSelector(text);
        }

        return parsed?.Match(element, null) == true;
    }

    private static bool IsStructural(string text)
    {
        for (var at = text.IndexOf(':', StringComparison.Ordinal); at >= 0; at = text.IndexOf(':', at + 1))
        {
            var rest = text.AsSpan(at + 1);
            if (
                !rest.StartsWith("not(", StringComparison.OrdinalIgnoreCase)
                && !rest.StartsWith("root", StringComparison.OrdinalIgnoreCase)
                && !rest.StartsWith("is(", StringComparison.OrdinalIgnoreCase)
                && !rest.StartsWith("where(", StringComparison.OrdinalIgnoreCase)
                && !rest.StartsWith("nth-", StringComparison.OrdinalIgnoreCase)
                && !rest.StartsWith("first-child", StringComparison.OrdinalIgnoreCase)
                && !rest.StartsWith("last-child", StringComparison.OrdinalIgnoreCase)
                && !rest.StartsWith("first-of-type", StringComparison.OrdinalIgnoreCase)
                && !rest.StartsWith("last-of-type", StringComparison.OrdinalIgnoreCase)
                && !rest.StartsWith("only-", StringComparison.OrdinalIgnoreCase)
            )
            {
                return false;
            }
        }

        return true;
    }
}
