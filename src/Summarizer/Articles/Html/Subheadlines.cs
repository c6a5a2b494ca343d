namespace Summarizer.Articles;

/// <summary>
/// The sub-headline: the one text between headline and body that the page describes itself with, or that stands there alone.
/// What the body's own box begins with stays body.
/// </summary>
internal static class Subheadlines
{
    private const int Shortest = 25;
    private const int Longest = 400;
    private const double Linked = 0.3;

    public static string? Find(PageBody page, string?[] descriptions)
    {
        var (outline, rules, headline) = (page.Outline, page.Cuts.Rules, page.Headline.Block);
        if (headline < 0)
        {
            return null;
        }

        var first = page.FirstBlock;
        while (first < outline.Blocks.Count && rules[first] is not null)
        {
            first++;
        }

        for (var i = headline + 1; i < first; i++)
        {
            var block = outline.Blocks[i];
            if (
                rules[i] is null or "scrap"
                && block.Length is >= Shortest and <= Longest
                && block.LinkShare < Linked
                && IsOne(outline.TextOf(i).ToString(), block.Shape, descriptions)
            )
            {
                rules[i] = "subheadline";
                return outline.TextOf(i).ToString();
            }
        }

        return null;
    }

    private static bool IsOne(string text, BlockShape shape, string?[] descriptions) =>
        descriptions.Any(description => description is not null && Alike(description, text))
        || (shape is BlockShape.Subheading or BlockShape.Paragraph && !BylineParser.Parse(text).IsWhole);

    private static bool Alike(string description, string text)
    {
        var compared = Math.Min(Shortest, Math.Min(description.Length, text.Length));
        return description.AsSpan(0, compared).Equals(text.AsSpan(0, compared), StringComparison.OrdinalIgnoreCase);
    }
}
