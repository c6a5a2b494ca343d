namespace Summarizer.Articles;

/// <summary>A letter on a page: its text, where it stands in points from the page's lower left, and how it looks.</summary>
internal readonly record struct PdfGlyph(string Text, double Left, double Right, double Base, double Size, bool IsBold, bool IsArtifact)
{
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}

/// <summary>What was drawn on a page, in the order in which it was drawn.</summary>
internal sealed record PdfPage(int Number, double Height, IReadOnlyList<PdfGlyph> Glyphs, IReadOnlyList<PdfBox> Pictures, int Unknown);

/// <summary>A rectangle on a page, in points from its lower left.</summary>
internal readonly record struct PdfBox(double Left, double Bottom, double Right, double Top);
