using System.Buffers;
using AngleSharp.Dom;

namespace Summarizer.Articles.Html.Styles;

/// <summary>
/// The cascade of the page's own sheets and style attributes, for the properties that hide text and no others. Where the page links further
/// sheets, or holds large ones, colours and sizes of classes are not believed: another file may undo them.
/// </summary>
internal sealed class PageStyles
{
    public const int LongestSelectors = 4_000;
    private const int SmallSheets = 60_000;
    private const int LargestSheets = 2_000_000;
    private const int MostRules = 20_000;
    private const int MostMatched = 400;
    private const int LongestName = 100;

    private static readonly SearchValues<string> Hiding = SearchValues.Create(
        [
            "none",
            "hidden",
            "collapse",
            "opacity",
            "clip",
            "indent",
            "scale",
            "translate",
            "height:0",
            "height: 0",
            "height:1px",
            "height: 1px",
            "width:0",
            "width: 0",
            "-9",
            "-1",
            "-2",
            "-3",
            "-5",
            "through",
            "transparent",
            "size:0",
            "size: 0",
            "size:1p",
            "size: 1p",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<char> NameMarks = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:"
    );

    private static readonly SearchValues<string> Undoing = SearchValues.Create(["visible"], StringComparison.OrdinalIgnoreCase);

    private readonly Dictionary<string, List<StyleRule>> rules = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<StyleRule>>.AlternateLookup<ReadOnlySpan<char>> byKey;
    private readonly List<StyleRule> matched = [];
    private readonly Declared declared = new();
    private readonly bool isSure;
    private int order;

    private PageStyles(string html)
    {
        byKey = rules.GetAlternateLookup<ReadOnlySpan<char>>();
        var sheets = StyleSheets.In(html);
        var length = sheets.Sum(sheet => sheet.GetOffsetAndLength(html.Length).Length);
        isSure = length <= SmallSheets && !StyleSheets.LinksOthers(html);
        if (length > LargestSheets)
        {
            return;
        }

        foreach (var sheet in sheets)
        {
            Collect(html, sheet, keysOnly: !isSure);
        }

        foreach (var sheet in isSure || rules.Count == 0 ? [] : sheets)
        {
            Collect(html, sheet, keysOnly: false);
        }
    }

    /// <summary>Names of attributes that selectors ask for and that nothing else does.</summary>
    public HashSet<string> Attributes { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Believes no style: every text counts as seen.</summary>
    public static PageStyles None { get; } = new("");

    public static PageStyles Of(string html) => new(html);

    /// <summary>How the element's own text is seen, within what its parent's is.</summary>
    public Sight Of(IElement element, Sight outer)
    {
        return this == None ? outer : Cascaded(element, outer);
    }

    private Sight Cascaded(IElement element, Sight outer)
    {
        var style = element.GetAttribute("style");
        var isStruck = element.LocalName is "s" or "del" or "strike";
        Match(element);
        var hasClass = !isSure && (element.ClassName is { Length: > 0 } || element.Id is { Length: > 0 });
        if (hasClass)
        {
            outer = outer with { Text = Colour.Unknown, Size = Sight.Plain.Size };
        }

        var (text, back) = (element.GetAttribute("color"), element.GetAttribute("bgcolor"));
        if (style is null && matched.Count == 0 && !isStruck && text is null && back is null)
        {
            return outer;
        }

        declared.Clear();
        declared.Add(back is null ? "" : $"background:{back}");
        declared.Add(text is null ? "" : $"color:{text}");
        foreach (var rule in matched)
        {
            declared.Add(rule.Declarations);
        }

        declared.Add(style);
        if (isStruck)
        {
            declared.Default(CssProperty.Decoration, "line-through");
        }

        return outer.Within(declared, isSure);
    }

    /// <summary>Whether an element that stands alone hides its text by its own style.</summary>
    public bool IsHiddenAlone(IElement element) => Cascaded(element, Sight.Plain).IsHidden;

    private void Match(IElement element)
    {
        matched.Clear();
        if (rules.Count == 0)
        {
            return;
        }

        MatchKey(element, element.LocalName);
        MatchKey(element, "*");
        MatchName(element, '#', element.Id);
        var names = (element.ClassName ?? "").AsSpan();
        foreach (var part in names.SplitAny(' ', '\n', '\t'))
        {
            MatchName(element, '.', names[part]);
        }

        if (matched.Count > 1)
        {
            matched.Sort(
                static (a, b) => a.Specificity == b.Specificity ? a.Order.CompareTo(b.Order) : a.Specificity.CompareTo(b.Specificity)
            );
        }
    }

    private void MatchName(IElement element, char mark, ReadOnlySpan<char> name)
    {
        if (name.Length is > 0 and < LongestName)
        {
            Span<char> key = stackalloc char[LongestName];
            key[0] = mark;
            name.CopyTo(key[1..]);
            MatchKey(element, key[..(name.Length + 1)]);
        }
    }

    private void MatchKey(IElement element, ReadOnlySpan<char> key)
    {
        if (byKey.TryGetValue(key, out var candidates))
        {
            foreach (var rule in candidates)
            {
                if (matched.Count < MostMatched && rule.Matches(element))
                {
                    matched.Add(rule);
                }
            }
        }
    }

    /// <param name="keysOnly">In large sheets the names that anything hides are gathered first, and of the others nothing is kept.</param>
    private void Collect(string html, Range sheet, bool keysOnly)
    {
        var scanner = new SheetScanner(html.AsSpan(sheet));
        while (scanner.Next() && order < MostRules)
        {
            var declarations = scanner.Declarations;
            if (keysOnly && !declarations.ContainsAny(Hiding))
            {
                continue;
            }

            foreach (var part in scanner.Selectors.Split(','))
            {
                var selector = scanner.Selectors[part].Trim();
                if (selector.Contains('[') && declarations.ContainsAny(Hiding))
                {
                    NoteAttributes(selector);
                }

                var key = SelectorKey.Of(selector);
                if (keysOnly)
                {
                    if (!byKey.ContainsKey(key))
                    {
                        rules.Add(key.ToString(), []);
                    }
                }
                else if (isSure || byKey.ContainsKey(key) || declarations.ContainsAny(Undoing))
                {
                    if (!byKey.TryGetValue(key, out var list))
                    {
                        rules.Add(key.ToString(), list = []);
                    }

                    list.Add(new(html, RangeOf(html, selector), RangeOf(html, declarations), order++));
                }
            }
        }
    }

    private void NoteAttributes(ReadOnlySpan<char> selector)
    {
        while (selector.IndexOf('[') is >= 0 and var at)
        {
            selector = selector[(at + 1)..].TrimStart();
            var end = selector.IndexOfAnyExcept(NameMarks);
            var name = end < 0 ? selector : selector[..end];
            if (name.Length is > 0 and < LongestName && !HtmlReader.IsRead(name))
            {
                Attributes.Add(name.ToString());
            }
        }
    }

    private static Range RangeOf(string html, ReadOnlySpan<char> part)
    {
        html.AsSpan().Overlaps(part, out var start);
        return start..(start + part.Length);
    }
}
