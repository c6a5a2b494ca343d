using System.Collections.Frozen;

namespace Summarizer.Articles;

/// <summary>
/// Drawings and formulas within a page, as the parser nests them: any element, but for those that close themselves; within their own text
/// (a description, a title) nothing closes itself. A paragraph or a box ends the drawing.
/// </summary>
internal sealed class ForeignTags
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Roots = HtmlLimits.Names("svg math");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Texts = HtmlLimits.Names(
        "foreignobject desc title annotation-xml mi mo mn ms mtext"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ending = HtmlLimits.Names(
        "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby "
            + "s small span strong strike sub sup table tt u ul var"
    );

    private int around;
    private int texts;

    public bool IsInside { get; private set; }

    /// <returns>Whether the tag nests or ends a nesting; null outside of drawings, where that depends on the element.</returns>
    /// <param name="depth">Set back to what it was where a drawing ends.</param>
    public bool? See(ReadOnlySpan<char> name, bool closes, bool closesItself, ref int depth)
    {
        if (!IsInside)
        {
            if (!closes && !closesItself && Roots.Contains(name))
            {
                (IsInside, around, texts) = (true, depth, 0);
                return true;
            }

            return null;
        }

        if (texts == 0 && (closes ? Roots.Contains(name) : Ending.Contains(name)))
        {
            (IsInside, depth) = (false, around);
            return closes ? false : null;
        }

        if (Texts.Contains(name) && (closes || !closesItself || texts > 0))
        {
            texts = Math.Max(0, texts + (closes ? -1 : 1));
        }

        return texts > 0 || !closesItself;
    }
}
