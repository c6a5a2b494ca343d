namespace Summarizer.Articles;

/// <summary>What a paragraph's size, weight and place say that it is; the document's title decides between lines that could be the headline.</summary>
internal static class PdfStyles
{
    private const double Larger = 1.15;
    private const double SlightlyLarger = 1.06;
    private const double Smaller = 0.94;
    private const int LongestHeadline = 45;
    private const int LongestHeading = 20;

    // A letter alone, however large, begins a paragraph.
    private const int LongestInitial = 2;
    private const int LongestCaption = 70;

    public static List<StyledLine> Of(
        List<PdfParagraph> paragraphs,
        double bodySize,
        string? title,
        IReadOnlyDictionary<int, IReadOnlyList<PdfBox>> pictures
    )
    {
        var headline = Headline(paragraphs, bodySize, title);
        return paragraphs.ConvertAll(paragraph => new StyledLine(
            paragraph.Text,
            ReferenceEquals(paragraph, headline) ? LineStyle.Headline
                : IsCaption(paragraph, bodySize, pictures) ? LineStyle.Caption
                : IsHeading(paragraph, bodySize) ? LineStyle.Subheading
                : LineStyle.Body
        ));
    }

    /// <summary>The size in which most letters are set.</summary>
    public static double BodySize(IReadOnlyList<PdfLine> lines) =>
        lines.GroupBy(line => Math.Round(line.Size * 2) / 2).MaxBy(group => group.Sum(line => line.Letters))?.Key ?? 10;

    private static PdfParagraph? Headline(List<PdfParagraph> paragraphs, double bodySize, string? title)
    {
        var firstPage = paragraphs.Count > 0 ? paragraphs[0].First.Page : 0;
        var large = paragraphs
            .Where(paragraph =>
                paragraph.First.Page <= firstPage + 1
                && paragraph.Size >= Larger * bodySize
                && paragraph.Words is >= 1 and <= LongestHeadline
                && paragraph.Text.Length > LongestInitial
            )
            .OrderByDescending(paragraph => paragraph.Size)
            .ThenBy(paragraph => paragraph.First.Page)
            .ToList();
        if (
            DocumentTitle.Believable(title) is { } told
            && paragraphs.Take(60).FirstOrDefault(paragraph => IsTold(paragraph.Text, told)) is { } same
        )
        {
            return same;
        }

        // The largest words may be the paper's name; a headline says something.
        return large.Count > 1 && large[0].Words <= 3 && large.Skip(1).FirstOrDefault(paragraph => paragraph.Words >= 4) is { } next
            ? next
            : large.FirstOrDefault();
    }

    private static bool IsTold(string text, string told) =>
        text.Equals(told, StringComparison.OrdinalIgnoreCase)
        || text.Length > 15 && told.StartsWith(text, StringComparison.OrdinalIgnoreCase) && told.Length < text.Length + 40;

    private static bool IsHeading(PdfParagraph paragraph, double bodySize) =>
        paragraph.Words <= LongestHeading
        && (paragraph.Size >= SlightlyLarger * bodySize || paragraph.IsBold)
        && !new TextLine(paragraph.Text, 0).EndsSentence;

    private static bool IsCaption(PdfParagraph paragraph, double bodySize, IReadOnlyDictionary<int, IReadOnlyList<PdfBox>> pictures) =>
        paragraph.Size <= Smaller * bodySize
        && paragraph.Words is > 1 and <= LongestCaption
        && (CaptionLines.IsCaption(paragraph.Text) || pictures[paragraph.First.Page].Any(picture => IsUnder(paragraph.First, picture)));

    private static bool IsUnder(PdfLine line, PdfBox picture) =>
        picture.Bottom - line.Top is > -3 and < 24
        && line.Left < picture.Right
        && line.Right > picture.Left
        && picture.Right - picture.Left > 40;
}
