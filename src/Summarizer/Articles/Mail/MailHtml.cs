using Summarizer.Articles.Html.Styles;

namespace Summarizer.Articles;

/// <summary>The lines of a mail's page: boxes that are cut anywhere are cut here, and so are rows of links; there is no body to be found, a mail is one.</summary>
internal static class MailHtml
{
    private const double MostlyLinks = 0.6;

    public static IReadOnlyList<StyledLine> Lines(string html, Cuts cuts)
    {
        using var document = HtmlReader.Parse(html);
        if (document.Body is not { } root)
        {
            return [];
        }

        var meta = PageMeta.Of(document);
        var outline = PageOutliner.Of(root, meta, PageStyles.Of(html));
        var values = BlockValues.Of(outline);
        var headline = HeadlineChooser.Choose(outline, new(meta, StructuredData.None));
        var rules = BoxRules.Of(outline, values, headline.Block).Rules;
        var lines = new List<StyledLine>();
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            var (block, text) = (outline.Blocks[i], outline.TextOf(i).ToString());
            var isLinks = block.LinkShare > MostlyLinks && !BlockValues.IsRunningText(text);
            if (rules[i] is { } rule && rule != "caption" || isLinks)
            {
                cuts.Add(rules[i] ?? "links", text);
            }
            else if (text.Length > 0)
            {
                lines.Add(
                    new StyledLine(
                        text.Replace('\n', ' '),
                        i == headline.Block ? LineStyle.Headline
                            : rules[i] is "caption" ? LineStyle.Caption
                            : StyleOf(block.Shape)
                    )
                );
            }
        }

        return WithOneHeadline(lines);
    }

    /// <summary>A mail has no title of its own to hold its h1 against: the only one, or the first, is the headline.</summary>
    private static List<StyledLine> WithOneHeadline(List<StyledLine> lines)
    {
        var found = lines.Exists(line => line.Style == LineStyle.Headline);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Style == LineStyle.FirstHeading)
            {
                lines[i] = lines[i] with { Style = found ? LineStyle.Subheading : LineStyle.Headline };
                found = true;
            }
        }

        return lines;
    }

    private static LineStyle StyleOf(BlockShape shape) =>
        shape switch
        {
            BlockShape.Headline => LineStyle.FirstHeading,
            BlockShape.Subheading => LineStyle.Subheading,
            BlockShape.Item => LineStyle.Item,
            BlockShape.Quote => LineStyle.Quote,
            BlockShape.Row => LineStyle.Row,
            BlockShape.Caption => LineStyle.Caption,
            _ => LineStyle.Body,
        };
}
