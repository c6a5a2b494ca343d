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
    private const int LongestKicker = 45;
    private const int LongestTitle = 250;
    private const int LongestHeadline = 500;

    public static PageHeadline Choose(PageOutline outline, PageTold told)
    {
        string?[] titles = [told.Meta["og:title"], told.Data.Headline, told.Meta["twitter:title"], told.Meta.Title];
        var site = told.Publisher;
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
            return new(WithoutKicker(outline.TextOf(best).ToString(), titles, site), best);
        }

        var block = Shown(outline, words);
        return block >= 0
            ? new(outline.TextOf(block).ToString(), block)
            : new(WithoutSite(titles.FirstOrDefault(title => !string.IsNullOrWhiteSpace(title)), site), -1);
    }

    /// <summary>"Climate Drilling until it gets hot": where a title is the end of what is shown, the few words before it are a kicker or a day.</summary>
    private static string WithoutKicker(string shown, string?[] titles, string? site)
    {
        foreach (var title in titles.Concat(titles.Select(title => WithoutSite(title, site))))
        {
            if (
                title?.Trim() is { Length: >= ShortestTitle } told
                && told.Length < shown.Length
                && shown.Length - told.Length <= LongestKicker
                && WordsOf(told).Count >= 3
                && shown.EndsWith(told, StringComparison.OrdinalIgnoreCase)
                && shown[shown.Length - told.Length - 1] is not (',' or '\'' or '’')
            )
            {
                return shown[^told.Length..];
            }
        }

        return shown;
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
    private static bool IsSite(string? title, string shown, string? site) =>
        title is not null
        && title.Length > shown.Length
        && title.EndsWith(shown, StringComparison.OrdinalIgnoreCase)
        && WithoutSite(title, site)!.Length <= title.Length - shown.Length;

    private static string? WithoutSite(string? title, string? site)
    {
        if (title is null)
        {
            return null;
        }

        foreach (var separator in (ReadOnlySpan<string>)[" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " // "])
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (
                at > 0
                && (WordsOf(title[(at + separator.Length)..]).Count <= 4 || title[(at + separator.Length)..] == site)
                && WordsOf(title[..at]).Count >= 3
            )
            {
                return title[..at].Trim();
            }
        }

        return WithoutSiteBefore(title.Trim(), site);
    }

    private static string WithoutSiteBefore(string title, string? site)
    {
        var rest =
            site is { Length: > 2 } && title.StartsWith(site, StringComparison.OrdinalIgnoreCase)
                ? title[site.Length..].TrimStart(' ', '|', '-', '–', '—', ':', '»', '·', '•')
                : title;
        return rest.Length < title.Length - site?.Length && WordsOf(rest).Count >= 3 ? rest : title;
    }

    private static HashSet<string> WordsOf(string text) =>
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
