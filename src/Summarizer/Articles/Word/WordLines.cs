namespace Summarizer.Articles;

/// <summary>What Word's styles mean for an article, and which lines are none of it.</summary>
internal static class WordLines
{
    private const int FirstLines = 12;

    public static LineStyle StyleOf(WordKind kind, bool isItem) =>
        kind switch
        {
            WordKind.Title => LineStyle.Headline,
            WordKind.Subtitle => LineStyle.Subheadline,
            WordKind.FirstHeading => LineStyle.FirstHeading,
            WordKind.Heading => LineStyle.Subheading,
            WordKind.Caption => LineStyle.Caption,
            WordKind.Quote => LineStyle.Quote,
            WordKind.Note => LineStyle.Note,
            WordKind.Margin => LineStyle.Margin,
            WordKind.Contents => LineStyle.Contents,
            _ => isItem || kind == WordKind.Item ? LineStyle.Item : LineStyle.Body,
        };

    /// <summary>Without a title, the first heading is one where no text stands above it; headings further down are subheadings.</summary>
    public static IReadOnlyList<StyledLine> Settle(IReadOnlyList<StyledLine> lines, Cuts cuts)
    {
        var hasTitle = lines.Any(line => line.Style == LineStyle.Headline);
        var settled = new List<StyledLine>();
        foreach (var line in lines)
        {
            switch (line.Style)
            {
                case LineStyle.Note or LineStyle.Margin or LineStyle.Contents:
                    cuts.Add(
                        line.Style switch
                        {
                            LineStyle.Note => "footnote",
                            LineStyle.Margin => "margin",
                            _ => "contents",
                        },
                        line.Text
                    );
                    break;
                case LineStyle.FirstHeading:
                    var isTitle = !hasTitle && settled.Count < FirstLines && !settled.Exists(above => new TextLine(above.Text, 0).IsProse);
                    hasTitle |= isTitle;
                    settled.Add(line with { Style = isTitle ? LineStyle.Headline : LineStyle.Subheading });
                    break;
                default:
                    settled.Add(line);
                    break;
            }
        }

        return settled;
    }
}
