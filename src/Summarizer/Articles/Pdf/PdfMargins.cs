using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>Cuts what stands in the margins: lines that come again on other pages at the same height, page numbers, what a browser prints around a page.</summary>
internal static partial class PdfMargins
{
    private const int Outermost = 4;
    private const double SameHeight = 9;
    private const double Edge = 0.08;

    public static List<PdfLine> Cut(List<PdfLine> lines, IReadOnlyDictionary<int, double> heights, double bodySize, Cuts cuts)
    {
        var margins = new HashSet<PdfLine>(ReferenceEqualityComparer.Instance);
        var hasText = lines.Where(line => !line.IsArtifact).Sum(line => line.Letters) * 2 > lines.Sum(line => line.Letters);
        var outer = lines.GroupBy(line => line.Page).SelectMany(Outer).ToList();
        foreach (var group in outer.GroupBy(line => Digits().Replace(line.Text, "#")))
        {
            Mark(group.ToList(), heights.Count, margins);
        }

        foreach (var line in outer.Where(line => IsAtEdge(line, heights[line.Page])))
        {
            if (PageNumber().IsMatch(line.Text) || line.Size < bodySize && Printed().IsMatch(line.Text))
            {
                margins.Add(line);
            }
        }

        margins.UnionWith(hasText ? lines.Where(line => line.IsArtifact) : []);
        foreach (var text in margins.Select(line => Digits().Replace(line.Text, "#")).Distinct())
        {
            cuts.Add("running-head", text);
        }

        return lines.FindAll(line => !margins.Contains(line));
    }

    private static IEnumerable<PdfLine> Outer(IEnumerable<PdfLine> page)
    {
        var bases = page.Select(line => Math.Round(line.Base)).Distinct().Order().ToList();
        var (low, high) = (bases[Math.Min(Outermost, bases.Count) - 1], bases[Math.Max(0, bases.Count - Outermost)]);
        return page.Where(line => Math.Round(line.Base) <= low || Math.Round(line.Base) >= high);
    }

    private static void Mark(List<PdfLine> same, int pages, HashSet<PdfLine> margins)
    {
        foreach (var line in same)
        {
            var others = same.Where(other => Math.Abs(other.Base - line.Base) < SameHeight).Select(other => other.Page).Distinct().Count();
            if (others >= 2 && others * 4 >= pages)
            {
                margins.Add(line);
            }
        }
    }

    private static bool IsAtEdge(PdfLine line, double height) => line.Base < Edge * height || line.Base > (1 - Edge) * height;

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"^(?:[-–—|·]?\s?)(?:(?:page|seite|p\.|página|pagina|sida)\s)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s?(?:/|of|von|de|di|van|av)\s?\d{1,4})?(?:\s?[-–—|·])?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex PageNumber();

    // "17/01/2022, 14:30   The article's title", "https://corncrake.example/ferry   1/3"
    [GeneratedRegex(
        @"^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}:\d{2}|(?:https?|file)://\S+(?:\s+\d{1,3}/\d{1,3})?$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Printed();
}
