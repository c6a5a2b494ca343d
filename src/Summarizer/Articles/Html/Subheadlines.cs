using System.Buffers;

namespace Summarizer.Articles;

/// <summary>
/// The sub-headline: the one text between headline and body that the page describes itself with, or that stands there alone.
/// What the body's own box begins with stays body, unless its class says that it is a standfirst.
/// </summary>
internal static class Subheadlines
{
    private const int Shortest = 25;
    private const int Longest = 400;
    private const double Linked = 0.3;
    private static readonly SearchValues<string> Classes =
        SearchValues.Create(["standfirst", "subtitle", "sub-title", "subheadline", "sub-headline", "strapline", "dek"], StringComparison.OrdinalIgnoreCase);

    public static string? Find(PageOutline outline, BoxRules rules, int body, int headline, string?[] descriptions)
    {
        if (headline < 0)
        {
            return null;
        }

        var first = outline.Boxes[body].FirstBlock;
        while (first < outline.Blocks.Count && rules.Rules[first] is not null)
        {
            first++;
        }

        for (var i = headline + 1; i < first; i++)
        {
            var block = outline.Blocks[i];
            if (rules.Rules[i] is null or "scrap" && block.Length is >= Shortest and <= Longest && block.LinkShare < Linked && IsOne(outline.TextOf(i).ToString(), block.Shape, descriptions))
            {
                return Taken(outline, rules, i);
            }
        }

        return first < outline.Blocks.Count && IsStandfirst(outline, body, first) ? Taken(outline, rules, first) : null;
    }

    private static bool IsStandfirst(PageOutline outline, int body, int first)
    {
        var block = outline.Blocks[first];
        if (block.Length is < Shortest or > Longest || block.LinkShare >= Linked)
        {
            return false;
        }

        for (var box = block.Box; box > body; box = outline.Boxes[box].Parent)
        {
            if (outline.Boxes[box].EndBlock - outline.Boxes[box].FirstBlock == 1 && outline.Boxes[box].Element.ClassName.AsSpan().ContainsAny(Classes))
            {
                return true;
            }
        }

        return false;
    }

    private static string Taken(PageOutline outline, BoxRules rules, int block)
    {
        rules.Rules[block] = "subheadline";
        return outline.TextOf(block).ToString();
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
