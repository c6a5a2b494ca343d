using System.Collections.Frozen;

namespace Summarizer.Articles;

/// <summary>
/// Finds pages that would cost the parser minutes or gigabytes, by one look at the tags: its time grows with the square of the nesting, its
/// memory with the elements, and it opens formatting elements that were never closed again in every paragraph that follows.
/// </summary>
internal static class HtmlLimits
{
    public const int Depth = 1_000;
    private const int Tags = 400_000;
    private const int Reopened = 1_000_000;
    private const int SameFormatting = 3;

    /// <summary>Elements that are empty, or that the parser closes by itself: they don't nest.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unnested = Names(
        "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr option html head body"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Formatting = Names(
        "a b big code em font i nobr s small strike strong tt u"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Raw = Names(
        "script style textarea title xmp iframe noembed noframes"
    );

    /// <returns>The reason for a rejection, or null.</returns>
    public static string? Exceeded(string html)
    {
        var open = new OpenFormatting(SameFormatting);
        var foreign = new ForeignTags();
        int depth = 0,
            count = 0;
        long reopened = 0;
        var tags = new TagScanner(html);
        while (tags.Next())
        {
            var name = tags.Name;
            if (++count > Tags)
            {
                return $"limit: the page has more than {Tags} tags";
            }

            var nests = foreign.See(name, tags.IsClosing, tags.IsSelfClosing, ref depth) ?? !Unnested.Contains(name);
            if (tags.IsClosing)
            {
                depth -= depth > 0 && nests ? 1 : 0;
                open.Close(name);
                continue;
            }

            if (!foreign.IsInside && Raw.Contains(name))
            {
                tags.SkipText(name);
                continue;
            }

            reopened += open.Count;
            if (reopened > Reopened)
            {
                return "limit: the page opens formatting that it never closes";
            }

            if (Formatting.Contains(name))
            {
                open.Open(name, tags.Attributes);
            }

            if (nests && ++depth > Depth)
            {
                return $"limit: the page's elements are nested more than {Depth} deep";
            }
        }

        return null;
    }

    internal static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
