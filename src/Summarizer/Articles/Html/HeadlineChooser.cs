namespace Summarizer.Articles;

/// <summary>
/// The headline is the h1 that says what the page's own titles say (og:title, JSON-LD, title); where no h1 does, the titles' text without
/// the site's name.
/// </summary>
internal static class HeadlineChooser
{
    private const double Alike = 0.5;
    private const double AlmostEqual = 0.9;
    private const int ShortestTitle = 12;
    private const int LongestTitle = 250;
    private const int LongestHeadline = 500;
    private const string SoftHyphen = "\u00ad";

    public static PageHeadline Choose(PageOutline outline, PageTold told)
    {
        string?[] titles =
        [
            .. new[] { told.Meta["og:title"], told.Data.Headline, told.Meta["twitter:title"], told.Meta.Title }.Select(title =>
                title?.Replace(SoftHyphen, "", StringComparison.Ordinal)
            ),
        ];
        var site = new SiteName(told);
        var words = titles.Select(title => WordsOf(title ?? "")).ToArray();
        var (best, bestAlike) = (-1, 0.0);
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            if (outline.Blocks[i] is { Shape: BlockShape.Headline, Length: <= LongestHeadline })
            {
                var shown = outline.TextOf(i).ToString();
                if (titles.Any(title => IsSite(title, shown, site)))
                {
                    continue;
                }

                var own = WordsOf(shown);
                var alike = words.Max(other => Similarity(own, other));
                if (alike > bestAlike)
                {
                    (best, bestAlike) = (i, alike);
                }
            }
        }

        if (best >= 0 && bestAlike >= Alike)
        {
            return new(Plain(outline.TextOf(best).ToString(), titles, site), best);
        }

        var block = Shown(outline, words);
        return block >= 0
            ? new(Kickers.WithoutDay(outline.TextOf(block).ToString()), block)
            : new(titles.FirstOrDefault(title => !string.IsNullOrWhiteSpace(title)) is { } title ? site.Without(title) : null, -1);
    }

    private static string Plain(string shown, string?[] titles, SiteName site)
    {
        var told = titles.OfType<string>().Select(title => title.Trim()).ToList();
        return Kickers.WithoutDay(
            told.Contains(shown, StringComparer.OrdinalIgnoreCase) ? shown : Kickers.Without(shown, told.Concat(told.Select(site.Without)))
        );
    }

    /// <summary>The first block that is no link and says the same as a title.</summary>
    private static int Shown(PageOutline outline, HashSet<string>[] titles)
    {
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            var block = outline.Blocks[i];
            if (block.LinkShare < 0.5 && block.Length is >= ShortestTitle and <= LongestTitle && block.Shape is not BlockShape.Item)
            {
                var own = WordsOf(outline.TextOf(i).ToString());
                if (titles.Any(title => Similarity(own, title) >= AlmostEqual))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether what is shown is the site's name at the end of a title.</summary>
    private static bool IsSite(string? title, string shown, SiteName site) =>
        title is not null
        && title.Length > shown.Length
        && title.EndsWith(shown, StringComparison.OrdinalIgnoreCase)
        && site.Without(title).Length <= title.Length - shown.Length;

    internal static HashSet<string> WordsOf(string text) =>
        [.. text.ToLowerInvariant().Split([.. " \t\r\n\u00a0'’‘\"“”.,:;!?()|-–—/"], StringSplitOptions.RemoveEmptyEntries)];

    private static double Similarity(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return 0;
        }

        var both = a.Count(b.Contains);
        return 2.0 * both / (a.Count + b.Count);
    }
}
